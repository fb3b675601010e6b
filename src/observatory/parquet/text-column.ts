// A column of texts as bytes of UTF-8, each distinct text kept once: codes repeat, and no text becomes a string on its way.
import { Column, type ColumnValues, grown } from '#observatory/parquet/column.ts';
import { varint } from '#observatory/parquet/thrift.ts';

const FREE = -1;

export class TextColumn extends Column<string> {
  /** For each value the number of its text. */
  #numbers = new Int32Array(1024);
  /** The distinct texts one after the other; text n ends at #ends[n + 1]. */
  #texts = new Uint8Array(4096);
  #ends = new Int32Array(257);
  #distinct = 0;
  /** Open addressing: numbers of texts, at most half of the places taken. */
  #places = new Int32Array(512).fill(FREE);

  add(bytes: Uint8Array, start: number, end: number): void {
    this.#numbers[this.count] = this.#numberOf(bytes, start, end);
    this.markPresent();
  }

  protected override addValue(text: string): void {
    const bytes = Buffer.from(text);
    this.add(bytes, 0, bytes.length);
  }

  #numberOf(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    const places = this.#places;
    const mask = places.length - 1;
    let place = hashOf(bytes, start, end) & mask;
    for (;;) {
      const number = places[place] as number;
      if (number === FREE) {
        places[place] = this.#distinct;
        return this.#keep(bytes, start, end);
      }
      const begin = this.#ends[number] as number;
      if (
        (this.#ends[number + 1] as number) - begin === length &&
        same(this.#texts, begin, bytes, start, length)
      )
        return number;
      place = (place + 1) & mask;
    }
  }

  #keep(bytes: Uint8Array, start: number, end: number): number {
    const number = this.#distinct++;
    const begin = this.#ends[number] as number;
    const next = begin + end - start;
    if (next > this.#texts.length) this.#texts = grown(this.#texts, next);
    this.#texts.set(bytes.subarray(start, end), begin);
    if (number + 2 > this.#ends.length) this.#ends = grown(this.#ends, number + 2);
    this.#ends[number + 1] = next;
    if (2 * this.#distinct > this.#places.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const places = new Int32Array(4 * this.#places.length).fill(FREE);
    const mask = places.length - 1;
    for (let number = 0; number < this.#distinct; number++) {
      let place = hashOf(this.#texts, this.#ends[number] as number, this.#ends[number + 1] as number) & mask;
      while (places[place] !== FREE) place = (place + 1) & mask;
      places[place] = number;
    }
    this.#places = places;
  }

  protected override makeRoom(values: number): void {
    if (values > this.#numbers.length) this.#numbers = grown(this.#numbers, values);
  }

  override take(): ColumnValues {
    // A dictionary that most values need once only makes the column longer.
    if (2 * this.#distinct > this.count)
      return { encoding: 'plain', values: [this.#list(this.#numbers.subarray(0, this.count))] };
    const width = Math.max(1, 32 - Math.clz32(this.#distinct - 1));
    const packed = packBits(this.#numbers.subarray(0, this.count), width);
    const groups = (this.count + 7) >> 3;
    return {
      encoding: 'dictionary',
      values: [Buffer.of(width), varint(groups * 2 + 1), packed],
      dictionary: {
        bytes: this.#list(Array.from({ length: this.#distinct }, (_, number) => number)),
        size: this.#distinct,
      },
    };
  }

  /** These texts, each behind its length. */
  #list(numbers: ArrayLike<number> & Iterable<number>): Uint8Array {
    let bytes = 4 * numbers.length;
    for (const number of numbers)
      bytes += (this.#ends[number + 1] as number) - (this.#ends[number] as number);
    const list = Buffer.allocUnsafe(bytes);
    let at = 0;
    for (const number of numbers) {
      const text = this.#texts.subarray(this.#ends[number], this.#ends[number + 1]);
      list.writeUInt32LE(text.length, at);
      list.set(text, at + 4);
      at += 4 + text.length;
    }
    return list;
  }

  override reset(): void {
    super.reset();
    this.#distinct = 0;
    this.#places.fill(FREE);
  }
}

/** FNV-1a, its high bits folded into the low ones. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

function same(left: Uint8Array, leftAt: number, right: Uint8Array, rightAt: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (left[leftAt + at] !== right[rightAt + at]) return false;
  return true;
}

/** Numbers of `width` bits one after the other, the lowest bit first, filled up to eight numbers. */
function packBits(numbers: Int32Array, width: number): Uint8Array {
  const bytes = new Uint8Array(((numbers.length + 7) >> 3) * width);
  let pending = 0;
  let bits = 0;
  let at = 0;
  for (let n = 0; n < numbers.length; n++) {
    pending |= (numbers[n] as number) << bits;
    bits += width;
    while (bits >= 8) {
      bytes[at++] = pending & 0xff;
      pending >>>= 8;
      bits -= 8;
    }
  }
  if (bits > 0) bytes[at] = pending & 0xff;
  return bytes;
}
