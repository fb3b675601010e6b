// Collects the values of one column until a row group is full: which rows have one, and the values in the form of Parquet.
import { varint } from '#observatory/parquet/thrift.ts';

/** The values of a row group, ready to be written. */
export type ColumnValues = {
  encoding: 'plain' | 'dictionary';
  /** Pieces that follow one another. */
  values: readonly Uint8Array[];
  /** The values that `values` points at. */
  dictionary?: { bytes: Uint8Array; size: number };
  /** Least and greatest value, plain: a reader passes over row groups that cannot hold what it looks for. */
  range?: { min: Uint8Array; max: Uint8Array };
};

/**
 * One column of the row group that is being filled. A caller makes room for a number of rows with `reserve`, then adds
 * as many: nothing is checked value by value.
 */
export abstract class Column<Value = unknown> {
  /** Rows of this row group, and how many of them have a value. */
  rows = 0;
  count = 0;
  /** Rows without a value, of all row groups. */
  missing = 0;
  #present = new Uint8Array(128);

  /** Room for so many more rows. */
  reserve(more: number): void {
    const bytes = (this.rows + more + 7) >> 3;
    if (bytes > this.#present.length) this.#present = grown(this.#present, bytes);
    this.makeRoom(this.count + more);
  }

  addNull(): void {
    this.rows++;
    this.missing++;
  }

  /** As `addNull`, for so many rows. */
  addNulls(rows: number): void {
    this.reserve(rows);
    this.rows += rows;
    this.missing += rows;
  }

  /** Adds a value or none, and makes room for it. */
  append(value: Value | null): void {
    this.reserve(1);
    if (value === null) this.addNull();
    else this.addValue(value);
  }

  /** The row has a value, which the caller puts at `count`. */
  protected markPresent(): void {
    const row = this.rows++;
    this.#present[row >> 3] = (this.#present[row >> 3] as number) | (1 << (row & 7));
    this.count++;
  }

  /** Which rows have a value, as definition levels (0 or 1) in the hybrid of runs and packed bits. */
  levels(): readonly Uint8Array[] {
    const { rows } = this;
    if (this.count === rows) return [varint(rows * 2), Buffer.of(1)];
    const groups = (rows + 7) >> 3;
    return [varint(groups * 2 + 1), this.#present.subarray(0, groups)];
  }

  /** Begins the next row group. What `take` gave is no longer valid. */
  reset(): void {
    this.#present.fill(0);
    this.rows = 0;
    this.count = 0;
  }

  protected abstract addValue(value: Value): void;
  protected abstract makeRoom(values: number): void;
  /** The values of this row group. */
  abstract take(): ColumnValues;
}

/** The same content in an array of at least so many elements, and of twice as many as before. */
export function grown<Numbers extends Uint8Array | Int32Array>(from: Numbers, length: number): Numbers {
  const larger = new (from.constructor as new (length: number) => Numbers)(Math.max(length, 2 * from.length));
  larger.set(from);
  return larger;
}
