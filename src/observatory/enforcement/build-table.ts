// Turns the staged rows of a table into its Parquet file: typed, duplicates flagged, bad rows set aside.
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlColumns, sqlName, sqlText } from '#observatory/duckdb.ts';
import { cleanSql, storedAs } from '#observatory/enforcement/clean.ts';
import { duplicatesSql } from '#observatory/enforcement/duplicates.ts';
import type { Table } from '#observatory/enforcement/tables.ts';
import { NOTE_COLUMNS } from '#observatory/release/note-columns.ts';
import type { LoadContext } from '#observatory/release/source.ts';
import { writeParquet } from '#observatory/write-parquet.ts';

/** Of tables of fifty columns. */
export const ROWS_IN_A_GROUP = 40_960;

/** The rows that are set aside, of all tables: the columns of quarantine.parquet. */
export const QUARANTINE = 'ice_quarantine';

export async function createQuarantine(duckdb: DuckDBConnection): Promise<void> {
  const columns = sqlColumns(NOTE_COLUMNS.quarantine);
  await duckdb.run(`CREATE OR REPLACE TEMP TABLE ${QUARANTINE} (${columns})`);
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
    ROWS_IN_A_GROUP,
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
    ROWS_IN_A_GROUP,
  );
  await setAside(duckdb, { name, typed, staged, columns });
  return { name, table, columns, stored, duplicates };
}

/**
 * Notes the rows with a problem: where they stand and a hash of their kept texts, never the texts. A row of a workbook or
 * of Parquet lies at no byte: its number and the reason say where it stands.
 */
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
    SELECT ${sqlText(name)}, s.row, NULL, NULL, sha256(${text}),
      p.problem || ', ' || s.file || coalesce('!' || s.sheet, '') || coalesce(' row ' || s.sheet_row, '')
    FROM (${staged}) s
    JOIN (SELECT row, problem FROM (${typed}) WHERE problem IS NOT NULL) p USING (row)`);
}
