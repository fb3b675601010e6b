// Finds what has no place in a picture, a sound or a film: markup, programs, archives, and a second kind of file.
import type { FileRefusalReason } from '#contract/file-refusals.ts';
import { type ByteSource, lettersOf, piecesOf } from './byte-source.ts';
import { dangerous } from './file-refusal.ts';

const MARKUP = /<(?:script|html|svg|iframe|\?php|!doctype)[\s>]/i;

/** As text in which one letter is one byte. */
const FOREIGN: readonly [string, FileRefusalReason][] = [
  ['This program cannot be run in DOS mode', 'executable'],
  ['\x7fELF\x01\x01\x01', 'executable'],
  ['\x7fELF\x02\x01\x01', 'executable'],
  ['Rar!\x1a\x07', 'two-kinds'],
  ['7z\xbc\xaf\x27\x1c', 'two-kinds'],
];
const REACH = 64;

/** Throws `dangerous-file`. */
export async function scanForeign(source: ByteSource): Promise<void> {
  let kept = '';
  for await (const piece of piecesOf(source)) {
    const text = kept + lettersOf(piece);
    if (MARKUP.test(text)) throw dangerous('markup');
    for (const [sign, reason] of FOREIGN) if (text.includes(sign)) throw dangerous(reason);
    kept = text.slice(-REACH);
  }
}

/** Readers of PDF look for its head so far into a file. */
const PDF_HEAD_BYTES = 1024;

/** What is no PDF, and would be taken for one. Throws `dangerous-file`. */
export async function scanForPdf(source: ByteSource): Promise<void> {
  if ((await source.read(0, PDF_HEAD_BYTES)).includes('%PDF-')) throw dangerous('two-kinds');
}

/** The end of a list of parts and the longest comment (APPNOTE.TXT 4.3.16). */
const ZIP_TAIL_BYTES = 22 + 65_535;

/** What is no zip, and has one at its end, where readers of zip begin. Throws `dangerous-file`. */
export async function scanForZip(source: ByteSource): Promise<void> {
  const start = Math.max(0, source.size - ZIP_TAIL_BYTES);
  const tail = await source.read(start, ZIP_TAIL_BYTES);
  for (
    let at = tail.lastIndexOf('PK\x05\x06');
    at >= 0;
    at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1)
  ) {
    if (at + 22 > tail.length) continue;
    const list = start + at - tail.readUInt32LE(at + 12);
    if (list < 0) continue;
    const sign = lettersOf(await source.read(list, 4));
    if (sign === 'PK\x01\x02' || sign === 'PK\x05\x06') throw dangerous('two-kinds');
  }
}
