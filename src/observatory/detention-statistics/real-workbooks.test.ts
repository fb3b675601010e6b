// The twenty real workbooks of 2019 to 2026: every number accounted for, and what their cells say, copied from them by hand.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#observatory/detention-statistics/figure.ts';
import { type Grid, gridsOf, numbersOf } from '#observatory/detention-statistics/grid.ts';
import { publicationDay } from '#observatory/detention-statistics/publication-day.ts';
import {
  figuresOf,
  readWorkbook,
  type WorkbookReading,
} from '#observatory/detention-statistics/read-workbook.ts';
import { facilitiesTable, statisticsTable } from '#observatory/detention-statistics/stored-tables.ts';
import { openWorkbook } from '#observatory/xlsx/workbook.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/real-data/ice-detention-statistics');

type Opened = { grids: Grid[]; workbook: WorkbookReading; publishedOn: string | undefined };
const opened = new Map<string, Promise<Opened>>();

/** A workbook, read once. */
function open(file: string): Promise<Opened> {
  const reading = opened.get(file) ?? read(file);
  opened.set(file, reading);
  return reading;
}

async function read(file: string): Promise<Opened> {
  const source = await openWorkbook(join(FOLDER, file), file);
  const grids = await gridsOf(source, { file });
  await source.close();
  const workbook = readWorkbook(grids);
  return { grids, workbook, publishedOn: publicationDay(workbook, source.modified, file)?.date };
}

/** The figure that was read from a cell of the visible detention sheet, unless another sheet is named. */
function at(workbook: WorkbookReading, cell: string, sheet = /^Detention/) {
  const found = figuresOf(workbook).filter(
    (figure) => figure.cell === cell && sheet.test(figure.sheet) && !figure.quality.includes('hidden-sheet'),
  );
  expect(found, cell).toHaveLength(1);
  const { dimensions, cell: place, ...figure } = found[0] as Figure;
  return { at: place, ...figure, ...dimensions };
}

/**
 * Read off the XML of the workbooks with a script that shares nothing with this code. `numbers`: in all sheets; `unread`:
 * of these in lines without a label. Then cells and their values: the detained; of them the last line, "Other"; F23 other
 * immigration violators, the last line by criminality; P29 removals; final releases or book-outs; E29 book-ins. `list`:
 * lines of the visible facility list, and the sums of its columns of sex and criminality.
 */
