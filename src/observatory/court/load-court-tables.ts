// Takes in all tables of a release of the court: rows, repairs and quarantine, each table against the court's own count.
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Member } from '#observatory/archive/member.ts';
import { nameOf, readMember } from '#observatory/archive/read-member.ts';
import { countFindings, readCounts } from '#observatory/court/count-file.ts';
import type { LoadedTable, TableTask } from '#observatory/court/load-table.ts';
import { sortMembers } from '#observatory/court/members.ts';
import { placesOf } from '#observatory/court/places.ts';
import { loadTables } from '#observatory/court/table-workers.ts';
import { readCourtTables } from '#observatory/court/tables.ts';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import { NOTE_COLUMNS } from '#observatory/release/note-columns.ts';
import type { Finding, LoadedRelease } from '#observatory/release/release.ts';
import type { LoadContext } from '#observatory/release/source.ts';
import { writeParquet } from '#observatory/write-parquet.ts';

/**
 * Reads the tables into `tables/`, and writes `repairs.parquet` and `quarantine.parquet`; months of birth go to
 * `birth/*.parquet` in the scratch folder (IDNCASE, and `born_month`: twelve times the year and the month from 0).
 * Tables that an interrupted run finished are not read again: call `removeParts` when the release is derived.
 * Throws ReleaseRefusal: missing-table, empty-table, unknown-header, and what the archive has.
 */
export async function loadCourtTables(
  context: LoadContext,
  members: readonly Member[],
): Promise<LoadedRelease> {
  const { folder, progress } = context;
  const { tables, missing, counts, changes, findings } = sortMembers(
    members,
    readCourtTables(),
    context.file,
  );
  const counted = counts === null ? null : readCounts(await textOf(counts));
  const tasks = tables.map(({ table, member }) => ({
    table,
    member,
    file: nameOf(member),
    expected: counted?.rows.get(table.name.toLowerCase()) ?? null,
    places: placesOf(table.name, folder),
  }));
  progress.stage(
    'read tables',
    tasks.reduce((bytes, { member }) => bytes + member.bytes, 0),
  );
  const loaded = await loadRest(tasks, context);
  await gather(tasks, context);
  const reports = loaded.map(({ report }) => report);
  return {
    tables: reports,
    schemaChanges: [...changes, ...loaded.flatMap((table) => table.changes)],
    contradictions: [],
    findings: [
      ...findings,
      ...countFindings(reports, { counts: counted, missing }),
      ...emptyLists(tasks, loaded),
    ],
    publishedOn: newestDay(members),
    bytesRead: loaded.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

async function textOf(member: Member): Promise<string> {
  return Buffer.concat(await Array.fromAsync(readMember(member), (chunk) => Buffer.from(chunk))).toString();
}

/** Reads the tables of which no report says that they were read before. */
async function loadRest(tasks: readonly TableTask[], context: LoadContext): Promise<readonly LoadedTable[]> {
  const loaded = new Map<TableTask, LoadedTable>();
  for (const task of tasks) {
    if (!existsSync(task.places.report)) continue;
    const table = JSON.parse(readFileSync(task.places.report, 'utf8')) as LoadedTable;
    loaded.set(task, table);
    context.progress.advance({ bytes: table.bytes, rows: rowsOf(table.report) });
  }
  const rest = tasks.filter((task) => !loaded.has(task));
  for (const [at, table] of (await loadTables(rest, context)).entries())
    loaded.set(rest[at] as TableTask, table);
  return tasks.map((task) => loaded.get(task) as LoadedTable);
}

/** Brings together what each table has in a file of its own. */
async function gather(tasks: readonly TableTask[], { duckdb, folder, scratch }: LoadContext): Promise<void> {
  mkdirSync(join(scratch, 'birth'), { recursive: true });
  for (const { places } of tasks)
    if (existsSync(places.birth)) cpSync(places.birth, join(scratch, 'birth'), { recursive: true });
  for (const notes of ['repairs', 'quarantine'] as const) {
    const files = tasks.map(({ places }) => places[notes]).filter(existsSync);
    await writeParquet(duckdb, notesIn(files, NOTE_COLUMNS[notes]), join(folder, `${notes}.parquet`));
  }
}

/** Also where there are no notes at all, a query finds the columns. */
function notesIn(files: readonly string[], columns: Readonly<Record<string, string>>): string {
  if (files.length === 0) {
    const empty = Object.entries(columns).map(([name, type]) => `NULL::${type} AS ${sqlName(name)}`);
    return `SELECT ${empty.join(', ')} WHERE false`;
  }
  const shape = Object.entries(columns).map(([name, type]) => `${sqlText(name)}: ${sqlText(type)}`);
  return `SELECT * FROM read_json([${files.map(sqlText).join(', ')}], format = 'newline_delimited',
    columns = {${shape.join(', ')}}) ORDER BY "table", "row"`;
}

function rowsOf({ loaded, repaired, quarantined }: LoadedTable['report']): number {
  return loaded + repaired + quarantined;
}

function emptyLists(tasks: readonly TableTask[], loaded: readonly LoadedTable[]): Finding[] {
  return tasks
    .filter(({ table }, at) => table.part === 'list' && rowsOf((loaded[at] as LoadedTable).report) === 0)
    .map(({ table }) => ({
      severity: 'warning',
      code: 'empty-code-list',
      table: table.name,
      message: 'The code list has no rows: its codes cannot be checked.',
    }));
}

/** The files of a release are made in the days before it is published. */
function newestDay(members: readonly Member[]): LoadedRelease['publishedOn'] {
  const date = members.reduce(
    (newest, { modified }) => (modified !== null && modified > newest ? modified : newest),
    '',
  );
  return date === '' ? null : { date, basis: 'last change of the newest file of the release' };
}
