// Releases of ICE's rows: sheets are stacked, columns found by their names, no row lost, other files refused.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';
import { enforcementSource } from '#observatory/enforcement/source.ts';
import { REFUSED_SOURCES, TABLES } from '#observatory/enforcement/tables.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import {
  filesBelow,
  folderWith,
  loadEnforcement,
  loadSheets,
  sheetOf,
} from '../../../test/load-enforcement.ts';
import { writeWorkbook } from '../../../test/write-workbook.ts';

const ARRESTS = [
  'Apprehension Date',
  'State',
  'Apprehension Method',
  'Apprehension Criminality',
  'Case Status',
  'Birth Year',
  'Gender',
  'Departed Date',
  'Anonymized Identifier',
];

async function refusalOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(ReleaseRefusal);
  return (error as ReleaseRefusal).fault;
}

describe('a workbook', () => {
  test('sheets of one table are stacked, each row with its sheet and place', async () => {
    const { loaded, query } = await loadSheets([
      sheetOf('Arrests 1', {
        header: ARRESTS,
        rows: [{ 'Apprehension Date': 45000.5, 'Anonymized Identifier': 'a' }],
      }),
      sheetOf('Arrests 2', {
        header: [...ARRESTS].reverse(),
        title: ['one line of title'],
        rows: [{ 'Apprehension Date': '2025-03-11 10:36:00', 'Anonymized Identifier': 'b' }],
      }),
      { name: 'Notes', rows: [['Data are subject to change.']] },
    ]);
    expect(
      await query('SELECT row, file, sheet, sheet_row, apprehension_date::VARCHAR FROM {tables/arrests}'),
    ).toEqual([
      [1n, 'rows.xlsx', 'Arrests 1', 8n, '2023-03-15 12:00:00'],
      [2n, 'rows.xlsx', 'Arrests 2', 3n, '2025-03-11 10:36:00'],
    ]);
    expect(loaded.tables).toMatchObject([
      {
        name: 'arrests',
        file: 'rows.xlsx!Arrests 1, rows.xlsx!Arrests 2',
        loaded: 2,
        repaired: 0,
        quarantined: 0,
      },
    ]);
    expect(loaded.findings).toMatchObject([{ severity: 'warning', code: 'sheet-not-read' }]);
    expect(loaded.publishedOn?.date).toBe('2026-03-12');
  });

  test('a sheet that is hidden is read, and told', async () => {
    const rows = [{ 'Apprehension Date': 45000, 'Anonymized Identifier': 'a' }];
    const sheet = sheetOf('Arrests', { header: ARRESTS, rows });
    const { loaded } = await loadSheets([sheet, { ...sheet, name: 'Old', state: 'hidden' }]);
    expect(loaded).toMatchObject({
      tables: [{ loaded: 2 }],
      findings: [
        { severity: 'warning', code: 'hidden-sheet', message: 'rows.xlsx!Old is hidden; it was read' },
      ],
    });
  });

  test('a long sheet without a header is an error: its rows would be lost', async () => {
    const { loaded } = await loadSheets([
      sheetOf('Arrests', {
        header: ARRESTS,
        rows: [{ 'Apprehension Date': 45000, 'Anonymized Identifier': 'a' }],
      }),
      { name: 'Arrests (2)', rows: Array.from({ length: 40 }, () => [45000, 'TEXAS']) },
    ]);
    expect(loaded.findings).toMatchObject([{ severity: 'error', code: 'sheet-not-read' }]);
  });

  test('of several files, the rows are counted through', async () => {
    const header = ['Detainer Prepare Date', 'Case Status', 'Facility State', 'Anonymized Identifier'];
    const book = (sheet: string) =>
      writeWorkbook({
        sheets: [
          sheetOf(sheet, {
            header,
            rows: [{ 'Detainer Prepare Date': 45000, 'Anonymized Identifier': sheet }],
          }),
        ],
      });
    const folder = await folderWith({
      'FY23.xlsx': await book('x'),
      'later/FY24.xlsx': await book('y'),
      'README.md': Buffer.from('x'),
    });
    const { loaded, query } = await loadEnforcement(folder);
    expect(await query('SELECT row, file FROM {tables/detainers}')).toEqual([
      [1n, 'FY23.xlsx'],
      [2n, 'later/FY24.xlsx'],
    ]);
    expect(loaded.findings).toMatchObject([
      { code: 'file-not-read', message: expect.stringContaining('README.md') },
    ]);
  });
});