const TABLE = `
file                                        | year |  published | numbers | unread | cell | detained | cell | other |   F23 |    P29 | cell |    out |    E29 | list | male crim | male non | female crim | female non
20210113002029-FY21-detentionstats          | 2021 | 2021-01-04 |   28054 |      0 |  D10 |    15444 |  D14 |   926 |  4391 |  20316 |  J29 |   9049 |  26094 | 1882 |   8611.68 |  8814.82 |       535.4 |    1999.17
20210404155014-FY21_detention-stats_0331    | 2021 | 2021-03-30 |    2965 |      0 |  D10 |    13914 |  D14 |   635 |  7818 |  33709 |  J29 |  27701 |  51478 |  140 |   7608.56 |  6383.89 |      451.63 |    1216.36
20210723183806-FY21_detentionStats07222020  | 2021 | 2021-07-19 |    3484 |      0 |  D10 |    26771 |  D14 |   571 | 21254 |  47247 |  J29 |  89787 | 134781 |  150 |   6329.18 |  8428.05 |      370.16 |    2369.28
20220217041740-FY22_detentionStats_02162022 | 2022 | 2022-02-14 |    4939 |      0 |  D10 |    19948 |  D14 |   680 | 14222 |  18493 |  L29 | 116274 | 130164 |  132 |   4345.89 | 13851.47 |      217.45 |    3219.84
20230121175133-FY23_detentionStats01192022  | 2023 | 2023-01-17 |    5527 |      0 |  D10 |    20892 |  D14 |   970 | 11710 |  25814 |  J29 |  48143 |  68198 |  123 |   6617.65 | 16758.52 |      340.27 |     3469.9
20230413125806-FY23_detentionStats04122023  | 2023 | 2023-04-11 |    5648 |      0 |  D10 |    25753 |  D14 |  1194 | 14884 |  48909 |  J29 |  81150 | 127913 |  120 |   6919.76 | 15768.33 |      353.71 |    3533.79
20230421081427-FY23_detentionStats04122023b | 2023 | 2023-04-11 |    5648 |      0 |  D10 |    25753 |  D14 |  1194 | 14884 |  48909 |  J29 |  81150 | 127913 |  120 |   6919.76 | 15768.33 |      353.71 |    3533.79
20240514055812-FY24_detentionStats05132024  | 2024 | 2024-05-08 |    6631 |      0 |  C10 |    36603 |  C14 |  1591 | 22575 | 153872 |  J29 | 153154 | 158166 |  111 |   8635.89 | 23205.36 |       520.2 |    5434.69
FY19-detentionstats                         | 2019 | 2019-10-07 |    4070 |      0 |  D10 |    50922 |  D14 |  1202 | 29443 | 267258 |  J29 | 263263 | 510854 |  213 |  17724.22 | 23942.62 |     1585.93 |    5889.68
FY20-detentionstats                         | 2020 | 2020-10-06 |    3464 |      0 |  D10 |    19068 |  D14 |  1111 |  5660 | 185884 |  J29 |  61886 | 182869 |  170 |  13157.72 | 14971.41 |      1040.3 |    3809.99
FY21-detentionstats                         | 2021 | 2021-10-25 |    3246 |      2 |  D10 |    21566 |  D14 |  1156 | 16242 |  55590 |  J29 | 143355 | 189847 |  135 |   5444.15 |   9619.4 |      317.45 |    2911.21
FY22-detentionStats                         | 2022 | 2022-10-01 |    5293 |      0 |  D10 |    25134 |  D14 |  1015 | 16664 |  69019 |  J29 | 246080 | 306979 |  130 |   4693.33 | 13374.86 |      225.95 |    3050.16
FY23_detentionStats                         | 2023 | 2023-10-10 |    6370 |      0 |  D10 |    36845 |  D14 |  1216 | 25634 | 142580 |  J29 | 148002 | 273220 |  115 |   7536.43 | 16534.22 |      398.19 |    3679.33
FY24_detentionStats                         | 2024 | 2024-10-07 |    5436 |      0 |  C10 |    37684 |  C14 | 16286 | 22815 | 271484 |  J29 | 268480 | 277913 |  109 |    9355.7 | 22209.41 |      543.97 |    4168.33
FY25_detentionStats01032025                 | 2025 | 2025-01-02 |    5292 |      0 |  C10 |    39152 |  C14 | 18019 | 23603 |  69546 |  J29 |  61914 |  64754 |  107 |   9857.71 |  23556.2 |      601.88 |    4756.57
FY25_detentionStats07072025                 | 2025 | 2025-07-02 |    7905 |      0 |  D10 |    57861 |  D14 | 13265 | 27177 | 212645 |  J29 | 196611 | 220322 |  201 |  12793.64 | 27969.22 |      862.06 |    5612.74
FY25_detentionStats09242025                 | 2025 | 2025-09-25 |    8323 |      0 |  D10 |    59762 |  D14 | 11339 | 27746 | 319980 |  J29 | 284019 | 310181 |  189 |  13210.12 | 28271.38 |      950.18 |    5118.83
FY26_detentionStats02022026                 | 2026 | 2026-01-29 |    7783 |      8 |  D10 |    70766 |  D14 | 11014 | 34239 | 144378 |  J29 | 142324 | 154456 |  225 |  13949.73 | 44597.24 |     1015.31 |    7249.42
FY26_detentionStats12222025                 | 2026 | 2025-12-17 |    7704 |      0 |  D10 |    68442 |  D14 | 11239 | 32843 |  92181 |  J29 |  91843 | 100539 |  216 |   14293.0 |  42565.0 |      1058.0 |     6864.0
FY26_detentionStats_04092026                | 2026 | 2026-04-08 |    7854 |      0 |  D10 |    60311 |  D14 |  8986 | 23991 | 234236 |  J29 | 227695 | 230354 |  203 |  13364.25 | 44628.06 |      938.45 |    7230.95`;

const EXPECTED = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [name, year, publishedOn, numbers, unread, ...rest] = line.split('|').map((word) => word.trim());
    const [detainedAt, detained, otherAt, other, violators, removals, outAt, out, bookIns, list, ...adp] =
      rest;
    const cells = {
      detained: { at: String(detainedAt), value: Number(detained) },
      other: { at: String(otherAt), value: Number(other) },
      violators: { at: 'F23', value: Number(violators) },
      removals: { at: 'P29', value: Number(removals) },
      out: { at: String(outAt), value: Number(out) },
      bookIns: { at: 'E29', value: Number(bookIns) },
    };
    const counts = {
      fiscalYear: Number(year),
      numbers: Number(numbers),
      unread: Number(unread),
      list: Number(list),
    };
    return { file: `${name}.xlsx`, publishedOn, cells, ...counts, adp: adp.map(Number) };
  });

