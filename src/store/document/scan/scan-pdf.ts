// Looks for what a PDF would do besides being read: in all of its bytes, whatever its structure says, and in what it packs.
import { type ByteSource, lettersOf, piecesOf } from './byte-source.ts';
import { dangerous } from './file-refusal.ts';
import { type Budget, DamagedError, inflated } from './inflate.ts';
import { forbiddenBy, NAME_REACH, namesIn } from './pdf-names.ts';

/** Where packed data begins, and whether it is said to hold objects. */
type Packed = { from: number; objects: boolean };

/**
 * Readers find the objects of a PDF in many ways, and each of them forgives other faults. So nothing here depends on
 * its structure: names count wherever they stand, and whatever looks packed is unpacked. Throws `dangerous-file`.
 */
export async function scanPdf(source: ByteSource): Promise<void> {
  const names = new NameScan();
  for await (const piece of piecesOf(source)) names.add(lettersOf(piece));
  // Pages that were scanned without loss unpack to much, and a packed nothing unpacks to a thousand times its size.
  const budget = { left: Math.max(LEAST_BUDGET, 40 * source.size) };
  for (const packed of names.end()) await scanPacked(source, packed, budget);
}

const LEAST_BUDGET = 256 * 1024 * 1024;
const MOST_STREAMS = 100_000;

/** Ways to pack objects that nobody uses, except to hide them. */
const OTHER_FILTERS = new Set(['ASCIIHexDecode', 'AHx', 'ASCII85Decode', 'A85', 'LZWDecode', 'LZW', 'Crypt']);
const PARAMETERS = new Set(['DecodeParms', 'DP']);

/** ISO 32000-2, 7.3.8.1: the keyword, a line end, the data. */
const STREAM = /(?<!end)stream(?:\r\n|\n|\r)/g;

/** RFC 1950: method 8, and a check over both bytes. */
const isZlib = (first: number, second: number) => (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
const ZLIB_HEAD_BYTES = 2;

/** Is given the bytes of a file in order, in which it refuses names and finds packed data. */
class NameScan {
  readonly #packed: Packed[] = [];
  #kept = '';
  #base = 0;
  #hasObjects = false;
  #hasOtherFilter = false;
  /** After the name of an object stream and before its data. */
  #awaitsObjects = false;

  add(letters: string): void {
    const text = this.#kept + letters;
    const before = Math.max(0, text.length - NAME_REACH);
    this.#look(text, before);
    this.#kept = text.slice(before);
    this.#base += before;
  }

  /** The packed data of the whole file. */
  end(): readonly Packed[] {
    this.#look(this.#kept, this.#kept.length);
    if (this.#awaitsObjects || (this.#hasObjects && this.#hasOtherFilter)) throw dangerous('pdf-unreadable');
    return this.#packed;
  }

  #look(text: string, before: number): void {
    const streams = text.matchAll(STREAM).filter(({ index }) => index < before);
    const waiting = [...streams].map(({ index, 0: { length } }) => ({ at: index, data: index + length }));
    for (const { name, at } of namesIn(text, before)) {
      while (waiting[0] !== undefined && waiting[0].at < at) this.#stream(text, waiting.shift()?.data ?? 0);
      this.#name(name);
    }
    for (const { data } of waiting) this.#stream(text, data);
  }

  #name(name: string): void {
    refuse(name);
    if (name === 'ObjStm') {
      this.#hasObjects = true;
      this.#awaitsObjects = true;
    }
    if (OTHER_FILTERS.has(name)) this.#hasOtherFilter = true;
    if (this.#awaitsObjects && PARAMETERS.has(name)) throw dangerous('pdf-unreadable');
  }

  #stream(text: string, data: number): void {
    const objects = this.#awaitsObjects;
    this.#awaitsObjects = false;
    if (isZlib(text.charCodeAt(data), text.charCodeAt(data + 1))) {
      this.#packed.push({ from: this.#base + data + ZLIB_HEAD_BYTES, objects });
    } else if (objects) {
      throw dangerous('pdf-unreadable');
    }
    if (this.#packed.length > MOST_STREAMS) throw dangerous('too-much-inside');
  }
}

/** What cannot hold objects, as a picture or a font, is unpacked only to know how much it is. */
async function scanPacked(source: ByteSource, { from, objects }: Packed, budget: Budget): Promise<void> {
  let kept = '';
  let reads: boolean | undefined;
  try {
    for await (const piece of inflated(source, { from }, budget)) {
      reads ??= mayHoldObjects(lettersOf(piece, 0, 1024));
      if (!reads) {
        if (objects) throw dangerous('pdf-unreadable');
        continue;
      }
      const text = kept + lettersOf(piece);
      const before = Math.max(0, text.length - NAME_REACH);
      for (const { name } of namesIn(text, before)) refuse(name);
      kept = text.slice(before);
    }
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error;
    // Readers go on with what comes before the damage, some of which never came out here.
    if (objects) throw dangerous('pdf-unreadable');
  }
  for (const { name } of namesIn(kept)) refuse(name);
}

/** An object stream begins with numbers (ISO 32000-2, 7.5.7), with blanks and comments before them. */
const mayHoldObjects = (start: string) => /^(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])*(?:\d|%|$)/.test(start);

function refuse(name: string): void {
  const reason = forbiddenBy(name);
  if (reason !== undefined) throw dangerous(reason);
}
