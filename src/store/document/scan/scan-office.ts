// Looks into an office file: its parts are those of a document, and none of them runs, fetches or holds anything else.
import type { DocumentType } from '#contract/document-types.ts';
import { type ByteSource, lettersOf } from './byte-source.ts';
import { dangerous } from './file-refusal.ts';
import { type Budget, DamagedError, inflated } from './inflate.ts';
import { readZipParts, type ZipPart } from './zip-parts.ts';

const BUDGET = 512 * 1024 * 1024;
/** Of a part that is read whole. */
const MOST_LIST_BYTES = 8 * 1024 * 1024;

/** Which document a zip is. Throws `dangerous-file`; answers undefined for a zip that is none of those that are taken. */
export async function scanOffice(source: ByteSource): Promise<DocumentType | undefined> {
  if (lettersOf(await source.read(0, 4)) !== 'PK\x03\x04') throw dangerous('two-kinds');
  const parts = await readZipParts(source);
  const budget = { left: BUDGET };
  const type = await typeOf(source, parts, budget);
  if (type === undefined) return undefined;
  for (const part of parts) {
    if (part.name.endsWith('/')) continue;
    checkName(part.name);
    await scanPart(source, part, budget);
  }
  return type;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.text';
const MAIN_PARTS: readonly [string, DocumentType][] = [
  [`${OFFICE}.wordprocessingml.document.main+xml`, `${OFFICE}.wordprocessingml.document`],
  [`${OFFICE}.spreadsheetml.sheet.main+xml`, `${OFFICE}.spreadsheetml.sheet`],
];

/** ECMA-376 part 2, 10.1.2.2: the list of content types. OpenDocument 1.3 part 2, 3.3: the part `mimetype`. */
async function typeOf(
  source: ByteSource,
  parts: readonly ZipPart[],
  budget: Budget,
): Promise<DocumentType | undefined> {
  const find = (wanted: string) => parts.find(({ name }) => name === wanted);
  const mimetype = find('mimetype');
  if (mimetype !== undefined) {
    return (await textOf(source, mimetype, budget)).trim() === OPEN_DOCUMENT ? OPEN_DOCUMENT : undefined;
  }
  const types = find('[Content_Types].xml');
  if (types === undefined) return undefined;
  const text = await textOf(source, types, budget);
  if (/macroEnabled|vbaProject|activeX/i.test(text)) throw dangerous('office-macro');
  return MAIN_PARTS.find(([main]) => text.includes(`"${main}"`))?.[1];
}

const TAKEN =
  /\.(?:xml|rels|png|jpe?g|gif|tiff?|bmp|emf|wmf|odttf|ttf|vml|rdf)$|^mimetype$|^Thumbnails\/|^xl\/printerSettings\/[\w.]+\.bin$|^\[trash\]\/\d+\.dat$/i;
const MACROS = /vbaProject|vbaData|macrosheets|dialogsheets|activeX|ctrlProps|(?:^|\/)(?:Basic|Scripts)\//i;

function checkName(name: string): void {
  if (MACROS.test(name)) throw dangerous('office-macro');
  if (/encryption|encryptedPackage/i.test(name)) throw dangerous('office-encrypted');
  if (/(?:^|\/)embeddings\/|oleObject/i.test(name) || !TAKEN.test(name)) throw dangerous('office-embedded');
}

const ACTIVE: readonly [RegExp, Parameters<typeof dangerous>[0]][] = [
  [/<!(?:DOCTYPE|ENTITY)/i, 'office-external'],
  [/\bDDE(?:AUTO)?\s|<(?:\w+:)?(?:ddeLink|oleLink)\b/, 'office-external'],
  [/<(?:\w+:)?(?:attachedTemplate|subDoc|altChunk|frameset)\b/, 'office-external'],
  [
    /<office:scripts?\b[^>]*[^/]>|<script:|script:(?:language|event-name)=|vnd\.sun\.star\.script/,
    'office-macro',
  ],
  [/<(?:\w+:)?(?:OLEObject|oleObj|objectEmbed|control)\b/, 'office-embedded'],
  [/manifest:encryption-data/, 'office-encrypted'],
];
const REACH = 256;

/** What it unpacks to is of the size that the list says: readers that trust the list see the same. */
async function scanPart(source: ByteSource, part: ZipPart, budget: Budget): Promise<void> {
  const isXml = /\.(?:xml|rels|vml|rdf)$/i.test(part.name);
  let size = 0;
  let kept = '';
  let decoder: TextDecoder | undefined;
  for await (const piece of contentOf(source, part, budget)) {
    if (isXml) {
      decoder ??= decoderOf(lettersOf(piece, 0, 300));
      const text = kept + decoder.decode(piece, { stream: true });
      for (const [sign, reason] of ACTIVE) if (sign.test(text)) throw dangerous(reason);
      kept = text.slice(-REACH);
    } else if (size === 0) {
      checkBinary(lettersOf(piece, 0, 16));
    }
    size += piece.length;
    if (size > part.size) throw dangerous('too-much-inside');
  }
  if (size !== part.size) throw dangerous('office-damaged');
  if (/\.rels$/i.test(part.name)) checkRelations(await textOf(source, part, budget));
}

/** Only in these codings is it certain that what is looked for is found. UTF-16 has its mark, as Office writes it. */
function decoderOf(start: string): TextDecoder {
  if (start.startsWith('\xff\xfe')) return new TextDecoder('utf-16le');
  if (start.startsWith('\xfe\xff')) return new TextDecoder('utf-16be');
  const [, coding = 'utf-8'] = /^[^>]{0,200}?encoding\s*=\s*["']([\w-]+)/i.exec(start) ?? [];
  if (start.includes('\0') || !/^(?:utf-?8|us-ascii)$/i.test(coding)) throw dangerous('office-damaged');
  return new TextDecoder('latin1');
}

const OTHER_KINDS = ['MZ', '\x7fELF', '#!', 'PK\x03\x04', '%PDF', '\xd0\xcf\x11\xe0', '<'];

function checkBinary(start: string): void {
  if (OTHER_KINDS.some((sign) => start.startsWith(sign))) throw dangerous('office-embedded');
}

/** ECMA-376 part 2, 9.3: what stands outside the file may be a link that a person follows, and nothing else. */
function checkRelations(text: string): void {
  // Spelt otherwise, what is looked for would not be found.
  if (text.includes('&#') || !/^(?:\xef\xbb\xbf)?\s*</.test(text)) throw dangerous('office-external');
  for (const [relation] of text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    if (!/TargetMode\s*=\s*["']External/i.test(relation)) continue;
    const isLink = /Type\s*=\s*["'][^"']*\/hyperlink["']/.test(relation);
    if (!isLink || !/Target\s*=\s*["'](?:https?:|mailto:|#)/i.test(relation))
      throw dangerous('office-external');
  }
}

async function* contentOf(source: ByteSource, part: ZipPart, budget: Budget): AsyncGenerator<Buffer> {
  const range = { from: part.from, to: part.from + part.packedSize };
  if (part.method === 8) {
    try {
      yield* inflated(source, range, budget);
    } catch (error) {
      throw error instanceof DamagedError ? dangerous('office-damaged') : error;
    }
    return;
  }
  for (let at = range.from; at < range.to; at += 65_536)
    yield await source.read(at, Math.min(65_536, range.to - at));
}

async function textOf(source: ByteSource, part: ZipPart, budget: Budget): Promise<string> {
  if (part.size > MOST_LIST_BYTES) throw dangerous('too-much-inside');
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of contentOf(source, part, budget)) {
    pieces.push(piece);
    size += piece.length;
    if (size > part.size) throw dangerous('too-much-inside');
  }
  return lettersOf(Buffer.concat(pieces));
}
