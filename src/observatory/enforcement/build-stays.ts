// Writes the stays of a table of stints, and keeps the order of the stints for the events of custody.
import { join } from 'node:path';
import { type BuiltTable, ROWS_IN_A_GROUP } from '#observatory/enforcement/build-table.ts';
import { orderedStintsSql, stayPlacesSql, staysSql } from '#observatory/enforcement/stays.ts';
import type { LoadContext } from '#observatory/release/source.ts';
import { writeParquet } from '#observatory/write-parquet.ts';

export type Custody = {
  /** SQL that reads the stints with their place in their stay. */
  orderedStints: string;
  stays: BuiltTable;
};

/** They are no rows of the release, and stand beside its tables as its events do. */
export async function buildStays(
  stints: BuiltTable,
  { duckdb, scratch, folder }: Pick<LoadContext, 'duckdb' | 'scratch' | 'folder'>,
): Promise<Custody> {
  const name = stints.table.stays?.table ?? 'stays';
  const aside = (query: string, what: string) =>
    writeParquet(duckdb, query, join(scratch, `${stints.name}-${what}.parquet`));
  const orderedStints = await aside(orderedStintsSql(stints), 'ordered');
  const stayPlaces = await aside(stayPlacesSql(stints, { orderedStints }), 'places');
  const stored = await writeParquet(
    duckdb,
    staysSql(stints, { stayPlaces }),
    join(folder, name, 'rows.parquet'),
    ROWS_IN_A_GROUP,
  );
  return { orderedStints, stays: { ...stints, name, stored } };
}
