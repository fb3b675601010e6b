// Values of ICE's rows: typed, or null with the reason; birth years only as bands of age; codes checked.
import { expect, test } from 'vitest';
import { loadSheets, type RowOf, sheetOf } from '../../../test/load-enforcement.ts';

const HEADER = [
  'Apprehension Date',
  'State',
  'Apprehension Method',
  'Case Status',
  'Birth Year',
  'Gender',
  'Departed Date',
  'Anonymized Identifier',
];

const loadArrests = (rows: readonly RowOf[]) => loadSheets([sheetOf('Arrests', { header: HEADER, rows })]);

test('what cannot be is null, with its reason; the row stays', async () => {
  const { loaded, query } = await loadArrests([
    {
      'Apprehension Date': 45000,
      'Departed Date': '2025-02-30',
      'Anonymized Identifier': 'a',
      State: ' TEXAS ',
    },
    { 'Apprehension Date': 45000, 'Departed Date': 1, 'Anonymized Identifier': 'b', State: 'b(6), b(7)c' },
    {
      'Apprehension Date': 45000,
      'Departed Date': '2925-01-01',
      'Anonymized Identifier': '(b)(6)(b)(7)(C)',
    },
    { 'Apprehension Date': 45000, 'Departed Date': 'soon', 'Anonymized Identifier': 'd', State: 'NA' },
    {
      'Apprehension Date': '3/15/2023',
      'Departed Date': '03/16/2023 2:05 PM',
      'Anonymized Identifier': 'e',
    },
  ]);
  expect(
    await query(
      'SELECT anonymized_identifier, state, departed_date::VARCHAR, apprehension_date::DATE::VARCHAR, quality FROM {tables/arrests}',
    ),
  ).toEqual([
    ['a', 'TEXAS', null, '2023-03-15', 'departed_date impossible'],
    ['b', null, null, '2023-03-15', 'state redacted, departed_date sentinel'],
    [null, null, null, '2023-03-15', 'departed_date out-of-range, anonymized_identifier redacted'],
    ['d', 'NA', null, '2023-03-15', 'departed_date unparsable'],
    ['e', null, '2023-03-16 14:05:00', '2023-03-15', null],
  ]);
  const [arrests] = loaded.tables;
  expect(arrests).toMatchObject({ loaded: 5, counts: { withoutPerson: 1 } });
  expect(arrests?.columns.find(({ name }) => name === 'departed_date')).toEqual({
    name: 'departed_date',
    nameInFile: 'Departed Date',
    type: 'TIMESTAMP',
    missing: 4,
    nulled: { impossible: 1, sentinel: 1, 'out-of-range': 1, unparsable: 1 },
  });
});

test.each([
  [2000, '20-24'],
  [1998, '25-29'],
  [1933, '90+'],
  [1910, '90+'],
  [2023, '0-4'],
  [2024, null],
  ['1998.0', '25-29'],
  ['b(6)', null],
  [99_999_999_999, null],
  [null, null],
])('a person of the birth year %s, arrested in 2023, is of the band %s', async (year, band) => {
  const { query } = await loadArrests([
    { 'Apprehension Date': 45000, 'Birth Year': year, 'Anonymized Identifier': 'a' },
  ]);
  expect(await query('SELECT age_band FROM {tables/arrests}')).toEqual([[band]]);
});

test('codes that stand in no list are kept and counted', async () => {
  const { loaded } = await loadArrests([
    { 'Apprehension Date': 45000, 'Anonymized Identifier': 'a', 'Case Status': 'ACTIVE', Gender: 'Male' },
    { 'Apprehension Date': 45000, 'Anonymized Identifier': 'b', 'Case Status': 'Asleep', Gender: 'X' },
  ]);
  expect(loaded.tables[0]?.codeMisses).toBe(2);
});

test.each([
  [{ xml: '<c r="§" t="e"><v>#N/A</v></c>' }, null, 'state unparsable'],
  ['#1', '#1', null],
  ['(b)(6), (b)(7)(C)', null, 'state redacted'],
  ['b(7)(E)', null, 'state redacted'],
  ['b6', null, 'state redacted'],
  ['B6', 'B6', null],
  ['b(', 'b(', null],
  ['(b) side entrance', '(b) side entrance', null],
])('a text %o is %s, %s', async (cell, state, quality) => {
  const { query } = await loadArrests([
    { 'Apprehension Date': 45000, 'Anonymized Identifier': 'a', State: cell },
  ]);
  expect(await query('SELECT state, quality FROM {tables/arrests}')).toEqual([[state, quality]]);
});
