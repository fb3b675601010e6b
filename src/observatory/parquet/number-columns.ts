// Columns of numbers: whole numbers of 64 and 32 bits, and booleans.
import { Column, type ColumnValues, grown } from '#observatory/parquet/column.ts';

const TWO_32 = 2 ** 32;

/** Whole numbers that a double holds exactly (up to 2^53), kept as 64 bits: BIGINT, and TIMESTAMP in microseconds. */
export class LongColumn extends Column<number> {
  #halves = new Int32Array(2048);
  #min = Infinity;
  #max = -Infinity;

  add(value: number): void {
    const high = Math.floor(value / TWO_32);
    const at = 2 * this.count;
    this.#halves[at] = value - high * TWO_32;
    this.#halves[at + 1] = high;
    if (value < this.#min) this.#min = value;
    if (value > this.#max) this.#max = value;
    this.markPresent();
  }

  protected override addValue(value: number): void {
    this.add(value);
  }

  protected override makeRoom(values: number): void {
    if (2 * values > this.#halves.length) this.#halves = grown(this.#halves, 2 * values);
  }

  override take(): ColumnValues {
    const values = [bytesOf(this.#halves, 2 * this.count)];
    return this.count === 0
      ? { encoding: 'plain', values }
      : { encoding: 'plain', values, range: { min: long(this.#min), max: long(this.#max) } };
  }

  override reset(): void {
    super.reset();
    this.#min = Infinity;
    this.#max = -Infinity;
  }
}

/** Whole numbers of 32 bits: INTEGER, and DATE in days since 1970-01-01. */
export class IntColumn extends Column<number> {
  #values = new Int32Array(1024);
  #min = Infinity;
  #max = -Infinity;

  add(value: number): void {
    this.#values[this.count] = value;
    if (value < this.#min) this.#min = value;
    if (value > this.#max) this.#max = value;
    this.markPresent();
  }

  protected override addValue(value: number): void {
    this.add(value);
  }

  protected override makeRoom(values: number): void {
    if (values > this.#values.length) this.#values = grown(this.#values, values);
  }

  override take(): ColumnValues {
    const values = [bytesOf(this.#values, this.count)];
    return this.count === 0
      ? { encoding: 'plain', values }
      : { encoding: 'plain', values, range: { min: int(this.#min), max: int(this.#max) } };
  }

  override reset(): void {
    super.reset();
    this.#min = Infinity;
    this.#max = -Infinity;
  }
}

/** BOOLEAN, a bit a value. */
export class BitColumn extends Column<boolean> {
  #bits = new Uint8Array(128);

  add(value: boolean): void {
    const at = this.count;
    if (value) this.#bits[at >> 3] = (this.#bits[at >> 3] as number) | (1 << (at & 7));
    this.markPresent();
  }

  protected override addValue(value: boolean): void {
    this.add(value);
  }

  protected override makeRoom(values: number): void {
    const bytes = (values + 7) >> 3;
    if (bytes > this.#bits.length) this.#bits = grown(this.#bits, bytes);
  }

  override take(): ColumnValues {
    return { encoding: 'plain', values: [this.#bits.subarray(0, (this.count + 7) >> 3)] };
  }

  override reset(): void {
    super.reset();
    this.#bits.fill(0);
  }
}

/** Parquet is little-endian, and so is every machine that Node runs on and Recourse is tried on. */
function bytesOf(numbers: Int32Array, length: number): Uint8Array {
  return new Uint8Array(numbers.buffer, 0, 4 * length);
}

function long(value: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt(value));
  return bytes;
}

function int(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}
