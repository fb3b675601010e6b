// A registry of detention facilities, field offices and immigration courts as a kind of release: a folder or zip of CSV files.
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { listMembers } from '#observatory/archive/list-members.ts';
import type { Member } from '#observatory/archive/member.ts';
import { readMember } from '#observatory/archive/read-member.ts';
import { writeQuarantine } from '#observatory/registry/quarantine.ts';
import { readTable, type TableRead } from '#observatory/registry/read-table.ts';
import { reportTable, type Stored, storeTable } from '#observatory/registry/store-table.ts';
import { type RegistryTable, TABLES } from '#observatory/registry/tables.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Finding, LoadedRelease, SchemaChange, TableReport } from '#observatory/release/release.ts';
import type { LoadContext, Source } from '#observatory/release/source.ts';

export const registrySource: Source = { kind: 'registry', recognise, load };

const DESCRIPTION = 'datapackage.json';
const MOST_DESCRIPTION_BYTES = 2 ** 20;

/** By the names of its files: all tables that it must have, or the one description and any of them. */
async function recognise(path: string): Promise<boolean> {
  if (!/\.zip$/i.test(path) && !(await stat(path)).isDirectory()) return false;
  const names = new Set((await listMembers(path, basename(path))).map(({ name }) => basename(name)));
  const has = TABLES.filter(({ optional }) => !optional).map(({ file }) => names.has(file));
  return has.every(Boolean) || (names.has(DESCRIPTION) && has.some(Boolean));
}

async function load(context: LoadContext): Promise<LoadedRelease> {
  const { path, file, folder, duckdb, progress } = context;
  const members = await listMembers(path, file);
  const found = TABLES.map((table) => ({ table, member: memberOf(members, table, file) }));
  const bytesRead = found.reduce((sum, { member }) => sum + (member?.bytes ?? 0), 0);
  progress.stage('tables', bytesRead);
  const stored: Stored[] = [];
  for (const { table, member } of found) {
    if (member === undefined) continue;
    stored.push(await storeTable(await readTable(table, member, file), context));
    progress.advance({ bytes: member.bytes, rows: stored.at(-1)?.read.rows.length ?? 0 });
  }
  const tables: TableReport[] = [];
  for (const table of stored) tables.push(await reportTable(table, stored, context));
  const reads = stored.map(({ read }) => read);
  await writeQuarantine(
    reads.flatMap(({ quarantined }) => quarantined),
    { duckdb, folder },
  );
  const published = await publicationOf(members.find(({ name }) => basename(name) === DESCRIPTION));
  return {
    tables,
    schemaChanges: [...missingTables(found), ...reads.flatMap(({ schemaChanges }) => schemaChanges)],
    contradictions: [],
    findings: [...published.findings, ...reads.flatMap(duplicateKeys)],
    publishedOn: published.on,
    bytesRead,
  };
}

/** The file of a table, wherever in the zip or folder; undefined where there is none and none is needed. */
function memberOf(
  members: readonly Member[],
  table: Pick<RegistryTable, 'file' | 'optional'>,
  file: string,
): Member | undefined {
  const [member, ...more] = members.filter(({ name }) => basename(name) === table.file);
  if (more.length === 0 && (member !== undefined || table.optional)) return member;
  throw new ReleaseRefusal({
    code: 'missing-table',
    file,
    path: table.file,
    found: member === undefined ? `no ${table.file}` : `${more.length + 1} files of this name`,
    expected: 'one',
  });
}

function missingTables(
  found: readonly { table: RegistryTable; member: Member | undefined }[],
): SchemaChange[] {
  return found
    .filter(({ member }) => member === undefined)
    .map(({ table }) => ({ table: table.name, change: 'table-missing', detail: `no ${table.file}` }));
}

function duplicateKeys({ table, columns, rows }: TableRead): Finding[] {
  const places = table.key.map((name) => columns.indexOf(name));
  const keys = new Set(rows.map(({ values }) => JSON.stringify(places.map((at) => values[at]))));
  const more = rows.length - keys.size;
  if (more === 0) return [];
  const message = `${table.name}: ${more} rows with a key (${table.key.join(', ')}) that another row has; all are kept`;
  return [{ severity: 'warning', code: 'duplicate-key', table: table.name, message }];
}

const description = z.object({ version: z.string().regex(/^\d{4}\.\d\d\.\d\d$/) });

/** The day of publication is the version of the registry, as its description gives it. */
async function publicationOf(
  member: Member | undefined,
): Promise<{ on: LoadedRelease['publishedOn']; findings: Finding[] }> {
  const message = `${DESCRIPTION} gives no version by a day, such as 2026.07.25`;
  const none = { on: null, findings: [{ severity: 'warning', code: 'no-version', message } as const] };
  if (member === undefined || member.bytes > MOST_DESCRIPTION_BYTES) return none;
  try {
    const text = Buffer.concat(await Array.fromAsync(readMember(member))).toString();
    const { version } = description.parse(JSON.parse(text));
    return { on: { date: version.replaceAll('.', '-'), basis: `version in ${DESCRIPTION}` }, findings: [] };
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return none;
    throw error;
  }
}
