// Notes the rows of a registry that were set aside: where they stand and why, never the rows.
import { join } from 'node:path';
import { sqlColumns } from '#observatory/duckdb.ts';
import { NOTE_COLUMNS } from '#observatory/release/note-columns.ts';
import type { Quarantined } from '#observatory/release/release.ts';
import type { LoadContext } from '#observatory/release/source.ts';
import { writeParquet } from '#observatory/write-parquet.ts';

/** Writes `quarantine.parquet`, empty where no row was set aside. */
export async function writeQuarantine(
  quarantined: readonly Quarantined[],
  { duckdb, folder }: Pick<LoadContext, 'duckdb' | 'folder'>,
): Promise<void> {
  const columns = sqlColumns(NOTE_COLUMNS.quarantine);
  await duckdb.run(`CREATE OR REPLACE TEMP TABLE registry_quarantine (${columns})`);
  const appender = await duckdb.createAppender('registry_quarantine');
  for (const { table, row, offset, length, sha256, reason } of quarantined) {
    appender.appendVarchar(table);
    for (const number of [row, offset, length]) {
      if (number === null) appender.appendNull();
      else appender.appendBigInt(BigInt(number));
    }
    for (const text of [sha256, reason]) appender.appendVarchar(text);
    appender.endRow();
  }
  appender.closeSync();
  await writeParquet(duckdb, 'FROM registry_quarantine ORDER BY ALL', join(folder, 'quarantine.parquet'));
}
