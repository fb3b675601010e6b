// Derives from the stored tables of a court release what they mean: keys that lead nowhere, codes, events and the facts of each case.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { countCodeMisses } from '#observatory/court/derive/code-misses.ts';
import { codeWordMacros } from '#observatory/court/derive/code-words.ts';
import { Counts } from '#observatory/court/derive/counts.ts';
import { createDecisionCodes } from '#observatory/court/derive/decision-list.ts';
import { countOrphanRows, findOrphans } from '#observatory/court/derive/foreign-keys.ts';
import { createReleaseViews } from '#observatory/court/derive/release-views.ts';
import { countRepeatedKeys } from '#observatory/court/derive/repeated-keys.ts';
import { createSliceViews, sliceCases } from '#observatory/court/derive/slices.ts';
import { readSql } from '#observatory/court/derive/sql-file.ts';
import type { CourtTable } from '#observatory/court/tables.ts';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import { EVENT_COLUMNS } from '#observatory/release/event-columns.ts';
import type { Finding } from '#observatory/release/release.ts';
import type { LoadContext } from '#observatory/release/source.ts';

export type Derived = {
  /** By table: rows with a foreign key that leads nowhere. */
  orphans: ReadonlyMap<string, number>;
  /** By table: codes that stand in no list. */
  codeMisses: ReadonlyMap<string, number>;
  /** By table and name, such as `orphan IDNCASE`, `no IDNPROCEEDING`, `repeated IDNSCHEDULE`, `unlisted NAT`. */
  counts: ReadonlyMap<string, Readonly<Record<string, number>>>;
  findings: readonly Finding[];
  events: number;
  cases: number;
};

export type DeriveOptions = {
  /** The day of publication, `YYYY-MM-DD`, where it is known: an event after it is flagged. */
  publishedOn?: string | undefined;
  /** For tests: how many cases are worked on at a time. */
  casesOfASlice?: number;
};

const EVENTS = [
  'proceedings',
  'hearings',
  'representation',
  'custody',
  'applications',
  'bonds',
  'motions',
  'appeals',
  'docket',
];
const FACTS = [
  'age',
  'hearings',
  'representation',
  'custody',
  'applications',
  'bonds',
  'appeals',
  'motions',
  'docket',
  'age',
  'seldom',
];

/**
 * Writes `orphans.parquet`, `events/` and `case_facts/` of a release whose tables are stored, anew each time. Leaves nothing
 * else behind, in the database neither.
 */
export async function deriveCourt(
  { duckdb, folder, scratch, releaseId, progress }: LoadContext,
  tables: ReadonlyMap<string, CourtTable>,
  { publishedOn, casesOfASlice }: DeriveOptions = {},
): Promise<Derived> {
  const counts = new Counts();
  try {
    progress.stage('keys and codes');
    await createReleaseViews(duckdb, { folder, scratch }, tables);
    await findOrphans(duckdb, counts);
    await duckdb.run(
      `COPY court.orphan TO ${sqlText(join(folder, 'orphans.parquet'))} (FORMAT parquet, COMPRESSION zstd)`,
    );
    await countRepeatedKeys(duckdb, tables, counts);
    const { codeMisses, findings } = await countCodeMisses(duckdb, tables, counts);
    const decisionFindings = await createDecisionCodes(duckdb);

    await prepare(duckdb, { releaseId, publishedOn });
    for (const name of ['events', 'case_facts']) {
      await rm(join(folder, name), { recursive: true, force: true });
      await mkdir(join(folder, name));
    }
    let events = 0;
    let cases = 0;
    const slices = await sliceCases(duckdb, casesOfASlice);
    progress.stage('events and case facts');
    for (const [index, slice] of slices.entries()) {
      await createSliceViews(duckdb, slice);
      for (const name of ['case-row', 'proceeding', 'facts/course']) await duckdb.run(readSql(name));
      events += await write(duckdb, join(folder, 'events'), index, eventsSql());
      const written = await write(duckdb, join(folder, 'case_facts'), index, readSql('case-facts'));
      cases += written;
      progress.advance({ rows: written });
    }
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

/** Macros, views and variables that the statements of a slice rest on. */
async function prepare(
  duckdb: DuckDBConnection,
  { releaseId, publishedOn }: { releaseId: string; publishedOn: string | undefined },
): Promise<void> {
  await duckdb.run('CREATE SCHEMA slice');
  await duckdb.run("SET search_path = 'slice,court'");
  await duckdb.run(`SET VARIABLE release = ${sqlText(releaseId)}`);
  await duckdb.run(
    `SET VARIABLE published_on = ${publishedOn === undefined ? 'NULL' : sqlText(publishedOn)}::DATE`,
  );
  for (const macro of codeWordMacros()) await duckdb.run(macro);
  await duckdb.run(readSql('macros'));
  await duckdb.run(`
    CREATE TABLE court.juvenile_code AS
    SELECT idnJuvenile, any_value(strCode) AS strCode FROM court.tblLookup_Juvenile GROUP BY idnJuvenile`);
  await createSliceViews(duckdb, { from: null, to: null });
  for (const name of ['case-row', 'proceeding', 'facts/course']) await duckdb.run(`${readSql(name)} LIMIT 0`);
  for (const name of FACTS) await duckdb.run(readSql(`facts/${name}`));
}

/** Every kind of event in one shape: the release filled in, what came after publication flagged. */
function eventsSql(): string {
  const shape = Object.entries(EVENT_COLUMNS).map(([name, type]) => `NULL::${type} AS ${sqlName(name)}`);
  const kinds = EVENTS.map((name) => `(${readSql(`events/${name}`)})`);
  return `
    SELECT * REPLACE (
      getvariable('release') AS release,
      coalesce(
        date_flag,
        CASE WHEN type <> 'hearing-scheduled' AND "on" > getvariable('published_on') THEN 'future' END
      ) AS date_flag
    )
    FROM (
      (SELECT ${shape.join(', ')} WHERE false)
      UNION ALL BY NAME ${kinds.join(' UNION ALL BY NAME ')}
    )`;
}

async function write(duckdb: DuckDBConnection, folder: string, slice: number, sql: string): Promise<number> {
  const name = sqlText(`${String(slice).padStart(3, '0')}-{i}`);
  const rows = await duckdb.runAndReadAll(`
    COPY (${sql}) TO ${sqlText(folder)}
    (FORMAT parquet, COMPRESSION zstd, PER_THREAD_OUTPUT, FILENAME_PATTERN ${name}, OVERWRITE_OR_IGNORE)`);
  return Number(rows.getRows()[0]?.[0]);
}
