// Events of ICE's rows: one a row that is no duplicate, with its day, time, field and flag.
import { expect, test } from 'vitest';
import { EVENT_COLUMNS } from '#observatory/release/event-columns.ts';
import { loadSheets, type RowOf, sheetOf } from '../../../test/load-enforcement.ts';

const sheetOfRows = (name: string, rows: readonly RowOf[]) =>
  sheetOf(name, { header: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows });

const ARREST = {
  'Apprehension Date': '2025-03-01 10:36',
  'Apprehension Method': 'Located',
  'Anonymized Identifier': 'a',
  Gender: 'Male',
};
const REMOVAL = {
  'Departed Date': '2025-04-01',
  'Docket AOR': 'X',
  'Case Status': '3-Voluntary Departure Confirmed',
  'Unique Identifier': 'a',
};
const STINT = {
  'Stay Book In Date Time': '2025-03-02 10:00',
  'Book In Date Time': '2025-03-02 10:00',
  'Detention Facility Code': 'ONE',
  'Departed Date': '2025-04-01',
  'Case Status': '8-Excluded/Deported/Removed',
  'Anonymized Identifier': 'a',
};

test('an arrest, a detainer, an encounter and a departure', async () => {
  const { query } = await loadSheets([
    sheetOfRows('Arrests', [ARREST, { ...ARREST, 'Apprehension Date': '2025-03-01 11:00' }]),
    sheetOfRows('Detainers', [
      {
        'Detainer Prepare Date': '2025-02-01',
        'Detainer Facility Code': 'JAIL',
        'Detainer Type': 'I247A',
        'Anonymized Identifier': null,
      },
    ]),
    sheetOfRows('Encounters', [
      { 'Event Date': '2025-01-05', 'Event Type': 'Jail', 'Responsible Site': 'X', 'Unique Identifier': 'a' },
    ]),
    sheetOfRows('Removals', [REMOVAL]),
  ]);
  const events = await query(
    `SELECT release, person_id, type, "on"::VARCHAR, "time", date_field, "table", row, facility, code FROM {events} ORDER BY "on"`,
  );
  expect(events).toEqual([
    ['enforcement-1', 'a', 'encountered', '2025-01-05', null, 'event_date', 'encounters', 1n, null, 'Jail'],
    [
      'enforcement-1',
      null,
      'detainer-lodged',
      '2025-02-01',
      null,
      'detainer_prepare_date',
      'detainers',
      1n,
      'JAIL',
      'I247A',
    ],
    [
      'enforcement-1',
      'a',
      'arrested',
      '2025-03-01',
      '1036',
      'apprehension_date',
      'arrests',
      1n,
      null,
      'Located',
    ],
    [
      'enforcement-1',
      'a',
      'departed',
      '2025-04-01',
      null,
      'departed_date',
      'removals',
      1n,
      null,
      '3-Voluntary Departure Confirmed',
    ],
  ]);
});

test('every file has the columns of events, and never a case of the court', async () => {
  const { query } = await loadSheets([sheetOfRows('Arrests', [ARREST]), sheetOfRows('Stints', [STINT])]);
  for (const file of ['events/arrests.parquet', 'events/stints.parquet']) {
    const described = await query(`DESCRIBE SELECT * FROM {${file}}`);
    expect(Object.fromEntries(described)).toEqual(EVENT_COLUMNS);
    expect(await query(`SELECT count(case_id) FROM {${file}}`)).toEqual([[0n]]);
  }
});

test.each([
  ['1900-01-01', null, 'sentinel'],
  ['2025-02-30', null, 'impossible'],
  ['2026-03-13', '2026-03-13', 'future'],
  ['2026-03-12', '2026-03-12', null],
])('an arrest of %s is of the day %s, flagged %s', async (date, on, flag) => {
  const { query } = await loadSheets([sheetOfRows('Arrests', [{ ...ARREST, 'Apprehension Date': date }])]);
  expect(await query('SELECT "on"::VARCHAR, date_flag FROM {events}')).toEqual([[on, flag]]);
});

test.each([
  ['2025-03-09 12:00', null, '2025-03-09', 'stay_book_out_date_time', null],
  ['2025-02-30', '2025-03-09 12:00', '2025-03-09', 'book_out_date_time', null],
  ['2025-02-30', null, null, 'stay_book_out_date_time', 'impossible'],
  [null, 'b(6), b(7)c', null, 'book_out_date_time', 'redacted'],
  ['2026-03-13', null, '2026-03-13', 'stay_book_out_date_time', 'future'],
])(
  'custody with the stay left on %s, the facility on %s, ended on %s',
  async (stayOut, out, on, field, flag) => {
    const stint = { ...STINT, 'Stay Book Out Date Time': stayOut, 'Book Out Date Time': out };
    const { query } = await loadSheets([sheetOfRows('Stints', [stint])]);
    const ended = `SELECT "on"::VARCHAR, date_field, date_flag FROM {events} WHERE type = 'custody-ended'`;
    expect(await query(ended)).toEqual([[on, field, flag]]);
  },
);

test('who is booked out to be transferred, on a day not known, is in custody', async () => {
  const stint = {
    ...STINT,
    'Book Out Date Time': 'b(6), b(7)c',
    'Detention Release Reason': 'Transferred',
  };
  const { query } = await loadSheets([sheetOfRows('Stints', [stint])]);
  expect(await query(`SELECT 1 FROM {events} WHERE type = 'custody-ended'`)).toEqual([]);
});

test('a bond of a day that cannot be is told, without its day', async () => {
  const stint = { ...STINT, 'Initial Bond Set Date': '2025-02-30', 'Initial Bond Set Amount': 5000 };
  const { query } = await loadSheets([sheetOfRows('Stints', [stint])]);
  const bonds = `SELECT "on"::VARCHAR, date_flag, amount FROM {events} WHERE type = 'bond-decided'`;
  expect(await query(bonds)).toEqual([[null, 'impossible', 5000n]]);
});

test('departures are told by the removals, and by the stays only where there are none', async () => {
  const departures = `SELECT "table", code FROM {events} WHERE type = 'departed'`;
  const both = await loadSheets([sheetOfRows('Stints', [STINT]), sheetOfRows('Removals', [REMOVAL])]);
  expect(await both.query(departures)).toEqual([['removals', '3-Voluntary Departure Confirmed']]);
  const staysOnly = await loadSheets([sheetOfRows('Stints', [STINT])]);
  expect(await staysOnly.query(departures)).toEqual([['stays', '8-Excluded/Deported/Removed']]);
});
