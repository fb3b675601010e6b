// Turns the staged rows of a table into its Parquet file: typed, duplicates flagged, bad rows set aside.
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import { cleanSql, storedAs } from '#observatory/enforcement/clean.ts';
import { duplicatesSql } from '#observatory/enforcement/duplicates.ts';
import type { Table } from '#observatory/enforcement/tables.ts';
import type { LoadContext } from '#observatory/release/source.ts';

/** The rows that are set aside, of all tables: the columns of quarantine.parquet. */
export const QUARANTINE = 'ice_quarantine';

export async function createQuarantine(duckdb: DuckDBConnection): Promise<void> {
  await duckdb.run(`CREATE OR REPLACE TEMP TABLE ${QUARANTINE}
    ("table" VARCHAR, row BIGINT, "offset" BIGINT, length BIGINT, sha256 VARCHAR, reason VARCHAR)`);
}

export type BuiltTable = {
  name: string;
  table: Table;
  /** The columns that the release has, by their names in tables.yaml. */
  columns: readonly string[];
  /** SQL that reads the stored table. */
  stored: string;
};

export async function buildTable(
  name: string,
  { table, columns, staged }: { table: Table; columns: readonly string[]; staged: string },
  { duckdb, scratch, folder }: Pick<LoadContext, 'duckdb' | 'scratch' | 'folder'>,
): Promise<BuiltTable> {
  const typed = join(scratch, `${name}-typed.parquet`);
  await duckdb.run(`COPY (${cleanSql(table, { staged, columns })}) TO ${sqlText(typed)} (FORMAT parquet)`);
  const rows = `SELECT * FROM read_parquet(${sqlText(typed)}) WHERE problem IS NULL`;
  const kept = columns.map(
    (column) =>
      `t.${sqlName(storedAs(column, (table.columns[column] as Table['columns'][string]).type).name)}`,
  );
  const stored = await writeParquet(
    duckdb,
    `SELECT t.row, t.file, t.sheet, t.sheet_row, ${kept.join(', ')}, d.row IS NOT NULL AS duplicate, t.quality
     FROM (${rows}) t LEFT JOIN (${duplicatesSql(table, { rows, columns })}) d USING (row) ORDER BY t.row`,
    join(folder, 'tables', name, 'rows.parquet'),
  );
  await setAside(duckdb, { name, typed, staged, columns });
  return { name, table, columns, stored };
}

/** Notes the rows with a problem: where they stand and a hash of their kept texts, never the texts. */
async function setAside(
  duckdb: DuckDBConnection,
  {
    name,
    typed,
    staged,
    columns,
  }: { name: string; typed: string; staged: string; columns: readonly string[] },
): Promise<void> {
  const text = `concat_ws(chr(31), ${columns.map((column) => `coalesce(${sqlName(column)}, '')`).join(', ')})`;
  await duckdb.run(`
    INSERT INTO ${QUARANTINE}
    SELECT ${sqlText(name)}, s.row, coalesce(s.sheet_row, s.row), strlen(${text}), sha256(${text}),
      p.problem || ', ' || s.file || coalesce('!' || s.sheet, '') || coalesce(' row ' || s.sheet_row, '')
    FROM (${staged}) s
    JOIN (SELECT row, problem FROM read_parquet(${sqlText(typed)}) WHERE problem IS NOT NULL) p USING (row)`);
}

/** Writes the answer of a query as a Parquet file that is there whole or not at all; answers the SQL that reads it. */
export async function writeParquet(duckdb: DuckDBConnection, query: string, path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  await duckdb.run(`COPY (${query}) TO ${sqlText(unfinished)} (FORMAT parquet, COMPRESSION zstd)`);
  await rename(unfinished, path);
  return `SELECT * FROM read_parquet(${sqlText(path)})`;
}
