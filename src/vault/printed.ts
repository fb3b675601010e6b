// Bytes as text that a person can print, read out and type again: a mistyped line is found and named.
import { createHash } from 'node:crypto';

/** Base 32 of Crockford: no letter that is taken for a digit. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LINE_BYTES = 10;
const CHECK_BYTES = 2.5;
const LINE_LETTERS = 16;
const CHECK_LETTERS = 4;

/** Why a text is not what was printed. `line`: the first line that is wrong, counted from 1. */
export class PrintedError extends Error {
  override name = 'PrintedError';
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

/**
 * Lines such as `1: 4T0V-…`, each with 80 bits of the value and 20 bits of a check over all that it stands for; `kind`
 * is part of the check, so that one kind of text is not taken for another. The value is filled up with its hash.
 */
export function printBytes(kind: string, value: Uint8Array): string[] {
  const filled = fill(kind, value);
  const count = filled.length / LINE_BYTES;
  return Array.from({ length: count }, (_, index) => {
    const part = filled.subarray(index * LINE_BYTES, (index + 1) * LINE_BYTES);
    const letters = lettersOf(part) + checkOf(kind, index, count, part);
    return `${index + 1}: ${letters.match(/.{4}/g)?.join('-')}`;
  });
}

/** The value of `size` bytes in a text that may hold other lines around it. Throws PrintedError where one is wrong. */
export function readPrinted(kind: string, text: string, size: number): Buffer {
  const count = lineCount(size);
  const parts = Array.from({ length: count }, (_, index) => {
    const found = new RegExp(`^\\s*${index + 1}\\s*[:.]\\s*(.+)$`, 'm').exec(text)?.[1];
    if (found === undefined) {
      throw new PrintedError(`Line ${index + 1} of ${count} is missing.`, index + 1);
    }
    const part = readLine(kind, found, index, count);
    if (part === undefined) {
      throw new PrintedError(`Line ${index + 1} is mistyped: compare it with the original.`, index + 1);
    }
    return part;
  });
  const filled = Buffer.concat(parts);
  const value = filled.subarray(0, size);
  if (!fill(kind, value).equals(filled)) throw new PrintedError('The lines do not belong together.');
  return value;
}

function readLine(kind: string, line: string, index: number, count: number): Buffer | undefined {
  const letters = plainLetters(line);
  const part = bytesOf(letters.slice(0, LINE_LETTERS));
  const isWhole = letters.length === LINE_LETTERS + CHECK_LETTERS && part?.length === LINE_BYTES;
  return isWhole && checkOf(kind, index, count, part) === letters.slice(LINE_LETTERS) ? part : undefined;
}

/** At least four bytes of hash fill the last line. */
const lineCount = (size: number) => Math.ceil((size + 4) / LINE_BYTES);

function fill(kind: string, value: Uint8Array): Buffer {
  const hash = createHash('sha256').update(`${kind}\nwhole\n`).update(value).digest();
  return Buffer.concat([value, hash], lineCount(value.length) * LINE_BYTES);
}

function checkOf(kind: string, index: number, count: number, part: Uint8Array): string {
  const hash = createHash('sha256').update(`${kind}\n${index} of ${count}\n`).update(part).digest();
  return lettersOf(hash.subarray(0, Math.ceil(CHECK_BYTES))).slice(0, CHECK_LETTERS);
}

/** Capital letters without what separates them, and digits where a letter is taken for one. */
function plainLetters(text: string): string {
  return text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** Letters of 5 bits each, the highest first; bits that fill no letter make one with zeros. */
export function lettersOf(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => LETTERS[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

function bytesOf(letters: string): Buffer | undefined {
  const values = [...letters].map((letter) => LETTERS.indexOf(letter));
  if (values.includes(-1)) return undefined;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
