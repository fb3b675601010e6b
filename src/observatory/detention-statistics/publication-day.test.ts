// The day of publication comes from the workbook's text, else its properties, else its name; impossible days are passed over.
import { expect, test } from 'vitest';
import { namedDays } from '#observatory/detention-statistics/named-days.ts';
import { publicationDay } from '#observatory/detention-statistics/publication-day.ts';
import { gridOfRows } from '../../../test/grid-of-rows.ts';

const footnotes = (...texts: string[]) =>
  gridOfRows(
    texts.map((text) => [text]),
    { name: 'Footnotes' },
  );

const NOTES = footnotes(
  'FY2023 ICE Detention data are updated through 01/14/2023 (IIDS v.2.0 run date 01/16/2023; EID as of 01/14/2023).',
  'ICE National Docket data are a snapshot as of  01/15/2023.',
  'BMU provided data containing Bonds Posted cases. Data were received on 01/17/2023.',
  'Source: ICE Integrated Decision Support (IIDS), 01/09/2022',
);

test('each kind of day is found by its words', () => {
  const { dataThrough, snapshot, putTogether } = namedDays([NOTES], 2023);
  expect([dataThrough?.day, snapshot?.day, putTogether?.day]).toEqual([
    '2023-01-14',
    '2023-01-15',
    '2023-01-17',
  ]);
  expect(dataThrough?.at).toBe('Footnotes!A1');
});

test.each([
  { name: 'of another year', text: 'ICE Detention data are updated through 01/14/2021' },
  { name: 'that does not exist', text: 'ICE Detention data are updated through 02/30/2023' },
  { name: 'with a digit too many', text: 'ICE Detention data are updated through 101/14/2023' },
])('a day $name is passed over', ({ text }) => {
  expect(namedDays([footnotes(text)], 2023).dataThrough).toBeUndefined();
});

test('hidden sheets are not believed', () => {
  const hidden = gridOfRows([['EID as of 03/01/2023']], { name: 'Footnotes_DEL', hidden: true });
  expect(namedDays([hidden], 2023)).toEqual({});
});

test('data that end with the day that is said to filter them', () => {
  const filtered = footnotes(
    'FY2020 is historic and static. Data are filtered through 9/30/2020 (EID as of 10/02/2020).',
  );
  expect(namedDays([filtered], 2020).dataThrough?.day).toBe('2020-09-30');
});

test.each([
  { days: namedDays([NOTES], 2023), modified: '2023-01-19T16:48:40Z', date: '2023-01-17' },
  { days: {}, modified: '2023-01-19T16:48:40Z', date: '2023-01-19' },
  { days: {}, modified: undefined, date: '2022-01-19' },
])('$date', ({ days, modified, date }) => {
  expect(publicationDay({ days }, modified, 'FY23_detentionStats01192022.xlsx')?.date).toBe(date);
});

test('the time of capture in a name is better than nothing', () => {
  expect(publicationDay({ days: {} }, undefined, '20240514055812-FY24_detentionStats.xlsx')?.date).toBe(
    '2024-05-14',
  );
  expect(publicationDay({ days: {} }, undefined, 'FY19-detentionstats.xlsx')).toBeNull();
});
