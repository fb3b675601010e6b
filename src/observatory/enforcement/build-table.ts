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

/** Small groups of rows: the writer holds one a thread in memory, and these tables are wide. */
const PARQUET = 'FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 40_960';

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
  /** SQL that reads which `row` is a duplicate of which, `kept`. */
  duplicates: string;
};

export async function buildTable(
  name: string,
  { table, columns, staged }: { table: Table; columns: readonly string[]; staged: string },
  { duckdb, scratch, folder }: Pick<LoadContext, 'duckdb' | 'scratch' | 'folder'>,
): Promise<BuiltTable> {
  const typed = await writeParquet(
    duckdb,
    cleanSql(table, { staged, columns }),
    join(scratch, `${name}-typed.parquet`),
  );
  const rows = `${typed} WHERE problem IS NULL`;
  const kept = columns.map((column) => `t.${sqlName(storedAs(column, table).name)}`);
  const duplicates = await writeParquet(
    duckdb,
    duplicatesSql(table, { rows, columns }),
    join(scratch, `${name}-duplicates.parquet`),
  );
  const stored = await writeParquet(
    duckdb,
    `SELECT t.row, t.file, t.sheet, t.sheet_row, ${kept.join(', ')}, d.row IS NOT NULL AS duplicate, t.quality
     FROM (${rows}) t LEFT JOIN (${duplicates}) d USING (row)`,
    join(folder, 'tables', name, 'rows.parquet'),
  );
  await setAside(duckdb, { name, typed, staged, columns });
  return { name, table, columns, stored, duplicates };
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
    JOIN (SELECT row, problem FROM (${typed}) WHERE problem IS NOT NULL) p USING (row)`);
}

/** Writes the answer of a query as a Parquet file that is there whole or not at all; answers the SQL that reads it. */
export async function writeParquet(duckdb: DuckDBConnection, query: string, path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  await duckdb.run(`COPY (${query}) TO ${sqlText(unfinished)} (${PARQUET})`);
  await rename(unfinished, path);
  return `SELECT * FROM read_parquet(${sqlText(path)})`;
}
