// A workbook becomes two Parquet tables with their report; what is none of these workbooks is refused.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gridsOf } from '#observatory/detention-statistics/grid.ts';
import { detentionStatisticsSource } from '#observatory/detention-statistics/source.ts';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import { openWorkbook } from '#observatory/xlsx/workbook.ts';
import { type SheetOf, writeWorkbook } from '../../../test/write-workbook.ts';

let folder: string;
let opened: Awaited<ReturnType<typeof openDuckDb>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'detention-'));
  opened = await openDuckDb({ folders: [folder], spill: join(folder, 'spill') });
});
afterAll(async () => {
  opened.close();
  await rm(folder, { recursive: true });
});

const DETENTION: SheetOf = {
  name: ' Detention FY26',
  rows: [
    ['ICE DETENTION DATA, FY2026'],
    ['ICE Currently Detained by Processing Disposition and Detention Facility Type: FY2026'],
    ['Processing Disposition', 'FSC', 'Adult', 'Total'],
    ['Total', 802, 69964, 70766],
    ['Notice to Appear (I-862)', 724, 59028, 59752],
    ['Other', 78, 10936, 11014],
  ],
};
const FACILITIES: SheetOf = {
  name: 'Facilities FY26',
  rows: [
    ['ICE Facilities Data, FY26'],
    ['Data Source: ICE Integrated Decision Support (IIDS), 01/22/2026'],
    ['Name', 'Address', 'City', 'State', 'Zip', 'AOR', 'Type Detailed', 'Male/Female', 'Guaranteed Minimum'],
    [
      'WINN CORRECTIONAL CENTER',
      '560 GUM SPRING ROAD',
      'WINNFIELD',
      'LA',
      '71483',
      'NOL',
      'DIGSA',
      'Male',
      946,
    ],
  ],
};
const NOTES: SheetOf = {
  name: 'Footnotes',
  rows: [['ICE National Docket data are a snapshot as of 01/25/2026 (IIDS Run Date 01/26/2026).']],
};

async function written(
  sheets: readonly SheetOf[],
  name = 'FY26_detentionStats01302026.xlsx',
): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await writeWorkbook({ sheets }));
  return path;
}

async function load(sheets: readonly SheetOf[], name: string) {
  const path = await written(sheets, `${name}.xlsx`);
  const into = join(folder, name);
  const told: string[] = [];
  const release = await detentionStatisticsSource.load({
    path,
    file: `${name}.xlsx`,
    releaseId: 'detention-1',
    folder: into,
    scratch: folder,
    duckdb: opened.duckdb,
    progress: { stage: (stage) => told.push(stage), advance: () => {} },
  });
  return { release, into, told };
}

async function rowsOf(into: string, table: string, columns: string) {
  const file = sqlText(join(into, 'tables', table, '*.parquet'));
  const read = await opened.duckdb.runAndReadAll(
    `SELECT ${columns} FROM read_parquet(${file}) ORDER BY "row"`,
  );
  return read.getRowsJson();
}

test('figures and facilities are stored and reported', async () => {
  const { release, into, told } = await load([DETENTION, FACILITIES, NOTES], 'whole');
  const columns =
    'release, fiscal_year, period, as_of, "table", disposition, facility_type, unit, value, part, cell, "row"';
  const rows = await rowsOf(into, 'statistics', columns);
  const common = ['detention-1', 2026, 'as-of', '2026-01-25', 'detained-by-disposition'];
  expect(rows).toHaveLength(9);
  expect(rows[8]).toEqual([...common, 'Other', 'Total', 'people', 11014, 'total', 'D6', '9']);
  expect(await rowsOf(into, 'facilities', 'name, as_of, guaranteed_minimum, sheet, cell, quality')).toEqual([
    ['WINN CORRECTIONAL CENTER', '2026-01-22', 946, 'Facilities FY26', 'A4', null],
  ]);
  expect(release.tables.map(({ name, loaded, expected }) => [name, loaded, expected])).toEqual([
    ['statistics', 9, null],
    ['facilities', 1, null],
  ]);
  expect(release.tables[0]?.counts).toMatchObject({ 'detained-by-disposition': 9, unread: 0 });
  expect(release.publishedOn?.date).toBe('2026-01-26');
  expect(release.contradictions).toEqual([]);
  expect(release.bytesRead).toBeGreaterThan(500);
  expect(told).toEqual(['sheets', 'tables']);
  expect(await readdir(join(into, 'tables', 'statistics'))).toEqual(['rows.parquet']);
});

test('a figure that is printed twice has two rows, told apart by their occurrence', async () => {
  const { into } = await load([DETENTION, { ...DETENTION, name: 'again' }], 'twice');
  const rows = await rowsOf(into, 'statistics', 'disposition, facility_type, occurrence, sheet');
  expect(rows.filter(([disposition, type]) => disposition === 'Other' && type === 'Adult')).toEqual([
    ['Other', 'Adult', 1, ' Detention FY26'],
    ['Other', 'Adult', 2, 'again'],
  ]);
});

const OTHER: SheetOf = {
  name: 'Arrests',
  rows: [
    ['Apprehension Date', 'State'],
    [45000, 'TX'],
  ],
};

test.each<{ name: string; file?: string; sheets: SheetOf[]; is: boolean }>([
  { name: 'of detention', sheets: [DETENTION], is: true },
  { name: 'of facilities', sheets: [OTHER, FACILITIES], is: true },
  { name: 'of something else', sheets: [OTHER], is: false },
  { name: 'under another kind of name', file: 'release.zip', sheets: [DETENTION], is: false },
])('a workbook $name is recognised: $is', async ({ file, sheets, is }) => {
  expect(await detentionStatisticsSource.recognise(await written(sheets, file))).toBe(is);
});

test('a workbook without a known table is refused', async () => {
  const error = await load([OTHER], 'other').catch((reason) => reason);
  expect(error).toBeInstanceOf(ReleaseRefusal);
  expect(error.fault).toMatchObject({ code: 'unknown-workbook', file: 'other.xlsx' });
  expect(error.fault.found).toContain('"Arrests"');
});

test('a workbook with more cells than memory is for is refused', async () => {
  const workbook = await openWorkbook(await written([DETENTION, FACILITIES]), 'vast.xlsx');
  const error = await gridsOf(workbook, { file: 'vast.xlsx', mostCells: 25 }).catch((reason) => reason);
  await workbook.close();
  expect(error.fault).toMatchObject({ code: 'zip-bomb', file: 'vast.xlsx', path: 'Facilities FY26' });
});
