// Rows that tell of one event again are flagged and kept; rows without a person are never taken for one another.
import { expect, test } from 'vitest';
import { loadSheets, type RowOf, sheetOf } from '../../../test/load-enforcement.ts';

type Case = {
  name: string;
  table: string;
  header: readonly string[];
  rows: readonly (readonly (string | null)[])[];
  /** Whether each row is a duplicate. */
  duplicate: readonly boolean[];
};

const ARREST = ['Anonymized Identifier', 'Apprehension Date', 'Apprehension Method', 'Gender'];
const STINT = [
  'Anonymized Identifier',
  'Stay Book In Date Time',
  'Book In Date Time',
  'Book Out Date Time',
  'Detention Facility Code',
  'Initial Bond Set Amount',
];

test.each<Case>([
  {
    name: 'arrests within a day are one, also from one to the next',
    table: 'arrests',
    header: ARREST,
    rows: [
      ['a', '2025-03-01 10:00', 'Located', null],
      ['a', '2025-03-02 09:00', 'Located', null],
      ['a', '2025-03-03 08:00', 'Located', null],
      ['a', '2025-03-04 08:01', 'Located', null],
    ],
    duplicate: [false, true, true, false],
  },
  {
    name: 'a gap of exactly 24 hours is within a day',
    table: 'arrests',
    header: ARREST,
    rows: [
      ['a', '2025-03-02 10:00', 'Located', null],
      ['a', '2025-03-01 10:00', 'Located', null],
    ],
    duplicate: [true, false],
  },
  {
    name: 'of arrests at one time, one that was processed again is the duplicate',
    table: 'arrests',
    header: ARREST,
    rows: [
      ['a', '2025-03-01 10:00', 'ERO Reprocessed Arrest', null],
      ['a', '2025-03-01 10:00', 'Located', null],
      ['b', '2025-03-01 10:00', 'Located', null],
    ],
    duplicate: [true, false, false],
  },
  {
    name: 'arrests without a person or a date are none',
    table: 'arrests',
    header: ARREST,
    rows: [
      [null, '2025-03-01 10:00', 'Located', null],
      [null, '2025-03-01 10:00', 'Located', null],
      ['b(6), b(7)c', '2025-03-01 10:00', 'Located', null],
      ['a', null, 'Located', null],
      ['a', null, 'Located', null],
    ],
    duplicate: [false, false, false, false, false],
  },
  {
    name: 'detainers of one person and time are one',
    table: 'detainers',
    header: ['Anonymized Identifier', 'Detainer Prepare Date', 'Detainer Type'],
    rows: [
      ['a', '2025-03-01', 'I247A'],
      ['a', '2025-03-01', 'I247G'],
      ['b', '2025-03-01', 'I247A'],
      ['a', '2025-03-02', 'I247A'],
      [null, '2025-03-02', 'I247A'],
      [null, '2025-03-02', 'I247A'],
    ],
    duplicate: [false, true, false, false, false, false],
  },
  {
    name: 'stints of one person, facility, day and stay are one: the last stays',
    table: 'stints',
    header: STINT,
    rows: [
      ['a', '2025-03-01 10:00', '2025-03-01 10:00', '2025-03-02 10:00', 'ONE', '5000'],
      ['a', '2025-03-01 10:00', '2025-03-01 10:00', '2025-03-02 10:00', 'ONE', '3000'],
      ['a', '2025-03-01 10:00', '2025-03-01 22:00', '2025-03-03 10:00', 'ONE', null],
      ['a', '2025-03-01 10:00', '2025-03-01 22:00', '2025-03-03 10:00', 'TWO', null],
      ['a', '2025-03-01 09:00', '2025-03-01 22:00', '2025-03-03 10:00', 'ONE', null],
      [null, '2025-03-01 10:00', '2025-03-01 10:00', '2025-03-02 10:00', 'ONE', null],
      [null, '2025-03-01 10:00', '2025-03-01 10:00', '2025-03-02 10:00', 'ONE', null],
    ],
    duplicate: [true, true, false, false, false, false, false],
  },
])('$name', async ({ table, header, rows, duplicate }) => {
  const named = rows.map(
    (row): RowOf => Object.fromEntries(header.map((column, n) => [column, row[n] ?? null])),
  );
  const { loaded, query } = await loadSheets([sheetOf('Rows', { header, rows: named })]);
  expect(await query(`SELECT duplicate FROM {tables/${table}} ORDER BY row`)).toEqual(
    duplicate.map((flag) => [flag]),
  );
  expect(loaded.tables[0]).toMatchObject({
    name: table,
    loaded: rows.length,
    counts: { duplicates: duplicate.filter(Boolean).length },
  });
});
