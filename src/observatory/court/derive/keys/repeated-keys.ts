// Rows that bear the key of another row of their table.
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Counts } from '#observatory/court/derive/counts.ts';
import { keyBlocksSql } from '#observatory/court/derive/keys/key-blocks.ts';
import type { CourtTable } from '#observatory/court/tables.ts';

/** Counts, per table whose key is one number, the rows beyond the first of each key as `repeated COLUMN`. */
export async function countRepeatedKeys(
  duckdb: DuckDBConnection,
  tables: ReadonlyMap<string, CourtTable>,
  counts: Counts,
): Promise<void> {
  for (const { name, key, columns, notRead } of tables.values()) {
    const [column] = columns.filter(({ name, type }) => type === 'id' && key.length === 1 && name === key[0]);
    if (column === undefined || notRead !== undefined) continue;
    const rows = await duckdb.runAndReadAll(`
      SELECT coalesce(sum(keys - bit_count(present)), 0)::BIGINT FROM (${keyBlocksSql(name, column.name)})`);
    const [[repeated]] = rows.getRows() as [[bigint]];
    counts.add(name, `repeated ${column.name}`, repeated);
  }
}
