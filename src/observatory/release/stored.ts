// What is stored of a release, read back from its Parquet files: the account of a source is held against it.
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlText } from '#observatory/duckdb.ts';
import type { TableReport } from '#observatory/release/release.ts';
import type { View } from '#observatory/release/views.ts';

/** A table, or events, facts and what else stands beside them. */
export type Stored = View & { rows: number; columns: readonly { name: string; type: string }[] };

/** Rows and columns of the views of a release's folder. */
export async function readStored(
  duckdb: DuckDBConnection,
  folder: string,
  views: readonly View[],
): Promise<Stored[]> {
  const stored: Stored[] = [];
  for (const view of views) {
    const from = `FROM read_parquet(${sqlText(join(folder, view.files))})`;
    const described = await duckdb.runAndReadAll(`DESCRIBE ${from}`);
    const columns = described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
    const counted = await duckdb.runAndReadAll(`SELECT count(*) ${from}`);
    stored.push({ ...view, rows: Number(counted.getRows()[0]?.[0]), columns });
  }
  return stored;
}

/** Rows of a table that are stored, by its account. */
export function storedRows({ loaded, repaired }: TableReport): number {
  return loaded + repaired;
}

/** Throws where a table has another number of rows than its account says: no row is lost in silence, not even by a bug. */
export function checkStored(tables: readonly TableReport[], stored: readonly Stored[]): void {
  const rows = new Map(stored.map((each) => [each.name, each.rows]));
  const wrong = tables.filter((table) => (rows.get(table.name) ?? 0) !== storedRows(table));
  if (wrong.length === 0) return;
  const told = wrong.map(
    (table) => `${table.name}: ${rows.get(table.name) ?? 0} of ${storedRows(table)} rows`,
  );
  throw new Error(`What is stored is not what was counted: ${told.join(', ')}`);
}
