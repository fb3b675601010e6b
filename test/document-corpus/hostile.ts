// Hostile files, each built here to do what such files do.

import { deflateRawSync, deflateSync } from 'node:zlib';
import { zipBytes } from '../zip-bytes.ts';
import {
  BODY,
  box,
  CONTENT_TYPES,
  type CorpusFile,
  DOCX,
  docx,
  docxParts,
  ELF,
  EXE,
  file,
  filler,
  heic,
  JS,
  jpeg,
  mp3,
  mp4,
  ODT,
  objectStream,
  odtParts,
  pdfWith,
  plainPdf,
  png,
  RELS,
  relation,
  smallZip,
  stream,
  tiff,
  utf16,
  XLSX,
  xlsxParts,
} from './build.ts';

/** None of them is taken. */
export const HOSTILE: readonly CorpusFile[] = [
  file('nothing', 'application/pdf'),
  file('a program called a PDF', 'application/pdf', EXE),
  file('a program called a picture', 'image/jpeg', EXE),
  file('a program of Linux called a note', 'text/plain', ELF),
  file('a script of a shell called a note', 'text/plain', '#!/bin/sh\necho\n'),
  file('a script of Windows called a note', 'text/plain', '@echo off\r\ndir\r\n'),
  file('a page called a note', 'text/plain', '<!doctype html><title>x</title>'),
  file(
    'a page called a note, after many blanks',
    'text/plain',
    `${' '.repeat(70_000)}<script src=x></script>`,
  ),
  file('a page in UTF-16 called a note', 'text/plain', utf16('<html><body>')),
  file('a drawing called a note', 'text/plain', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
  file('XML called a note', 'text/plain', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'),
  file('a page called a picture', 'image/png', '<!doctype html><script>1</script>'),
  file('a drawing called a picture', 'image/png', '<svg onload="x()"/>'),
  file('a page called a PDF', 'application/pdf', '<html><script>1</script></html>'),
  file('rich text called a note', 'text/plain', '{\\rtf1\\ansi{\\object\\objemb}}'),
  file('a mail called a note', 'text/plain', 'MIME-Version: 1.0\r\nContent-Type: text/html\r\n'),
  file('bytes called a note', 'text/plain', 'text\0text'),
  file(
    'a letter of old Word called a new one',
    DOCX,
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
  ),
  file('an archive called a letter', DOCX, smallZip),
  file('an archive called a PDF', 'application/pdf', smallZip),
  file('an archive of another kind called a picture', 'image/png', 'Rar!\x1a\x07\x01\0'),
  file('a PNG called a JPEG', 'image/jpeg', png()),
  file('a PDF called a note', 'text/plain', plainPdf()),

  pdfWith('a script on opening', '/OpenAction 5 0 R ', [JS]),
  pdfWith('a script among the names', '/Names << /JavaScript << /Names [(a) 5 0 R] >> >> ', [JS]),
  pdfWith('a script whose name is spelt in digits', '/OpenAction 5 0 R ', [
    '<< /S /J#61v#61Scr#69pt /J#53 (1) >>',
  ]),
  pdfWith('a script whose name is spelt in nothing but digits', '', [
    `<< /S /${[...'JavaScript'].map((letter) => `#${letter.charCodeAt(0).toString(16)}`).join('')} >>`,
  ]),
  pdfWith('a script in a packed object', '/OpenAction 5 0 R ', [objectStream(JS)]),
  pdfWith('a script in a packed object without a type', '/OpenAction 5 0 R ', [
    objectStream(JS, '/N 1 /First 4 /Filter /FlateDecode'),
  ]),
  pdfWith('a script in a packed object behind a comment', '/OpenAction 5 0 R ', [
    stream('/Type /ObjStm /N 1 /First 9 /Filter /FlateDecode', deflateSync(`%x\n 5 0 ${JS}`)),
  ]),
  pdfWith('a script in a packed object whose check is wrong', '/OpenAction 5 0 R ', [
    objectStream(JS, undefined, (text) => {
      const packed = deflateSync(text);
      packed.fill(0, packed.length - 4);
      return packed;
    }),
  ]),
  pdfWith('a script in a packed object, its head over the edge of what is read', '', [
    filler(65_536 - 420),
    objectStream(JS),
  ]),
  pdfWith('a script in an object that is packed as hexadecimal', '', [
    stream(
      '/Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode',
      Buffer.from(Buffer.from(`5 0 ${JS}`).toString('hex')),
    ),
  ]),
  pdfWith('a script in an object that is packed twice', '', [
    stream(
      '/Type /ObjStm /Filter [/FlateDecode /FlateDecode] /N 1 /First 4',
      deflateSync(deflateSync(`5 0 ${JS}`)),
    ),
  ]),
  pdfWith('a script in an object that is packed with differences', '', [
    stream(
      '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 2 >>',
      deflateSync('5x0'),
    ),
  ]),
  pdfWith('a script behind a false end', '', ['<< >> %%EOF', JS]),
  pdfWith('a script in what calls itself a text', '', [stream('', Buffer.from(`5 0 obj ${JS} endobj`))]),
  pdfWith('a script in what calls itself a comment', '', [`% ${JS}`]),
  pdfWith('a program to start', '/OpenAction << /S /Launch /F (cmd.exe) >> '),
  pdfWith('a form that sends itself', '', ['<< /S /SubmitForm /F (https://example.org) >>']),
  pdfWith('a form that fills itself', '', ['<< /S /ImportData /F (a.fdf) >>']),
  pdfWith('a form with scripts of XFA', '/AcroForm << /XFA 5 0 R >> ', [stream('', Buffer.from('<xdp/>'))]),
  pdfWith('a film', '', ['<< /Type /Annot /Subtype /RichMedia >>']),
  pdfWith('a film with a script', '', ['<< /S /Rendition /JS (1) >>']),
  pdfWith('a document that opens another', '/OpenAction << /S /GoToR /F (\\\\\\\\host\\\\share) >> '),
  pdfWith('an attached file', '/Names << /EmbeddedFiles 5 0 R >> ', [stream('/Type /EmbeddedFile', EXE)]),
  pdfWith('a file pinned to a page', '', ['<< /Type /Annot /Subtype /FileAttachment >>']),
  file('an encrypted PDF', 'application/pdf', plainPdf('', [], '/Encrypt 5 0 R ')),
  file('a PDF that is an archive too', 'application/pdf', plainPdf(), smallZip),
  file('a PDF that begins as something else', 'application/pdf', 'GIF89a', plainPdf()),
  pdfWith('a packed nothing that unpacks to a gigabyte', '', [
    stream('/Filter /FlateDecode', deflateSync(Buffer.alloc(300_000_000))),
  ]),
  file(
    'a PDF of a hundred thousand packed parts',
    'application/pdf',
    '%PDF-1.7\n',
    'stream\n\x78\x9c'.repeat(100_001),
    '\n%%EOF',
  ),

  docx('macros', [{ name: 'word/vbaProject.bin', content: 'x' }]),
  docx(
    'macros told of in the list',
    [],
    {},
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
  ),
  {
    name: 'a document for macros called one without',
    type: DOCX,
    bytes: zipBytes([
      {
        name: '[Content_Types].xml',
        content: CONTENT_TYPES('application/vnd.ms-word.document.macroEnabled.main+xml'),
      },
      { name: 'word/document.xml', content: BODY },
    ]),
  },
  {
    name: 'macros of old Excel',
    type: XLSX,
    bytes: zipBytes(xlsxParts([{ name: 'xl/macrosheets/sheet1.xml', content: '<a/>' }])),
  },
  {
    name: 'macros of LibreOffice',
    type: ODT,
    bytes: zipBytes(odtParts([{ name: 'Basic/Standard/Module1.xml', content: '<a/>' }])),
  },
  {
    name: 'a script in a letter of LibreOffice',
    type: ODT,
    bytes: zipBytes(
      odtParts([
        {
          name: 'styles.xml',
          content: '<a script:event-name="dom:load" xlink:href="vnd.sun.star.script:a"/>',
        },
      ]),
    ),
  },
  docx('a control', [{ name: 'word/activeX/activeX1.xml', content: '<a/>' }]),
  docx('an object of another program', [{ name: 'word/embeddings/oleObject1.bin', content: 'x' }]),
  docx('a program among the pictures', [{ name: 'word/media/image1.png', content: EXE }]),
  docx('a part of a kind that no document has', [{ name: 'word/run.js', content: '1' }]),
  docx('a template from elsewhere', [
    {
      name: 'word/_rels/settings.xml.rels',
      content: RELS(relation('attachedTemplate', 'https://example.org/a.dotm', 'External')),
    },
  ]),
  docx('a template from elsewhere, spelt in digits', [
    {
      name: 'word/_rels/settings.xml.rels',
      content: RELS(relation('attachedTemplate', 'https://example.org/a.dotm', '&#69;xternal')),
    },
  ]),
  docx('a picture from elsewhere', [
    {
      name: 'word/_rels/document.xml.rels',
      content: RELS(relation('image', 'https://example.org/seen.png', 'External')),
    },
  ]),
  docx('a link to a file of the network', [
    {
      name: 'word/_rels/document.xml.rels',
      content: RELS(relation('hyperlink', 'file://host/share', 'External')),
    },
  ]),
  docx('a field that starts a program', [
    {
      name: 'word/header1.xml',
      content: '<w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k"</w:instrText>',
    },
  ]),
  docx('entities that multiply', [
    { name: 'word/styles.xml', content: '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>' },
  ]),
  docx('a part in a coding that hides', [
    { name: 'word/styles.xml', content: utf16('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>') },
  ]),
  docx('relations in a coding that hides', [
    {
      name: 'word/_rels/document.xml.rels',
      content: utf16(RELS(relation('image', 'https://example.org/seen.png', 'External'))),
    },
  ]),
  docx('a part in UTF-7', [
    { name: 'word/styles.xml', content: '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a>' },
  ]),
  docx('a part in UTF-16 without its mark', [
    { name: 'word/styles.xml', content: Buffer.from('<!DOCTYPE a><a/>', 'utf16le') },
  ]),
  docx('a table that takes its numbers from elsewhere', [
    {
      name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
      content: RELS(relation('externalLinkPath', 'https://example.org/a.xlsx', 'External')),
    },
  ]),
  docx('a part that leads out of the folder', [{ name: '../../evil.xml', content: '<a/>' }]),
  docx('a part that leads out of the folder in Windows', [{ name: '..\\evil.xml', content: '<a/>' }]),
  docx('a part at the root', [{ name: '/etc/evil.xml', content: '<a/>' }]),
  docx('two parts of one name', [{ name: 'word/Document.xml', content: '<a/>' }]),
  docx('a part with two names', [{ name: 'word/styles.xml', localName: 'word/stylez.xml', content: '<a/>' }]),
  docx('an encrypted part', [{ name: 'word/styles.xml', content: '<a/>', flags: 1 }]),
  docx('a part that is larger than its list says', [
    { name: 'word/styles.xml', content: `<a>${' '.repeat(5000)}</a>`, declared: { bytes: 100 } },
  ]),
  docx('a part that is smaller than its list says', [
    { name: 'word/styles.xml', content: '<a/>', declared: { bytes: 100 } },
  ]),
  docx('a part that unpacks to a thousand times its size', [
    { name: 'word/styles.xml', content: Buffer.alloc(30_000_000, ' ') },
  ]),
  docx('a part that says it is small and unpacks to much', [
    {
      name: 'word/styles.xml',
      content: '<a/>',
      packed: deflateRawSync(Buffer.alloc(30_000_000, ' ')),
      declared: { bytes: 4 },
    },
  ]),
  docx(
    'six thousand parts',
    Array.from({ length: 6000 }, (_, n) => ({ name: `word/${n}.xml`, content: '<a/>' })),
  ),
  docx('a letter with a comment for other readers', [], { comment: '<script>1</script>' }),
  docx('a letter behind a program', [], { prefix: EXE.toString('latin1') }),
  docx('a letter in zip64', [{ name: 'word/styles.xml', content: '<a/>', zip64: true }], { zip64: true }),
  {
    name: 'parts that share their bytes',
    type: DOCX,
    bytes: zipBytes([...docxParts(), { name: 'word/styles.xml', content: BODY, declared: { offset: 0 } }]),
  },
  file('a letter that is cut', DOCX, zipBytes(docxParts()).subarray(0, -30)),

  file('a picture with more points than can be shown', 'image/png', png(60_000, 60_000)),
  file('a photograph with more points than can be shown', 'image/jpeg', jpeg(65_500, 65_500)),
  file('a fax with more points than can be shown', 'image/tiff', tiff(100_000, 100_000)),
  file('a fax whose pages go round in a ring', 'image/tiff', tiff(8, 8, 8)),
  file('a picture of a phone with more points than can be shown', 'image/heic', heic(60_000, 60_000)),
  file('a picture with an archive behind it', 'image/png', png(), smallZip),
  file('a photograph with an archive behind it', 'image/jpeg', jpeg(), smallZip),
  file('a photograph with a page in its comment', 'image/jpeg', jpeg(8, 8, '<script>alert(1)</script>')),
  file(
    'a photograph with a script of a server in its comment',
    'image/jpeg',
    jpeg(8, 8, '<?php system(1); ?>'),
  ),
  file('a photograph with a program behind it', 'image/jpeg', jpeg(), EXE),
  file('a photograph that is a PDF too', 'image/jpeg', jpeg(8, 8, '%PDF-1.7 1 0 obj')),
  file('a recording with an archive behind it', 'audio/mpeg', mp3, smallZip),
  file(
    'a film with a page in it',
    'video/mp4',
    mp4('mp42'),
    box('free', Buffer.from('<html><script>1</script>')),
  ),
  file('a note with an archive behind it', 'text/plain', 'a note\n', smallZip),
];
