// Writes a table of a workbook to Parquet through DuckDB.
import { join } from 'node:path';
import { type DuckDBAppender, type DuckDBConnection, DuckDBDateValue } from '@duckdb/node-api';
import { parseDay } from '#core/calendar/day.ts';
import type {
  ColumnType,
  StoredTable,
  StoredValue,
} from '#observatory/detention-statistics/stored-tables.ts';
import { sqlName } from '#observatory/duckdb.ts';
import { writeParquet } from '#observatory/write-parquet.ts';

/** Writes `tables/NAME/rows.parquet` under the release's folder. */
export async function writeTable(
  duckdb: DuckDBConnection,
  { name, columns, rows }: StoredTable,
  folder: string,
): Promise<void> {
  const entries = Object.entries(columns);
  await duckdb.run(
    `CREATE TABLE ${sqlName(name)} (${entries.map(([column, type]) => `${sqlName(column)} ${type}`).join(', ')})`,
  );
  const appender = await duckdb.createAppender(name);
  for (const row of rows) {
    for (const [column, type] of entries) append(appender, type, row[column] ?? null);
    appender.endRow();
  }
  appender.closeSync();
  await writeParquet(
    duckdb,
    `FROM ${sqlName(name)} ORDER BY "row"`,
    join(folder, 'tables', name, 'rows.parquet'),
  );
  await duckdb.run(`DROP TABLE ${sqlName(name)}`);
}

function append(appender: DuckDBAppender, type: ColumnType, value: StoredValue): void {
  if (value === null) appender.appendNull();
  else if (type === 'VARCHAR') appender.appendVarchar(String(value));
  else if (type === 'DATE') appender.appendDate(new DuckDBDateValue(parseDay(String(value)) as number));
  else if (type === 'INTEGER') appender.appendInteger(Number(value));
  else if (type === 'BIGINT') appender.appendBigInt(BigInt(value));
  else appender.appendDouble(Number(value));
}
