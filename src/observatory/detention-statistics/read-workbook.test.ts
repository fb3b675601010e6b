// What a workbook as a whole makes of its tables: years and months, marks, and an account of every number.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersOf } from '#observatory/detention-statistics/grid.ts';
import { readWorkbook } from '#observatory/detention-statistics/read-workbook.ts';
import { gridOfRows, type ValueOf } from '../../../test/grid-of-rows.ts';
import { DISPOSITION, HEADING, readFigures } from '../../../test/read-figures.ts';

const MONTHS = ['Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'];
const THROUGH = gridOfRows([['FY2026 YTD ICE Detention data are updated through 12/13/2025.']], {
  name: 'Footnotes',
});

const TITLES_AND_HEADERS = [
  ...['Detainees', 'Population', 'March 2026', 'Facilities', 'Placement Count', 'ICE Removals: FY2026'],
  ...['ICE Currently Detained by Processing Disposition: FY2026', 'Fiscal Year (FY) 2025 Quarter 1 Data'],
];

describe('months', () => {
  const bookIns = (values: ValueOf[]) =>
    gridOfRows([
      HEADING,
      ['ICE Initial Book-Ins by Arresting Agency and Month: FY2026'],
      ['Agency', ...MONTHS, 'Total'],
      ['Total', ...values],
    ]);

  test('belong to the calendar years of the fiscal year; the total belongs to none', () => {
    const figures = readFigures(
      [bookIns([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 78])],
      'month',
      'period',
      'part',
    );
    expect([figures[0], figures[3], figures[12]]).toEqual([
      ['B4', '2025-10-01', 'month', 'total', 1],
      ['E4', '2026-01-01', 'month', 'total', 4],
      ['N4', null, 'fiscal-year-to-date', 'total', 78],
    ]);
  });

  test('that have not happened yet are no zeros', () => {
    const figures = readFigures(
      [bookIns([41613, 38407, 20519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100539]), THROUGH],
      'quality',
    );
    expect(figures.slice(2, 5)).toEqual([
      ['D4', [], 20519],
      ['E4', ['future-month'], null],
      ['F4', ['future-month'], null],
    ]);
  });

  test('that are blank give no row', () => {
    expect(readFigures([bookIns([41613, null, null])])).toEqual([['B4', 41613]]);
  });
});

test('a past year of nothing but zeros keeps them and is marked', () => {
  const grid = gridOfRows([
    HEADING,
    ['Temporary Protected Status Countries Removals FY2018 - FY2025'],
    ['Citizenship Country', 'FY2024', 'FY2025'],
    ['Haiti', 767, 0],
    ['Nepal', 57, 0],
    ['Syria', 0, 0],
  ]);
  expect(readFigures([grid], 'fiscalYear', 'country', 'quality')).toEqual([
    ['B4', 2024, 'Haiti', [], 767],
    ['C4', 2025, 'Haiti', ['all-zero'], 0],
    ['B5', 2024, 'Nepal', [], 57],
    ['C5', 2025, 'Nepal', ['all-zero'], 0],
    ['B6', 2024, 'Syria', [], 0],
    ['C6', 2025, 'Syria', ['all-zero'], 0],
  ]);
});

test('a sheet of another year has its own year, and a hidden one says so', () => {
  const [, ...rows] = DISPOSITION.map((row) =>
    row.map((value) =>
      value === DISPOSITION[2]?.[0] ? 'ICE Currently Detained by Processing Disposition' : value,
    ),
  );
  const old = gridOfRows([['ICE DETENTION DATA, EOFY2020'], ...rows], {
    name: 'Detention EOFY2020',
    hidden: true,
  });
  const figures = readFigures([gridOfRows(DISPOSITION), old], 'fiscalYear', 'quality');
  expect(figures[9]).toEqual(['B5', 2020, ['hidden-sheet', 'other-fiscal-year'], 802]);
});

test('the heading of a sheet is believed before its name', () => {
  const grid = gridOfRows(DISPOSITION, { name: ' Detention FY20 YTD ' });
  expect(readWorkbook([grid]).fiscalYear).toBe(2026);
});

describe('a number is unread, and listed,', () => {
  test.each<{ name: string; rows: ValueOf[][]; unread: string[] }>([
    { name: 'outside every table', rows: [HEADING, [null, 7]], unread: ['B2'] },
    {
      name: 'in a row without a label',
      rows: [
        HEADING,
        [
          'Active ATD Participants and Average Length in Program, FY26,  as of 01/24/2026, by AOR and Technology',
        ],
        ['AOR/Technology', 'Count'],
        ['Atlanta', 5872],
        [null, 4],
      ],
      unread: ['B5'],
    },
    {
      name: 'under a header that is not known',
      rows: [
        HEADING,
        ['ICE Initial Book-Ins by Arresting Agency and Month: FY2026'],
        ['Agency', 'Oct', 'Thirteenth month'],
        ['ICE', 1, 2],
      ],
      unread: ['C4'],
    },
  ])('$name', ({ rows, unread }) => {
    const [sheet] = readWorkbook([gridOfRows(rows)]).sheets;
    expect(sheet?.unread.map(({ cell }) => cell.ref)).toEqual(unread);
  });

  test('so that every number of any sheet is accounted for once', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom<ValueOf>('Total', 'Note', 2025, 'Oct', 'mid', ...TITLES_AND_HEADERS),
    );
    const noise = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 4 });
    fc.assert(
      fc.property(noise, noise, fc.nat(3), fc.nat(3), (above, below, row, column) => {
        const at = { row: row + 1, column: column + 1 };
        const grid = gridOfRows([...above, [], ...DISPOSITION, ...below], { at });
        const { sheets } = readWorkbook([grid]);
        const read = sheets.flatMap(({ tables }) => tables.flatMap(({ figures }) => figures));
        const accounts = sheets.flatMap(({ tables, unread }) => [
          ...tables.flatMap(({ figures }) => figures.filter((figure) => figure.value !== null)),
          ...tables.flatMap(({ table }) => table.headerNumbers).map(({ ref }) => ({ cell: ref })),
          ...unread.map(({ cell: { ref } }) => ({ cell: ref })),
        ]);
        const numbers = numbersOf(grid).map(({ ref }) => ref);
        expect(accounts.map(({ cell }) => cell).sort()).toEqual(numbers.sort());
        expect(read.map((figure) => figure.value)).toEqual(
          expect.arrayContaining([802, 69964, 70766, 11014]),
        );
      }),
    );
  });
});

test('a cell of a table that holds no number has no value', () => {
  const rows = DISPOSITION.map((row) =>
    row.map((value) => (value === 78 ? '-' : value === 10936 ? { error: '#REF!' } : value)),
  );
  expect(readFigures([gridOfRows(rows)], 'quality').slice(-3)).toEqual([
    ['B7', ['not-a-number'], null],
    ['C7', ['not-a-number'], null],
    ['D7', [], 11014],
  ]);
});
