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
  const declared = [...PLACE_COLUMNS, ...columns.map((column) => `${sqlName(column)} VARCHAR`)].join(', ');
  let appender: DuckDBAppender | undefined;
  let waiting = 0;
  const files: string[] = [];
  const begin = async () => {
    await duckdb.run(`CREATE TEMP TABLE ${sqlName(table)} (${declared})`);
    return duckdb.createAppender(table);
  };
  // The table is dropped and made anew: one that is only emptied keeps its memory.
  const write = async () => {
    appender ??= await begin();
    appender.closeSync();
    appender = undefined;
    const file = sqlText(join(scratch, `${table}-${files.length}.parquet`));
    await duckdb.run(`COPY ${sqlName(table)} TO ${file} (FORMAT parquet)`);
    await duckdb.run(`DROP TABLE ${sqlName(table)}`);
    files.push(file);
    waiting = 0;
  };
  return {
    add: async ({ row, file: from, sheet, sheetRow, problem }, values) => {
      appender ??= await begin();
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
      if (waiting > 0 || files.length === 0) await write();
      return `SELECT * FROM read_parquet([${files.join(', ')}])`;
    },
  };
}

function appendText(appender: DuckDBAppender, text: string | null): void {
  if (text === null) appender.appendNull();
  else appender.appendVarchar(text);
}
