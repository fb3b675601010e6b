// Some hundreds of rows of one table, split and found whole: what the readers of the columns work on, column by column.

export type Block = {
  bytes: Uint8Array;
  rows: number;
  /** Columns of the file and one. */
  stride: number;
  /** Field c of row r lies behind bounds[r * stride + c] and before bounds[r * stride + c + 1]. */
  bounds: Int32Array;
  /** The record number of each row in the file, from 1. */
  numbers: Float64Array;
  /** Of each row: the classes of its bytes that are not plain, 0 for most. */
  odd: Uint8Array;
  /** Of each row: 1 where it was repaired. */
  repaired: Uint8Array;
  /** What was noticed in reading the fields of a row: empty for most blocks. */
  flaws: Map<number, string[]>;
};

/** Keeps for the column `quality` what is noteworthy about the row. */
export function noteFlaw({ flaws }: Block, row: number, flaw: string): void {
  const noted = flaws.get(row);
  if (noted === undefined) flaws.set(row, [flaw]);
  else noted.push(flaw);
}
