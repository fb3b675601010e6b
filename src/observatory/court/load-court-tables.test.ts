// A whole release of the court is read: fates, births apart, counts held against Count.txt, and what an interrupted run left.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listMembers } from '#observatory/archive/list-members.ts';
import { loadCourtTables } from '#observatory/court/load-court-tables.ts';
import { removeParts } from '#observatory/court/places.ts';
import { recogniseCourt } from '#observatory/court/recognise.ts';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';
import type { LoadedRelease } from '#observatory/release/release.ts';
import type { LoadContext } from '#observatory/release/source.ts';
import { tableText, writeCourtRelease } from '../../../test/court-release.ts';

let root: string;
let database: Awaited<ReturnType<typeof openDuckDb>>;
let told: string[];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'court-'));
  for (const folder of ['input', 'release', 'scratch']) mkdirSync(join(root, folder));
  database = await openDuckDb({ folders: [root], spill: join(root, 'scratch') });
  told = [];
});

afterEach(() => {
  database.close();
  rmSync(root, { recursive: true });
});

async function load(): Promise<LoadedRelease> {
  const path = join(root, 'input');
  const context: LoadContext = {
    path,
    file: 'input',
    releaseId: 'court-1',
    folder: join(root, 'release'),
    scratch: join(root, 'scratch'),
    duckdb: database.duckdb,
    progress: {
      stage: (name, bytes) => told.push(`${name} ${bytes}`),
      advance: ({ bytes = 0, rows = 0 }) => told.push(`${bytes} ${rows}`),
    },
  };
  return loadCourtTables(context, await listMembers(path, 'input'));
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  return (await database.duckdb.runAndReadAll(sql)).getRowObjectsJson();
}

const file = (name: string) => sqlText(join(root, 'release', name));

const damagedCases = tableText('A_TblCase', [
  { ALIEN_CITY: 'MIAMI\tBEACH', ALIEN_STATE: 'FL', CUSTODY: 'N', C_BIRTHDATE: '7/1985' },
  { CUSTODY: 'D' },
  { IDNCASE: '' },
]);

test('all tables are read, every row is accounted for, and what was done to it is kept', async () => {
  writeCourtRelease(join(root, 'input'), { 'A_TblCase.csv': damagedCases });
  const release = await load();
  expect(release.tables).toHaveLength(96);
  for (const { name, loaded, repaired, quarantined, expected, difference } of release.tables)
    expect([name, loaded + repaired + quarantined, difference]).toEqual([name, expected, 0]);
  expect(release.tables[0]).toMatchObject({
    name: 'A_TblCase',
    loaded: 1,
    repaired: 1,
    quarantined: 1,
    expected: 3,
  });
  expect(readdirSync(join(root, 'release', 'tables'))).toHaveLength(96);
  expect(await query(`SELECT "table", "row", length, edit FROM ${file('repairs.parquet')}`)).toEqual([
    { table: 'A_TblCase', row: '1', length: expect.any(String), edit: 'ALIEN_CITY: 2 fields joined' },
  ]);
  expect(await query(`SELECT "table", "row", reason FROM ${file('quarantine.parquet')}`)).toEqual([
    { table: 'A_TblCase', row: '3', reason: 'key-empty' },
  ]);
  const births = sqlText(join(root, 'scratch', 'birth', '*.parquet'));
  expect(await query(`SELECT * FROM ${births} WHERE born_month IS NOT NULL`)).toEqual([
    { IDNCASE: '1', born_month: 12 * 1985 + 6 },
  ]);
  expect(release.findings).toEqual([
    {
      severity: 'warning',
      code: 'not-read',
      table: 'tblProBono',
      message: expect.stringContaining('addresses'),
    },
  ]);
  expect(release.schemaChanges).toEqual([]);
  expect(release.publishedOn?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  const steps = told.slice(1).map((step) => step.split(' ').map(Number) as [number, number]);
  expect(told[0]).toBe(`read tables ${release.bytesRead}`);
  expect(steps.reduce((sum, [bytes]) => sum + bytes, 0)).toBe(release.bytesRead);
  expect(steps.reduce((sum, [, rows]) => sum + rows, 0)).toBe(98);
  await removeParts(join(root, 'release'));
  expect(readdirSync(join(root, 'release')).toSorted()).toEqual([
    'quarantine.parquet',
    'repairs.parquet',
    'tables',
  ]);
});

test.each([
  ['a main table that is missing', { 'tblAppeal.csv': null }, 'missing-table'],
  [
    'a main table without rows that the court counts',
    { 'tblAppeal.csv': tableText('tblAppeal', []), 'Count.txt': 'tblAppeal\t9\r\n' },
    'empty-table',
  ],
  [
    'a code list with a header of another',
    { 'tblTeams.csv': tableText('tblPanels', [{}]) },
    'unknown-header',
  ],
])('a release is refused for %s', async (_, files, code) => {
  writeCourtRelease(join(root, 'input'), files);
  await expect(load()).rejects.toMatchObject({ fault: { code } });
  expect(existsSync(join(root, 'release', 'repairs.parquet'))).toBe(false);
});

test('what an interrupted run finished is taken up, and what it began is read again', async () => {
  writeCourtRelease(join(root, 'input'), { 'A_TblCase.csv': damagedCases });
  const first = await load();
  const cases = join(root, 'release', 'tables', 'A_TblCase', '00000.parquet');
  const written = statSync(cases).mtimeMs;
  const parts = join(root, 'release', 'parts');
  rmSync(join(parts, 'tblTeams', 'report.json'));
  writeFileSync(join(root, 'release', 'tables', 'tblTeams', '00000.parquet'), 'half of it');
  rmSync(join(root, 'scratch', 'birth'), { recursive: true });
  expect(await load()).toEqual(first);
  expect(statSync(cases).mtimeMs).toBe(written);
  expect(await query(`SELECT count(*)::INT AS n FROM ${file('tables/tblTeams/*.parquet')}`)).toEqual([
    { n: 1 },
  ]);
  expect(existsSync(join(root, 'scratch', 'birth', '00000.parquet'))).toBe(true);
});

test('a release of the court is known by its table of cases, in whatever folder', async () => {
  expect(await recogniseCourt(join(root, 'input'))).toBe(false);
  writeCourtRelease(join(root, 'input'));
  expect(await recogniseCourt(join(root, 'input'))).toBe(true);
});