describe('a row that is set aside', () => {
  test('is counted, with its place, its reason and a hash', async () => {
    const { loaded, query } = await loadSheets([
      {
        name: 'Arrests',
        rows: [
          ARRESTS,
          [45000, 'TEXAS', null, null, null, null, null, null, 'a'],
          [45000, 'TEXAS', null, null, null, null, null, null, 'b', 'astray'],
          ARRESTS,
          ['Source: ICE', null],
        ],
      },
    ]);
    expect(loaded.tables).toMatchObject([{ loaded: 1, quarantined: 3 }]);
    const rows = await query(
      'SELECT "table", row, "offset", length, length(sha256), reason FROM {quarantine.parquet} ORDER BY row',
    );
    expect(rows).toEqual([
      ['arrests', 2n, null, null, 64n, 'cells beyond the header, rows.xlsx!Arrests row 3'],
      ['arrests', 3n, null, null, 64n, 'the header again, rows.xlsx!Arrests row 4'],
      ['arrests', 4n, null, null, 64n, 'neither a person nor a date, rows.xlsx!Arrests row 5'],
    ]);
  });
});

describe('Parquet', () => {
  async function parquetIn(folder: string): Promise<string> {
    const path = join(folder, 'input', 'arrests-latest.parquet');
    const { duckdb, close } = await openDuckDb({ folders: [folder], spill: folder });
    await duckdb.run(`COPY (SELECT * FROM (VALUES
      (DATE '2025-03-11', TIMESTAMPTZ '2025-03-11 10:36:00+00', 'TEXAS', 2000, 'x1', 'b(6)', 'Sheet 1', 9),
      (DATE '2025-03-12', NULL, 'OHIO', 1990, 'x2', 'b(6)', 'Sheet 1', 10),
      (NULL, NULL, 'OHIO', 1990, NULL, 'b(6)', 'Sheet 1', 11)
      ) t(apprehension_date, apprehension_date_time, apprehension_state, birth_year, unique_identifier, alien_file_number,
        sheet_original, row_original)) TO ${sqlText(path)}`);
    close();
    return path;
  }

  test('is read by the names of its columns, whatever the time zone it was saved for', async () => {
    const folder = await folderWith({});
    const path = await parquetIn(folder);
    const { loaded, query } = await loadEnforcement(folder);
    expect(
      await query(
        'SELECT row, sheet, sheet_row, apprehension_date::VARCHAR, state, age_band, anonymized_identifier FROM {tables/arrests}',
      ),
    ).toEqual([
      [1n, 'Sheet 1', 9n, '2025-03-11 10:36:00', 'TEXAS', '25-29', 'x1'],
      [2n, 'Sheet 1', 10n, '2025-03-12 00:00:00', 'OHIO', '35-39', 'x2'],
    ]);
    expect(loaded.tables).toMatchObject([{ loaded: 2, quarantined: 1 }]);
    expect(await enforcementSource.recognise(path)).toBe(true);
  });

  test('beside a workbook of the same table is an error: rows may be there twice', async () => {
    const rows = [{ 'Apprehension Date': 45000, 'Anonymized Identifier': 'a' }];
    const sheets = [sheetOf('Arrests', { header: ARRESTS, rows })];
    const folder = await folderWith({ 'arrests.xlsx': await writeWorkbook({ sheets }) });
    await parquetIn(folder);
    const { loaded } = await loadEnforcement(folder);
    expect(loaded.findings).toMatchObject([{ severity: 'error', code: 'told-twice', table: 'arrests' }]);
  });

  test.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['empty', (bytes: Buffer) => bytes.subarray(0, 0)],
    ['damaged', (bytes: Buffer) => bytes.fill(0xff, 4, 60)],
  ])('that is %s is refused', async (_, damage) => {
    const folder = await folderWith({});
    const path = await parquetIn(folder);
    await writeFile(path, damage(await readFile(path)));
    const fault = await refusalOf(loadEnforcement(folder));
    expect(fault).toMatchObject({ code: 'unreadable-release', file: 'arrests-latest.parquet' });
  });
});

