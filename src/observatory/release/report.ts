// Tells all that the ledger knows of a release: what became of its rows, samples to look at, and what differs from the release before.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlText } from '#observatory/duckdb.ts';
import { findReleaseBefore } from '#observatory/release/find-release.ts';
import { releaseFolder } from '#observatory/release/places.ts';
import { withReader } from '#observatory/release/reader.ts';
import type { Quarantined, Release, Repair } from '#observatory/release/release.ts';
import { type SinceBefore, sinceBefore } from '#observatory/release/since-before.ts';
import { readStored } from '#observatory/release/stored.ts';
import { listViews } from '#observatory/release/views.ts';

/** What is made of the tables. */
const DERIVED: ReadonlySet<string> = new Set(['events', 'case_facts', 'stays', 'stays_2012_2023']);

export type ReleaseReport = {
  release: Release;
  /** The first rows of each table that were mended or set aside. */
  repairs: Repair[];
  quarantine: Quarantined[];
  /** Rows that were derived: events, and facts of cases. */
  derived: { name: string; rows: number }[];
  /** Null for the first release of its kind. */
  before: SinceBefore | null;
};

/** The report of a release, with up to `limit` samples a table. `releases` are those of the ledger, in their order. */
export async function reportRelease(
  observatory: string,
  { release, releases, limit }: { release: Release; releases: readonly Release[]; limit: number },
): Promise<ReleaseReport> {
  const folder = releaseFolder(observatory, release.id);
  const before = findReleaseBefore(releases, release);
  const views = (await listViews(folder)).filter(({ name }) => DERIVED.has(name));
  return withReader(observatory, [release.id], async ({ duckdb }) => ({
    release,
    derived: (await readStored(duckdb, folder, views)).map(({ name, rows }) => ({ name, rows })),
    repairs: await samples<Repair>(duckdb, { file: join(folder, 'repairs.parquet'), limit }),
    quarantine: await samples<Quarantined>(duckdb, { file: join(folder, 'quarantine.parquet'), limit }),
    before: before === undefined ? null : sinceBefore(before, release),
  }));
}

async function samples<T>(
  duckdb: DuckDBConnection,
  { file, limit }: { file: string; limit: number },
): Promise<T[]> {
  if (!(await exists(file))) return [];
  const answer = await duckdb.runAndReadAll(`
    SELECT * FROM read_parquet(${sqlText(file)})
    QUALIFY row_number() OVER (PARTITION BY "table" ORDER BY row) <= ${limit} ORDER BY "table", row`);
  return answer.getRowObjects().map((row) => {
    const plain = Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? Number(value) : value,
    ]);
    return Object.fromEntries(plain) as T;
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
