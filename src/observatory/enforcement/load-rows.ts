// Loads a release of ICE's rows: reads every file, builds the tables, derives stays and events, reports.
import { join } from 'node:path';
import { buildStays, type Custody } from '#observatory/enforcement/build-stays.ts';
import {
  type BuiltTable,
  buildTable,
  createQuarantine,
  QUARANTINE,
} from '#observatory/enforcement/build-table.ts';
import { createMacros } from '#observatory/enforcement/clean.ts';
import { custodyEventsSql, rowEventsSql, stayEventsSql } from '#observatory/enforcement/events.ts';
import { listInputs } from '#observatory/enforcement/inputs.ts';
import type { LoadedPart } from '#observatory/enforcement/part.ts';
import { readParquet } from '#observatory/enforcement/read-parquet.ts';
import { readWorkbook } from '#observatory/enforcement/read-workbook.ts';
import { reportTable } from '#observatory/enforcement/table-report.ts';
import { TABLES, type Table } from '#observatory/enforcement/tables.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Finding, LoadedRelease, SchemaChange, TableReport } from '#observatory/release/release.ts';
import type { LoadContext } from '#observatory/release/source.ts';
import { writeParquet } from '#observatory/write-parquet.ts';

type PartRead = LoadedPart & { read: NonNullable<LoadedPart['read']> };

export async function loadRows(context: LoadContext): Promise<LoadedRelease> {
  const { duckdb, folder, progress } = context;
  await createMacros(duckdb);
  await createQuarantine(duckdb);
  const { parts, findings } = await readParts(context);
  const publishedOn = publicationOf(parts);
  progress.stage('tables and events');
  const { built, tables, schemaChanges } = await buildTables(parts, context);
  await writeEvents(built, publishedOn?.date, context);
  const quarantine = `SELECT * FROM ${QUARANTINE} ORDER BY "table", row`;
  await writeParquet(duckdb, quarantine, join(folder, 'quarantine.parquet'));
  return {
    tables,
    schemaChanges,
    contradictions: [],
    findings,
    publishedOn,
    bytesRead: parts.reduce((bytes, part) => bytes + part.bytesRead, 0),
  };
}

/** A table, and the stays that its stints make where it has stints. */
type Built = { rows: BuiltTable; custody: Custody | undefined };

async function buildTables(
  parts: readonly LoadedPart[],
  context: LoadContext,
): Promise<{ built: Built[]; tables: TableReport[]; schemaChanges: SchemaChange[] }> {
  const read = parts.filter((part): part is PartRead => part.read !== undefined);
  const built: Built[] = [];
  const tables: TableReport[] = [];
  const schemaChanges: SchemaChange[] = [];
  for (const [name, table] of Object.entries(TABLES)) {
    const ofTable = read.filter((part) => part.read.header.table === name);
    if (ofTable.length === 0) continue;
    const one = await buildTable(name, { table, ...columnsOf(table, ofTable, context.file) }, context);
    const custody = table.stays && (await buildStays(one, context));
    const headers = ofTable.map((part) => part.read.header);
    const places = ofTable.map(({ place }) => place);
    built.push({ rows: one, custody });
    tables.push(await reportTable(context.duckdb, one, { places, headers, stays: custody?.stays }));
    schemaChanges.push(...changesOf(headers));
  }
  return { built, tables, schemaChanges };
}

/** Events of every table, and of the stays that are made of it. */
async function writeEvents(
  built: readonly Built[],
  publishedOn: string | undefined,
  { duckdb, folder, releaseId }: LoadContext,
): Promise<void> {
  const of = { releaseId, publishedOn };
  const departures = !built.some(({ rows }) => rows.table.event?.type === 'departed');
  for (const { rows, custody } of built) {
    const events = [...rowEventsSql(rows, of)];
    if (custody !== undefined) {
      const { orderedStints, stays } = custody;
      events.push(...custodyEventsSql(rows, { ...of, orderedStints }));
      events.push(...stayEventsSql(stays, { ...of, departures }));
    }
    await writeParquet(duckdb, events.join(' UNION ALL '), join(folder, 'events', `${rows.name}.parquet`));
  }
}

async function readParts({ path, file, duckdb, scratch, progress }: LoadContext): Promise<{
  parts: LoadedPart[];
  findings: Finding[];
}> {
  const { inputs, others } = await listInputs(path, file);
  const parts: LoadedPart[] = [];
  const rows = new Map<string, number>();
  const context = {
    duckdb,
    scratch,
    progress,
    rowsBefore: (table: string) => rows.get(table) ?? 0,
    nextName: () => String(parts.length + 1),
  };
  for (const input of inputs) {
    const ofInput = input.kind === 'parquet' ? readParquet(input, context) : readWorkbook(input, context);
    for await (const part of ofInput) {
      parts.push(part);
      if (part.read === undefined) continue;
      const { header, rows: more } = part.read;
      rows.set(header.table, context.rowsBefore(header.table) + more);
    }
  }
  if (rows.size === 0) {
    const found = inputs.length === 0 ? 'no workbook and no Parquet file' : 'no header of a known table';
    const expected = `the columns of ${Object.keys(TABLES).join(', ')}`;
    throw new ReleaseRefusal({ code: 'unknown-header', file, found, expected });
  }
  const unread = others.map((name): Finding => {
    const message = `${name}: neither a workbook nor a Parquet file; it was not read`;
    return { severity: 'warning', code: 'file-not-read', message };
  });
  return { parts, findings: [...parts.flatMap((part) => part.findings), ...unread, ...toldTwice(parts)] };
}

/** The publisher offers each table in several forms: who downloads two of them has every row twice. */
function toldTwice(parts: readonly LoadedPart[]): Finding[] {
  return Object.keys(TABLES).flatMap((table): Finding[] => {
    const places = parts.filter((part) => part.read?.header.table === table).map(({ place }) => place);
    const isParquet = (place: string) => place.toLowerCase().endsWith('.parquet');
    if (places.every(isParquet) || !places.some(isParquet)) return [];
    const message = `${table} stands in Parquet and in workbooks (${places.join(', ')}): rows may be there twice`;
    return [{ severity: 'error', code: 'told-twice', table, message }];
  });
}

/** The columns that any part of the table has, in the order of the list, and the SQL of all its rows. */
function columnsOf(
  table: Table,
  parts: readonly PartRead[],
  file: string,
): { columns: string[]; staged: string } {
  const has = new Set(parts.flatMap(({ read }) => read.header.kept.map(({ name }) => name)));
  if (parts.every(({ read }) => read.rows === 0)) {
    const path = parts.map(({ place }) => place).join(', ');
    throw new ReleaseRefusal({
      code: 'empty-table',
      file,
      path,
      found: 'a header without rows',
      expected: 'rows',
    });
  }
  return {
    columns: Object.keys(table.columns).filter((name) => has.has(name)),
    staged: parts.map(({ read }) => `(${read.select})`).join(' UNION ALL BY NAME '),
  };
}

/** Each change once, however many sheets show it. */
function changesOf(headers: readonly { schemaChanges: readonly SchemaChange[] }[]): SchemaChange[] {
  const changes = headers.flatMap(({ schemaChanges }) => schemaChanges);
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

function publicationOf(parts: readonly LoadedPart[]): LoadedRelease['publishedOn'] {
  const saved = parts.flatMap(({ modified }) => modified?.slice(0, 10) ?? []).sort();
  const last = saved.at(-1);
  return last === undefined ? null : { date: last, basis: 'the day on which a workbook was last saved' };
}
