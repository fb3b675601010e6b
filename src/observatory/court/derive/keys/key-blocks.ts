// A set of keys small enough to be asked millions of times: 64 neighbouring numbers are one row, with a bit for each.
import { sqlName } from '#observatory/duckdb.ts';

/** SELECT of block, present (bits) and keys (how many rows) of a column. Keys are numbered on, so blocks are few. */
export function keyBlocksSql(table: string, column: string): string {
  const key = sqlName(column);
  return `
    SELECT ${key} >> 6 AS block, bit_or(1::UBIGINT << (${key} & 63)) AS present, count(*) AS keys
    FROM court.${sqlName(table)} WHERE ${key} IS NOT NULL GROUP BY ALL`;
}

/** Condition: `value` is in none of the blocks that were left-joined on `blockOf(value)`. */
export function notInBlocks(value: string): string {
  return `(present IS NULL OR present & (1::UBIGINT << (${value} & 63)) = 0)`;
}

/** The block in which a value would be. */
export function blockOf(value: string): string {
  return `${value} >> 6`;
}
