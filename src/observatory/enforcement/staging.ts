// Gathers rows as text in Parquet files of the scratch folder, a bounded number at a time.
import { join } from 'node:path';
import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from '#observatory/duckdb.ts';

/** Rows held in memory before they are written: about 100 MB of the widest table. */
const ROWS_AT_A_TIME = 50_000;

/** Where a row stood, beside its values. `row` counts the records of the table from 1. */
export type Place = {
  row: number;
  file: string;
  sheet: string;
  sheetRow: number;
  /** Why the row cannot be taken, if it cannot. */
  problem: string | null;
};

const PLACE_COLUMNS = ['row BIGINT', 'file VARCHAR', 'sheet VARCHAR', 'sheet_row BIGINT', 'problem VARCHAR'];

export type Staging = {
  add: (place: Place, values: readonly (string | null)[]) => Promise<void>;
  /** Writes what is left; answers the SQL that reads everything. */
  finish: () => Promise<string>;
};

/** A place for the rows of one sheet: the columns by their names in the store, all of them text. */
export async function openStaging(
  duckdb: DuckDBConnection,
  { scratch, name, columns }: { scratch: string; name: string; columns: readonly string[] },
): Promise<Staging> {
  const table = `staging_${name}`;
  const file = (n: number | '*') => sqlText(join(scratch, `${table}-${n}.parquet`));
  const declared = [...PLACE_COLUMNS, ...columns.map((column) => `${sqlName(column)} VARCHAR`)];
  await duckdb.run(`CREATE TEMP TABLE ${sqlName(table)} (${declared.join(', ')})`);
  let appender: DuckDBAppender | undefined;
  let waiting = 0;
  let files = 0;
  const write = async () => {
    appender?.closeSync();
    appender = undefined;
    await duckdb.run(`COPY ${sqlName(table)} TO ${file(files)} (FORMAT parquet)`);
    await duckdb.run(`TRUNCATE ${sqlName(table)}`);
    files += 1;
    waiting = 0;
  };
  return {
    add: async ({ row, file: from, sheet, sheetRow, problem }, values) => {
      appender ??= await duckdb.createAppender(table);
      appender.appendBigInt(BigInt(row));
      appender.appendVarchar(from);
      appender.appendVarchar(sheet);
      appender.appendBigInt(BigInt(sheetRow));
      appendText(appender, problem);
      for (const value of values) appendText(appender, value);
      appender.endRow();
      waiting += 1;
      if (waiting === ROWS_AT_A_TIME) await write();
    },
    finish: async () => {
      if (waiting > 0 || files === 0) await write();
      await duckdb.run(`DROP TABLE ${sqlName(table)}`);
      return `SELECT * FROM read_parquet(${file('*')})`;
    },
  };
}

function appendText(appender: DuckDBAppender, text: string | null): void {
  if (text === null) appender.appendNull();
  else appender.appendVarchar(text);
}
