// Harmless files as people have them.

import { deflateSync } from 'node:zlib';
import { zipBytes } from '../zip-bytes.ts';
import {
  type CorpusFile,
  docx,
  file,
  heic,
  jpeg,
  mp3,
  mp4,
  ODT,
  objectStream,
  odtParts,
  plainPdf,
  png,
  pngChunk,
  RELS,
  relation,
  stream,
  tiff,
  utf16,
  wav,
  XLSX,
  xlsxParts,
} from './build.ts';

/** Files that people have; all of them are taken. */
export const HARMLESS: readonly CorpusFile[] = [
  file('a notice of one page', 'application/pdf', plainPdf()),
  file(
    'a PDF that opens at a page',
    'application/pdf',
    plainPdf('/OpenAction [3 0 R /Fit] /PageMode /UseOutlines '),
  ),
  file(
    'a PDF with links and an outline',
    'application/pdf',
    plainPdf('', [
      '<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://www.justice.gov/eoir) >> >>',
      '<< /Type /Outlines /First 6 0 R /Last 6 0 R /Count 1 >>',
    ]),
  ),
  file(
    'a form to fill in',
    'application/pdf',
    plainPdf('/AcroForm << /Fields [5 0 R] >> ', ['<< /FT /Tx /T (name) /AA << /F 6 0 R >> >>']),
  ),
  file(
    'a PDF with its objects packed',
    'application/pdf',
    plainPdf('', [objectStream('<< /Type /Font /Subtype /Type1 >>')]),
  ),
  file(
    'a PDF that was changed and saved behind its end',
    'application/pdf',
    plainPdf(),
    '7 0 obj\n<< >>\nendobj\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF\n\0\0\0',
  ),
  file(
    'a scan of a page without loss',
    'application/pdf',
    plainPdf('', [stream('/Subtype /Image /Filter /FlateDecode', deflateSync(Buffer.alloc(3_000_000, 255)))]),
  ),
  file(
    'a PDF with ASCII85 as old printers wrote it',
    'application/pdf',
    plainPdf('', [stream('/Filter [/ASCII85Decode /FlateDecode]', Buffer.from('Gas1_;~>'))]),
  ),
  file(
    'a PDF whose text speaks of JavaScript',
    'application/pdf',
    plainPdf('', [stream('', Buffer.from('BT (JavaScript and Launch in words) Tj ET'))]),
  ),
  file('a photograph', 'image/jpeg', jpeg(4032, 3024)),
  file(
    'a photograph with a film behind it, as phones make them',
    'image/jpeg',
    jpeg(4032, 3024),
    mp4('isom'),
  ),
  file('a screenshot', 'image/png', png(1170, 2532)),
  file(
    'a screenshot with a comment',
    'image/png',
    png(8, 8, pngChunk('tEXt', Buffer.from('Comment\0made with a phone'))),
  ),
  file('a fax', 'image/tiff', tiff(1728, 2200)),
  file('a photograph of an iPhone', 'image/heic', heic(4032, 3024)),
  docx('a declaration'),
  docx('a declaration with a link', [
    {
      name: 'word/_rels/document.xml.rels',
      content: RELS(relation('hyperlink', 'https://www.uscis.gov', 'External')),
    },
  ]),
  docx('a declaration with a picture and a font', [
    { name: 'word/media/image1.png', content: png() },
    { name: 'word/fonts/font1.odttf', content: Buffer.from('\x01\x02\x03') },
    { name: 'docProps/thumbnail.jpeg', content: jpeg() },
  ]),
  docx('a declaration with what SharePoint adds and Word leaves', [
    { name: 'customXml/item1.xml', content: utf16('<?xml version="1.0" encoding="UTF-16"?><a/>') },
    { name: '[trash]/0000.dat', content: Buffer.alloc(50, 255) },
  ]),
  docx('a declaration as a stream wrote it', [
    { name: 'word/styles.xml', content: '<?xml version="1.0"?><w:styles/>', descriptor: true },
  ]),
  {
    name: 'a table of payments',
    type: XLSX,
    bytes: zipBytes(
      xlsxParts([
        { name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>' },
        { name: 'xl/printerSettings/printerSettings1.bin', content: Buffer.alloc(200, 3) },
      ]),
    ),
  },
  {
    name: 'a letter of LibreOffice',
    type: ODT,
    bytes: zipBytes(
      odtParts([
        { name: 'Pictures/1.png', content: png() },
        { name: 'Thumbnails/thumbnail.png', content: png() },
        { name: 'manifest.rdf', content: '<rdf/>' },
        { name: 'Configurations2/', content: '', method: 0 },
      ]),
    ),
  },
  file('a note', 'text/plain', 'Call the court on Monday.\r\nBond: < $5,000.\n'),
  file('a note in Arabic', 'text/plain', Buffer.from('اتصل بالمحكمة\n')),
  file('a note of an old computer', 'text/plain', 'Se\xf1or Mu\xf1oz \x96 caf\xe9\n'),
  file('a note of Notepad', 'text/plain', utf16('Llamar al tribunal\r\n')),
  file('a voice message', 'audio/mp4', mp4('M4A ')),
  file('a recording', 'audio/mpeg', mp3),
  file('a dictation', 'audio/wav', wav),
  file('a film of a phone', 'video/mp4', mp4('mp42')),
];
