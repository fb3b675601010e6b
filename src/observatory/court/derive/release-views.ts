// The stored tables of a court release as views: every known table with every kept column, whatever this release has of them.
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { CELL_KINDS } from '#observatory/court/cells/cell-kinds.ts';
import type { CourtTable } from '#observatory/court/tables.ts';
import { sqlName, sqlText } from '#observatory/duckdb.ts';

/** The tables as views of a schema `court`; a column or table that the release lacks is there, typed and without values. */
export async function createReleaseViews(
  duckdb: DuckDBConnection,
  { folder, scratch }: { folder: string; scratch: string },
  tables: ReadonlyMap<string, CourtTable>,
): Promise<void> {
  await duckdb.run('CREATE SCHEMA court');
  for (const { name, notRead, columns } of tables.values()) {
    if (notRead !== undefined) continue;
    const kept = columns.filter(({ type, drop }) => drop === undefined && type !== 'birth');
    const typed = { row: 'BIGINT', quality: 'VARCHAR' } as Record<string, string>;
    for (const column of kept) typed[column.name] = CELL_KINDS[column.type].type;
    await createView(duckdb, name, join(folder, 'tables', name), typed);
  }
  await createView(duckdb, 'birth', join(scratch, 'birth'), { IDNCASE: 'BIGINT', born_month: 'INTEGER' });
}

async function createView(
  duckdb: DuckDBConnection,
  name: string,
  folder: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  const isThere = existsSync(folder) && globSync('*.parquet', { cwd: folder }).length > 0;
  const files = `read_parquet(${sqlText(join(folder, '*.parquet'))})`;
  const there = new Set<unknown>();
  if (isThere) {
    const described = await duckdb.runAndReadAll(`DESCRIBE FROM ${files}`);
    for (const [column] of described.getRows()) there.add(column);
  }
  const selected = Object.entries(columns).map(([column, type]) =>
    there.has(column) ? sqlName(column) : `NULL::${type} AS ${sqlName(column)}`,
  );
  const from = isThere ? `FROM ${files}` : 'WHERE false';
  await duckdb.run(`CREATE VIEW court.${sqlName(name)} AS SELECT ${selected.join(', ')} ${from}`);
}
