// Writes the events and the facts of each case, slice by slice, so that any number of cases fits into memory.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { EVENT_TYPES } from '#contract/events.ts';
import { COURT_EVENT_TYPES } from '#observatory/court/derive/cases/event-types.ts';
import { createSliceViews, sliceCases } from '#observatory/court/derive/cases/slices.ts';
import { readSql } from '#observatory/court/derive/cases/sql-file.ts';
import { codeWordMacros } from '#observatory/court/derive/codes/code-words.ts';
import type { CourtTable } from '#observatory/court/tables.ts';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import { EVENT_COLUMNS } from '#observatory/release/event-columns.ts';
import type { LoadContext } from '#observatory/release/source.ts';
import { PARQUET } from '#observatory/write-parquet.ts';

export type DeriveOptions = {
  /** The day of publication, `YYYY-MM-DD`, where it is known: an event after it is flagged. */
  publishedOn?: string | undefined;
  /** How many cases are worked on at a time. */
  casesOfASlice?: number;
};

/** Made anew for each slice, in this order. */
const TABLES = ['case-row', 'proceeding', 'facts/course'];

/** Views over a slice, made once: each tells something of every case. */
const VIEWS = [
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

/** How many events and cases were written to `events/` and `case_facts/`. Needs the views of the release, orphans and decision codes. */
export async function writeCases(
  { duckdb, folder, releaseId, progress }: LoadContext,
  tables: ReadonlyMap<string, CourtTable>,
  { publishedOn, casesOfASlice }: DeriveOptions,
): Promise<{ events: number; cases: number }> {
  await prepare(duckdb, wordsOf(releaseId, tables));
  for (const name of ['events', 'case_facts']) {
    await rm(join(folder, name), { recursive: true, force: true });
    await mkdir(join(folder, name));
  }
  const eventsSql = allEventsSql(releaseId, publishedOn);
  const factsSql = readSql('case-facts');
  const written = { events: 0, cases: 0 };
  for (const [index, slice] of (await sliceCases(duckdb, casesOfASlice)).entries()) {
    await createSliceViews(duckdb, slice);
    for (const name of TABLES) await duckdb.run(readSql(name));
    written.events += await write(duckdb, join(folder, 'events'), index, eventsSql);
    const cases = await write(duckdb, join(folder, 'case_facts'), index, factsSql);
    written.cases += cases;
    progress.advance({ rows: cases });
  }
  return written;
}

/** Macros, small tables and views; the views want tables to stand on, which are empty until the first slice. */
async function prepare(duckdb: DuckDBConnection, words: readonly string[]): Promise<void> {
  await duckdb.run('CREATE SCHEMA slice');
  await duckdb.run("SET search_path = 'slice,court'");
  await duckdb.run(`CREATE TYPE court.word AS ENUM (${words.map(sqlText).join(', ')})`);
  for (const macro of codeWordMacros()) await duckdb.run(macro);
  await duckdb.run(readSql('macros'));
  await duckdb.run(readSql('small-tables'));
  await createSliceViews(duckdb, { from: null, to: null });
  for (const name of TABLES) await duckdb.run(`${readSql(name)} LIMIT 0`);
  for (const name of VIEWS) await duckdb.run(readSql(`facts/${name}`));
}

/** What may stand in the closed columns of an event. As one closed type they are written in half the time, and no other gets in. */
function wordsOf(releaseId: string, tables: ReadonlyMap<string, CourtTable>): readonly string[] {
  const columns = [...tables.values()].flatMap((table) => table.columns.map(({ name }) => name));
  return [
    ...new Set([
      releaseId,
      ...EVENT_TYPES.keys(),
      ...Object.keys(COURT_EVENT_TYPES),
      ...tables.keys(),
      ...columns,
      'B_TblProceeding.COMP_DATE',
    ]),
  ];
}

/** Every kind of event in one shape: the release filled in, what came after publication flagged. */
function allEventsSql(releaseId: string, publishedOn: string | undefined): string {
  const shape = Object.entries(EVENT_COLUMNS).map(([name, type]) => `NULL::${type} AS ${sqlName(name)}`);
  const kinds = EVENTS.map((name) => `(${readSql(`events/${name}`)})`);
  const future =
    publishedOn === undefined
      ? 'date_flag'
      : `coalesce(date_flag, CASE WHEN type <> 'hearing-scheduled' AND "on" > DATE ${sqlText(publishedOn)} THEN 'future' END)`;
  return `
    SELECT * REPLACE (
      ${sqlText(releaseId)}::word AS release,
      type::word AS type,
      "table"::word AS "table",
      date_field::word AS date_field,
      ${future} AS date_flag
    )
    FROM ((SELECT ${shape.join(', ')} WHERE false) UNION ALL BY NAME ${kinds.join(' UNION ALL BY NAME ')})`;
}

async function write(duckdb: DuckDBConnection, folder: string, slice: number, sql: string): Promise<number> {
  const name = sqlText(`${String(slice).padStart(3, '0')}-{i}`);
  const rows = await duckdb.runAndReadAll(`
    COPY (${sql}) TO ${sqlText(folder)}
    (${PARQUET}, PER_THREAD_OUTPUT, FILENAME_PATTERN ${name}, OVERWRITE_OR_IGNORE)`);
  return Number(rows.getRows()[0]?.[0]);
}
