// Builds files of every kind that is taken, piece by piece, so that any piece can be told to do harm.
import { deflateSync } from 'node:zlib';
import type { DocumentType } from '#contract/document-types.ts';
import { type RawMember, type RawZip, zipBytes } from '../zip-bytes.ts';

export type CorpusFile = { name: string; type: DocumentType; bytes: Buffer };

const OFFICE = 'application/vnd.openxmlformats-officedocument';
export const DOCX = `${OFFICE}.wordprocessingml.document`;
export const XLSX = `${OFFICE}.spreadsheetml.sheet`;
export const ODT = 'application/vnd.oasis.opendocument.text';

export const file = (name: string, type: DocumentType, ...parts: (string | Uint8Array)[]): CorpusFile => ({
  name,
  type,
  bytes: Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))),
});

/** A PDF whose objects are these, numbered from 1; the first is its catalogue. */
function pdf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  for (const [n, object] of objects.entries()) {
    parts.push(Buffer.from(`${n + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  parts.push(
    Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n9\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}

const catalogue = (more = '') => `<< /Type /Catalog /Pages 2 0 R ${more}>>`;
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>';

export function stream(dictionary: string, data: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${dictionary} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

const CONTENTS = stream(
  '/Filter /FlateDecode',
  deflateSync('BT /F1 12 Tf 72 720 Td (Notice of hearing) Tj ET'),
);
export const plainPdf = (more = '', objects: readonly (string | Buffer)[] = [], trailer = '') =>
  pdf([catalogue(more), PAGES, PAGE, CONTENTS, ...objects], trailer);

export const JS = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
export const objectStream = (
  objects: string,
  dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
  pack: (text: string) => Uint8Array = deflateSync,
) => stream(dictionary, pack(`5 0 ${objects}`));

export const CONTENT_TYPES = (main: string, more = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/main.xml" ContentType="${main}"/>${more}</Types>`;
export const RELS = (...relations: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
export const relation = (type: string, target: string, mode = '') =>
  `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
export const BODY =
  '<?xml version="1.0" encoding="UTF-8"?><w:document><w:body><w:p><w:r><w:t>Declaration</w:t></w:r></w:p></w:body></w:document>';

export const docxParts = (more: readonly RawMember[] = [], types = ''): RawMember[] => [
  { name: '[Content_Types].xml', content: CONTENT_TYPES(`${DOCX}.main+xml`, types) },
  { name: '_rels/.rels', content: RELS(relation('officeDocument', 'word/document.xml')) },
  { name: 'word/document.xml', content: BODY },
  ...more,
];
export const docx = (
  name: string,
  more: readonly RawMember[] = [],
  zip: RawZip = {},
  types = '',
): CorpusFile => ({
  name,
  type: DOCX,
  bytes: zipBytes(docxParts(more, types), zip),
});
export const xlsxParts = (more: readonly RawMember[] = []): RawMember[] => [
  { name: '[Content_Types].xml', content: CONTENT_TYPES(`${XLSX}.main+xml`) },
  { name: '_rels/.rels', content: RELS(relation('officeDocument', 'xl/workbook.xml')) },
  {
    name: 'xl/workbook.xml',
    content: '<?xml version="1.0" encoding="UTF-8"?><workbook><sheets/></workbook>',
  },
  ...more,
];
export const odtParts = (more: readonly RawMember[] = []): RawMember[] => [
  { name: 'mimetype', content: ODT, method: 0 },
  {
    name: 'content.xml',
    content:
      '<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:scripts/><office:body/></office:document-content>',
  },
  { name: 'META-INF/manifest.xml', content: '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest/>' },
  ...more,
];

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
export const pngChunk = (type: string, data: Uint8Array) =>
  Buffer.concat([u32(data.length), Buffer.from(type), data, u32(0)]);
export const png = (width = 8, height = 8, ...more: Uint8Array[]) =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.of(8, 0, 0, 0, 0)])),
    ...more,
    pngChunk('IDAT', deflateSync(Buffer.alloc(72))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
const segment = (marker: number, data: Uint8Array) => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  return Buffer.concat([Buffer.of(0xff, marker), length, data]);
};
export const jpeg = (width = 8, height = 8, comment = 'taken with a phone') =>
  Buffer.concat([
    Buffer.of(0xff, 0xd8),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xfe, Buffer.from(comment)),
    segment(0xc0, Buffer.concat([Buffer.of(8), u32(height * 65536 + width), Buffer.of(1, 1, 0x11, 0)])),
    segment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)),
    Buffer.from([0x12, 0x34, 0x56, 0xff, 0xd9]),
  ]);
export const tiff = (width = 8, height = 8, next = 0) => {
  const bytes = Buffer.alloc(8 + 2 + 24 + 4);
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(2, 8);
  for (const [n, [tag, value]] of (
    [
      [256, width],
      [257, height],
    ] as const
  ).entries()) {
    bytes.writeUInt16LE(tag, 10 + n * 12);
    bytes.writeUInt16LE(4, 12 + n * 12);
    bytes.writeUInt32LE(1, 14 + n * 12);
    bytes.writeUInt32LE(value, 18 + n * 12);
  }
  bytes.writeUInt32LE(next, 34);
  return bytes;
};
export const box = (type: string, ...data: Uint8Array[]) => {
  const content = Buffer.concat(data);
  return Buffer.concat([u32(content.length + 8), Buffer.from(type), content]);
};
export const heic = (width = 8, height = 8) =>
  Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0mif1heic')),
    box('meta', box('ispe', u32(0), u32(width), u32(height))),
  ]);
export const mp4 = (brand: string) =>
  Buffer.concat([box('ftyp', Buffer.from(`${brand}\0\0\x02\0isommp42`)), box('mdat', Buffer.alloc(64, 7))]);
export const wav = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([44, 0, 0, 0]),
  Buffer.from('WAVEfmt '),
  Buffer.alloc(28, 1),
]);
export const mp3 = Buffer.concat([
  Buffer.from('ID3\x04\0\0\0\0\0\x0a', 'latin1'),
  Buffer.alloc(10),
  Buffer.from([0xff, 0xfb, 0x90, 0x64]),
  Buffer.alloc(413),
]);
export const smallZip = zipBytes([{ name: 'a.txt', content: 'a' }]);
export const EXE = Buffer.concat([
  Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),
  Buffer.alloc(56),
  Buffer.from('This program cannot be run in DOS mode.\r\r\n$'),
]);
export const ELF = Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0', 'latin1');
export const utf16 = (text: string) => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);

export const pdfWith = (name: string, more: string, objects: readonly (string | Buffer)[] = []) =>
  file(name, 'application/pdf', plainPdf(more, objects));

/** Longer than a piece that is read at once, to move what follows over its edge. */
export const filler = (length: number) => stream('', Buffer.alloc(length, 'a'));