describe('the header', () => {
  test('changes are reported: renamed, dropped, added, moved', async () => {
    const { loaded } = await loadSheets([
      sheetOf('Arrests', {
        header: [
          'Anonymized Identifier',
          'Shoe Size',
          'Apprehension Date',
          'Apprehension AOR',
          'Apprehension Method',
        ],
        rows: [{ 'Apprehension Date': 45000, 'Anonymized Identifier': 'a', 'Shoe Size': 42 }],
      }),
    ]);
    const changes = loaded.schemaChanges.map(({ column, change }) => `${column ?? '*'} ${change}`);
    expect(changes).toEqual(
      expect.arrayContaining([
        'toa_current_duty_aor renamed',
        'gender dropped',
        'shoe_size added',
        '* moved',
      ]),
    );
    expect(loaded.tables[0]?.columns).toContainEqual({
      name: 'shoe_size',
      nameInFile: 'Shoe Size',
      note: 'not stored: it is not on the list of columns',
    });
  });

  test.each(Object.entries(TABLES))('%s is known by the names of its columns', async (name, table) => {
    const header = Object.keys(table.columns).map((column) => column.replaceAll('_', ' ').toUpperCase());
    const row = Object.fromEntries(header.map((column) => [column, '2025-01-01']));
    const { loaded } = await loadSheets([sheetOf('Rows', { header, rows: [row] })]);
    expect(loaded.tables[0]).toMatchObject({ name, loaded: 1 });
    expect(loaded.schemaChanges).toEqual([]);
  });

  test.each([
    ['without a known header', [['City', 'Count']], 'unknown-header'],
    ['with a header and no row', [ARRESTS], 'empty-table'],
    ...[...REFUSED_SOURCES.keys()].map((column) => [
      `with the column ${column}`,
      [['Anonymized Identifier', 'Apprehension Date', column]],
      'refused-source',
    ]),
  ] as [string, string[][], string][])('a workbook %s is refused', async (_, rows, code) => {
    const fault = await refusalOf(loadSheets([{ name: 'Sheet', rows }]));
    expect(fault.code).toBe(code);
  });

  test('a file is recognised by its header, also one that will be refused', async () => {
    const path = async (rows: string[][]) => {
      const folder = await folderWith({ 'a.xlsx': await writeWorkbook({ sheets: [{ name: 'S', rows }] }) });
      return join(folder, 'input', 'a.xlsx');
    };
    const recognised = async (rows: string[][]) => enforcementSource.recognise(await path(rows));
    expect(await recognised([['title'], ARRESTS])).toBe(true);
    expect(await recognised([['RISK_OF_FLIGHT', 'LAST_NAME']])).toBe(true);
    expect(await recognised([['Detention FY26']])).toBe(false);
    const damaged = await folderWith({ 'a.xlsx': Buffer.from('PK\x03\x04') });
    expect(await refusalOf(enforcementSource.recognise(join(damaged, 'input')))).toMatchObject({
      code: 'damaged-workbook',
      file: 'a.xlsx',
    });
  });
});

test('what an interrupted run left is written anew', async () => {
  const sheets = [
    sheetOf('Arrests', {
      header: ARRESTS,
      rows: [{ 'Apprehension Date': 45000, 'Anonymized Identifier': 'a' }],
    }),
  ];
  const folder = await folderWith({ 'rows.xlsx': await writeWorkbook({ sheets }) });
  const table = join(folder, 'release', 'tables', 'arrests');
  await mkdir(table, { recursive: true });
  await writeFile(join(table, 'rows.parquet.unfinished'), 'half of it');
  const first = await loadEnforcement(folder);
  const second = await loadEnforcement(folder);
  expect(second.loaded).toEqual(first.loaded);
  expect(await second.query('SELECT count(*) FROM {tables/arrests}')).toEqual([[1n]]);
  expect((await filesBelow(table)).map(({ path }) => path)).toEqual([join(table, 'rows.parquet')]);
});
