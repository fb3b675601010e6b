// Derives from the stored tables of a court release what they mean: keys that lead nowhere, codes, events and the facts of each case.
import { join } from 'node:path';
import { type DeriveOptions, writeCases } from '#observatory/court/derive/cases/write-cases.ts';
import { countCodeMisses } from '#observatory/court/derive/codes/code-misses.ts';
import { createDecisionCodes } from '#observatory/court/derive/codes/decision-list.ts';
import { Counts } from '#observatory/court/derive/counts.ts';
import { countOrphanRows, findOrphans } from '#observatory/court/derive/keys/foreign-keys.ts';
import { countRepeatedKeys } from '#observatory/court/derive/keys/repeated-keys.ts';
import { createReleaseViews } from '#observatory/court/derive/release-views.ts';
import type { CourtTable } from '#observatory/court/tables.ts';
import type { Finding } from '#observatory/release/release.ts';
import type { LoadContext } from '#observatory/release/source.ts';
import { writeParquet } from '#observatory/write-parquet.ts';

export type Derived = {
  /** By table: rows with a foreign key that leads nowhere. */
  orphans: ReadonlyMap<string, number>;
  /** By table: codes that stand in no list. */
  codeMisses: ReadonlyMap<string, number>;
  /** By table and name: `orphan IDNCASE`, `repeated IDNSCHEDULE`, `unlisted NAT`, `unknown PARENT_TABLE`. */
  counts: ReadonlyMap<string, Readonly<Record<string, number>>>;
  findings: readonly Finding[];
  events: number;
  cases: number;
};

/**
 * Writes `orphans.parquet`, `events/` and `case_facts/` of a release whose tables are stored, anew each time. Leaves nothing
 * else behind, in the database neither.
 */
export async function deriveCourt(
  context: LoadContext,
  tables: ReadonlyMap<string, CourtTable>,
  options: DeriveOptions = {},
): Promise<Derived> {
  const { duckdb, folder, progress } = context;
  const counts = new Counts();
  try {
    progress.stage('keys and codes');
    await createReleaseViews(duckdb, context, tables);
    await findOrphans(duckdb, counts);
    await writeParquet(duckdb, 'FROM court.orphan', join(folder, 'orphans.parquet'));
    await countRepeatedKeys(duckdb, tables, counts);
    const { codeMisses, findings } = await countCodeMisses(duckdb, tables, counts);
    const decisionFindings = await createDecisionCodes(duckdb);
    progress.stage('events and case facts');
    const { events, cases } = await writeCases(context, tables, options);
    return {
      orphans: await countOrphanRows(duckdb),
      codeMisses,
      counts: counts.byTable,
      findings: [...findings, ...decisionFindings],
      events,
      cases,
    };
  } finally {
    await duckdb.run("SET search_path = 'main'");
    await duckdb.run('DROP SCHEMA IF EXISTS slice CASCADE');
    await duckdb.run('DROP SCHEMA IF EXISTS court CASCADE');
  }
}