describe.skipIf(!existsSync(FOLDER))(
  'the real workbooks (skipped where ../shared/real-data is absent)',
  () => {
    test.each(EXPECTED)('$file says what its cells say', async ({ file, fiscalYear, publishedOn, cells }) => {
      const read = await open(file);
      expect([read.workbook.fiscalYear, read.publishedOn]).toEqual([fiscalYear, publishedOn]);
      const figure = (name: keyof typeof cells) => at(read.workbook, cells[name].at);
      const all = { fiscalYear, quality: [], part: 'total' };
      expect(figure('detained')).toMatchObject({
        ...all,
        ...cells.detained,
        measure: 'detained',
        disposition: 'Total',
      });
      expect(figure('other')).toMatchObject({
        ...all,
        ...cells.other,
        measure: 'detained',
        disposition: 'Other',
      });
      expect(figure('removals')).toMatchObject({ ...all, ...cells.removals, measure: 'removals' });
      expect(figure('bookIns')).toMatchObject({ ...all, ...cells.bookIns, measure: 'book-ins' });
      expect(figure('violators')).toMatchObject({
        ...cells.violators,
        criminality: 'Other Immigration Violator',
        agency: 'Total',
      });
      expect(figure('out')).toMatchObject({
        ...cells.out,
        measure: fiscalYear < 2024 ? 'final-releases' : 'final-book-outs',
      });
    });

    test.each(EXPECTED)(
      'the facility list of $file has all its lines and sums',
      async ({ file, list, adp }) => {
        const { rows } = facilitiesTable((await open(file)).workbook, 'x');
        const visible = rows.filter(({ quality }) => !String(quality).includes('hidden-sheet'));
        const columns = ['male_criminal', 'male_non_criminal', 'female_criminal', 'female_non_criminal'];
        const sums = columns.map((column) =>
          visible.reduce((sum, row) => sum + Number(row[`adp_${column}`] ?? 0), 0),
        );
        expect(visible).toHaveLength(list);
        expect(sums.map((sum) => Math.round(sum * 100) / 100)).toEqual(adp);
      },
    );

    test.each(EXPECTED)('every number of $file is in one figure, a header, or listed', async (expected) => {
      const { grids, workbook } = await open(expected.file);
      expect(grids.reduce((sum, grid) => sum + numbersOf(grid).length, 0)).toBe(expected.numbers);
      for (const { grid, tables, facilities, unread } of workbook.sheets) {
        const figures = tables.flatMap((table) => table.figures);
        const accounts = [
          ...figures.filter(({ quality }) => !quality.includes('not-a-number')).map(({ cell }) => cell),
          ...tables.flatMap(({ table }) => table.headerNumbers.map(({ ref }) => ref)),
          ...(facilities?.read ?? []),
          ...unread.map(({ cell }) => cell.ref),
        ];
        const numbers = numbersOf(grid).map(({ ref }) => ref);
        expect(accounts.length, grid.sheet).toBe(numbers.length);
        expect(new Set(accounts), grid.sheet).toEqual(new Set(numbers));
      }
      expect(workbook.sheets.flatMap(({ unread }) => unread)).toHaveLength(expected.unread);
    });

    test.each(EXPECTED)('a value of $file is missing only for a stated reason', async ({ file }) => {
      const reasons = new Set<string>(['future-month', 'future-day', 'not-a-number']);
      const missing = figuresOf((await open(file)).workbook).filter(({ value }) => value === null);
      expect(missing.filter(({ quality }) => !quality.some((each) => reasons.has(each)))).toEqual([]);
    });

    test.each(EXPECTED)('no two rows of $file have one key', async ({ file }) => {
      const { workbook } = await open(file);
      for (const { rows, key } of [statisticsTable(workbook, 'x'), facilitiesTable(workbook, 'x')]) {
        const keys = rows.map((row) => JSON.stringify(key.map((name) => row[name] ?? null)));
        expect(new Set(keys).size).toBe(rows.length);
      }
      const populations = statisticsTable(workbook, 'x').rows.filter(
        ({ table }) => table === 'average-daily-population-by-agency',
      );
      expect(populations.filter(({ occurrence }) => occurrence !== 1)).toEqual([]);
    });

    test.each(EXPECTED)('every line of releases of $file has its reason', async ({ file }) => {
      const { workbook } = await open(file);
      const lines = figuresOf(workbook).filter(({ table }) => table === 'book-outs-by-reason');
      expect(lines.length).toBeGreaterThan(30);
      expect(lines.filter(({ dimensions }) => !dimensions.reason || !dimensions.criminality)).toEqual([]);
    });

    test('months that had not happened have no value, in averages either', async () => {
      const { workbook } = await open('FY26_detentionStats12222025.xlsx');
      expect(at(workbook, 'D92')).toMatchObject({
        month: '2025-12-01',
        value: 11499.5384615385,
        quality: [],
      });
      expect(at(workbook, 'E92')).toMatchObject({
        month: '2026-01-01',
        value: null,
        quality: ['future-month'],
      });
      expect(at(workbook, 'D20').measure).toBe('detained');
      expect(at(workbook, 'BU24', /ICLOS/)).toMatchObject({
        asOf: '2025-12-31',
        value: null,
        quality: ['future-day'],
      });
    });

    test('what one workbook says twice and differently is reported with both cells', async () => {
      const values = async (file: string) =>
        (await open(file)).workbook.contradictions.map((each) =>
          each.values.map(({ at: place, value }) => `${place}=${value}`).join(' '),
        );
      expect(await values('FY26_detentionStats12222025.xlsx')).toEqual([
        'Detention FY26!C39=1084 Monthly Bond Statistics!M5=1121',
        'Detention FY26!D39=1266 Monthly Bond Statistics!N5=1320',
        'Detention FY26!E39=866 Monthly Bond Statistics!O5=1008',
      ]);
      // Two lines of the sheet of bonds change places in April 2026: 1,124 book-outs, 37,537 of them with a bond.
      expect(await values('FY26_detentionStats_04092026.xlsx')).toContain(
        'Detention FY26!C38=37537 Monthly Bond Statistics!J4=1124',
      );
      expect(await values('FY24_detentionStats.xlsx')).toContain(
        'Trans. Detainee Pop. EOFY24!B21=5 Trans. Detainee Pop. EOFY24!B31=1',
      );
      expect(await values('FY23_detentionStats.xlsx')).toContain(
        'ATD FY24 YTD!F21=9557 ATD EOFY23 !F21=10679',
      );
    });

    test('a total that is not the sum of its parts is reported, and averages over time are not summed', async () => {
      const { workbook } = await open('FY25_detentionStats07072025.xlsx');
      const places = workbook.contradictions.map(({ values }) => values[0]?.at);
      expect(places).toContain(' ICLOS and Detainees!AR48');
      expect(places).toContain('Detention FY25!H126');
      expect(workbook.contradictions.some(({ what }) => what.startsWith('average-length'))).toBe(false);
    });

    test('a changed number of the detained makes its totals wrong', async () => {
      const { grids } = await open('FY26_detentionStats02022026.xlsx');
      const before = readWorkbook(grids).contradictions.length;
      for (const cell of ['C14', 'D23', 'K22', 'D31', 'O86', 'E99']) {
        const changed = grids.map((grid) => (grid.sheet === 'Detention FY26' ? withMore(grid, cell) : grid));
        expect(readWorkbook(changed).contradictions.length, cell).toBeGreaterThan(before);
      }
    });

    test('sheets of other years and hidden ones are read with their own year and marked', async () => {
      const years = async (file: string, sheet: string) => {
        const { workbook } = await open(file);
        const figures = figuresOf(workbook).filter((figure) => figure.sheet === sheet);
        return [...new Set(figures.map(({ fiscalYear, quality }) => [fiscalYear, ...quality].join()))];
      };
      expect(await years('20220217041740-FY22_detentionStats_02162022.xlsx', 'Detention EOFY2020')).toEqual([
        '2020,hidden-sheet,other-fiscal-year',
      ]);
      expect(await years('FY24_detentionStats.xlsx', 'ATD EOFY23 ')).toEqual(['2023,other-fiscal-year']);
      expect(await years('20210723183806-FY21_detentionStats07222020.xlsx', 'ATD FY20 YTD')).toEqual([
        '2021',
      ]);
      expect(await years('FY21-detentionstats.xlsx', 'Trans. Detainee Pop. FY21 YTD ')).toEqual([
        '2022,other-fiscal-year',
      ]);
    });

    test('the months of the list of detainees run on into a year that is not printed', async () => {
      const { workbook } = await open('FY26_detentionStats_04092026.xlsx');
      expect(at(workbook, 'BU48', /ICLOS/)).toMatchObject({ asOf: '2025-12-31', value: 70796 });
      expect(at(workbook, 'BV48', /ICLOS/)).toMatchObject({
        asOf: '2026-01-15',
        value: 75751,
        fiscalYear: 2026,
      });
    });

    test('a same-day upload holds the same figures', async () => {
      const [first, second] = await Promise.all(
        [
          '20230413125806-FY23_detentionStats04122023.xlsx',
          '20230421081427-FY23_detentionStats04122023b.xlsx',
        ].map(open),
      );
      expect(figuresOf(second?.workbook as WorkbookReading)).toEqual(
        figuresOf(first?.workbook as WorkbookReading),
      );
    });
  },
);

/** The grid with 1,000 more in one cell. */
function withMore(grid: Grid, ref: string): Grid {
  const rows = new Map(
    [...grid.rows].map(([row, cells]) => [
      row,
      new Map(
        [...cells].map(([column, cell]) => [
          column,
          cell.ref === ref ? { ...cell, number: (cell.number ?? 0) + 1000 } : cell,
        ]),
      ),
    ]),
  );
  return { ...grid, rows };
}
