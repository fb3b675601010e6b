// Writes the keys of the rows that differ between two releases into a file of the user's, and nothing else of the rows.
import { constants, copyFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlText } from '#observatory/duckdb.ts';
import type { TableDiff } from '#observatory/release/compare-table.ts';
import { residueByKey } from '#observatory/release/residue.ts';

/** The forms in which keys are written, by the ending of the file. */
export const KEY_FORMATS: Readonly<Record<string, string>> = {
  '.parquet': 'FORMAT parquet, COMPRESSION zstd',
  '.csv': 'FORMAT csv, HEADER',
};

/**
 * Keeps the keys of the table that was compared last: of one column as it is, of several as a JSON list. Rows of a table
 * without a key have none.
 */
export async function keepKeys(duckdb: DuckDBConnection, { name, key }: TableDiff): Promise<void> {
  await duckdb.run(`CREATE TEMP TABLE IF NOT EXISTS differing
    ("table" VARCHAR, change VARCHAR, key_columns VARCHAR, key VARCHAR, "rows" BIGINT)`);
  if (key.length === 0) return;
  const parts = key.map((_, n) => `k${n}::VARCHAR`).join(', ');
  const text = key.length === 1 ? parts : `to_json([${parts}])::VARCHAR`;
  const fates = "[('added', b - changed), ('changed', changed), ('vanished', a - changed)]";
  await duckdb.run(`
    INSERT INTO differing SELECT ${sqlText(name)}, fate[1], ${sqlText(key.join(', '))}, key, fate[2]
    FROM (SELECT ${text} AS key, unnest(${fates}) AS fate FROM (${residueByKey(key)})) WHERE fate[2] > 0`);
}

/** Writes all keys that were kept. Throws where the file exists: nothing of the user's is written over. */
export async function writeKeys(
  duckdb: DuckDBConnection,
  { scratch, out }: { scratch: string; out: string },
): Promise<void> {
  const suffix = extname(out).toLowerCase();
  const written = join(scratch, `keys${suffix}`);
  await duckdb.run(
    `COPY (FROM differing ORDER BY "table", change, key) TO ${sqlText(written)} (${KEY_FORMATS[suffix]})`,
  );
  await copyFile(written, out, constants.COPYFILE_EXCL);
}
