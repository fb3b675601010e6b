// Writes the answer of a query as a Parquet file that is there whole or not at all.
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlText } from '#observatory/duckdb.ts';

/** DuckDB's own; the writer holds a group of rows a thread in memory, so that a wide table wants fewer. */
const ROWS_IN_A_GROUP = 122_880;

/** How every file of the store is written: newer encodings and small dictionaries are smaller and a sixth quicker. */
export const PARQUET =
  'FORMAT parquet, PARQUET_VERSION v2, COMPRESSION zstd, COMPRESSION_LEVEL 1, DICTIONARY_SIZE_LIMIT 4096';

/** Answers the SQL that reads the file. */
export async function writeParquet(
  duckdb: DuckDBConnection,
  query: string,
  path: string,
  rowsInAGroup = ROWS_IN_A_GROUP,
): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  await duckdb.run(`COPY (${query}) TO ${sqlText(unfinished)} (${PARQUET}, ROW_GROUP_SIZE ${rowsInAGroup})`);
  await rename(unfinished, path);
  return `SELECT * FROM read_parquet(${sqlText(path)})`;
}
