// Foreign keys of the court's tables: which values lead nowhere, row by row.
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import type { Counts } from '#observatory/court/derive/counts.ts';
import { readDataFile } from '#observatory/court/derive/data-file.ts';
import { blockOf, keyBlocksSql, notInBlocks } from '#observatory/court/derive/keys/key-blocks.ts';
import { sqlName, sqlText } from '#observatory/duckdb.ts';

const keysFile = z.array(
  z.strictObject({
    table: z.string(),
    column: z.string(),
    parent: z.string().regex(/^\w+\.\w+$/),
    by: z.string().optional(),
  }),
);

type ForeignKey = z.output<typeof keysFile>[number];

/**
 * Fills `court.orphan` (table, row, foreign_key, value) with every value that leads nowhere. Counts per table: `orphan COLUMN`,
 * and `unknown COLUMN`, rows whose parent table is not known by the name that stands there. Rows without a value are no
 * orphans; the report counts them as missing.
 */
export async function findOrphans(duckdb: DuckDBConnection, counts: Counts): Promise<void> {
  await duckdb.run(
    'CREATE TABLE court.orphan ("table" VARCHAR, "row" BIGINT, foreign_key VARCHAR, value BIGINT)',
  );
  const keys = readDataFile(join(import.meta.dirname, 'foreign-keys.yaml'), keysFile);
  for (const [parent, children] of Map.groupBy(keys, (key) => key.parent)) {
    await duckdb.run(orphansSql(parent, children));
  }
  await countUnknownParents(duckdb, keys, counts);
  const found = await duckdb.runAndReadAll(
    'SELECT "table", foreign_key, count(*) FROM court.orphan GROUP BY ALL ORDER BY ALL',
  );
  for (const [table, column, count] of found.getRows() as [string, string, bigint][])
    counts.add(table, `orphan ${column}`, count);
}

/** Rows by table with at least one key that leads nowhere. */
export async function countOrphanRows(duckdb: DuckDBConnection): Promise<Map<string, number>> {
  const rows = await duckdb.runAndReadAll(
    'SELECT "table", count(DISTINCT "row") FROM court.orphan GROUP BY ALL',
  );
  return new Map((rows.getRows() as [string, bigint][]).map(([table, count]) => [table, Number(count)]));
}

/** All children of a parent at once, so that its keys are gathered once. */
function orphansSql(parent: string, children: readonly ForeignKey[]): string {
  const [parentTable, parentColumn] = parent.split('.') as [string, string];
  const values = children.map(({ table, column, by }, index) => {
    const chosen =
      by === undefined ? 'true' : `lower(${sqlName(by)}) = ${sqlText(parentTable.toLowerCase())}`;
    return `SELECT ${index + 1}::UTINYINT AS child, "row", ${sqlName(column)} AS value FROM court.${sqlName(table)} WHERE ${chosen}`;
  });
  const named = (name: 'table' | 'column') =>
    `[${children.map((child) => sqlText(child[name])).join(', ')}][child]`;
  return `
    INSERT INTO court.orphan
    SELECT ${named('table')}, "row", ${named('column')}, value
    FROM (${values.join(' UNION ALL ')})
    LEFT JOIN (${keyBlocksSql(parentTable, parentColumn)}) ON ${blockOf('value')} = block
    WHERE value IS NOT NULL AND ${notInBlocks('value')}`;
}

/** Rows whose parent table is not known by the name that stands there: their key leads to no table at all. */
async function countUnknownParents(
  duckdb: DuckDBConnection,
  keys: readonly ForeignKey[],
  counts: Counts,
): Promise<void> {
  for (const [by, chosen] of Map.groupBy(keys, (key) => key.by)) {
    const table = chosen[0]?.table;
    if (by === undefined || table === undefined) continue;
    const parents = chosen.map(({ parent }) => sqlText((parent.split('.')[0] as string).toLowerCase()));
    const rows = await duckdb.runAndReadAll(`
      SELECT count(*) FROM court.${sqlName(table)} WHERE NOT coalesce(lower(${sqlName(by)}) IN (${parents.join(', ')}), false)`);
    const [[unknown]] = rows.getRows() as [[bigint]];
    counts.add(table, `unknown ${by}`, unknown);
  }
}
