// Stays of stints, and the events of custody: first, longest and last facility, in the order of their times.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type loadEnforcement, loadSheets, type RowOf, sheetOf } from '../../../test/load-enforcement.ts';

const HEADER = [
  'Anonymized Identifier',
  'Stay Book In Date Time',
  'Book In Date Time',
  'Book Out Date Time',
  'Stay Book Out Date Time',
  'Detention Facility',
  'Detention Facility Code',
  'Detention Release Reason',
  'Stay Release Reason',
  'Initial Bond Set Amount',
  'Initial Bond Set Date',
  'Bond Posted Amount',
  'Bond Posted Date',
  'Departed Date',
  'Case Status',
  'Birth Year',
];

type Stint = {
  person?: string | null;
  /** Facility, book-in, book-out; `03-01 10:00` is of 2025. */
  at: readonly [string, string, (string | null)?];
  stay?: readonly [string | null, (string | null)?];
  reason?: string;
  more?: RowOf;
};

const of2025 = (moment: string | null | undefined) => (moment == null ? null : `2025-${moment}`);

const rowOf = ({
  person = 'a',
  at: [facility, bookIn, bookOut],
  stay = ['03-01 10:00'],
  reason,
  more,
}: Stint): RowOf => ({
  'Anonymized Identifier': person,
  'Stay Book In Date Time': of2025(stay[0]),
  'Book In Date Time': of2025(bookIn),
  'Book Out Date Time': of2025(bookOut),
  'Stay Book Out Date Time': of2025(stay[1]),
  'Detention Facility': `${facility} CENTER`,
  'Detention Facility Code': facility,
  'Detention Release Reason': reason ?? null,
  ...more,
});

type Query = Awaited<ReturnType<typeof loadEnforcement>>['query'];

async function load(stints: readonly Stint[]): ReturnType<typeof loadEnforcement> {
  return loadSheets([sheetOf('Detentions', { header: HEADER, rows: stints.map(rowOf) })]);
}

const staysIn = (query: Query) =>
  query(`SELECT anonymized_identifier, n_stints, facility_codes, detention_facility_code_first,
    detention_facility_code_longest, detention_facility_code_last FROM {stays} ORDER BY row`);

const custodyIn = (query: Query) =>
  query(`SELECT person_id, type, strftime("on", '%m-%d'), "time", facility, reason, code FROM {events}
    WHERE type LIKE 'custody%' ORDER BY person_id, row, "on", "time", type DESC`);

test('a stay has the facilities of its stints in their order, however they stand in the file', async () => {
  const { query } = await load([
    {
      at: ['THREE', '03-05 08:00', '03-06 08:00'],
      stay: ['03-01 10:00', '03-06 08:00'],
      reason: 'Removed',
      more: { 'Stay Release Reason': 'Removed' },
    },
    { at: ['ONE', '03-01 10:00', '03-02 10:00'], reason: 'Transferred' },
    { at: ['TWO', '03-02 10:00', '03-05 08:00'], reason: 'Transferred' },
    {
      person: 'b',
      at: ['ONE', '03-01 10:00', '03-01 10:00'],
      stay: ['03-01 10:00', '03-01 10:00'],
      reason: 'Paroled',
    },
  ]);
  expect(await staysIn(query)).toEqual([
    ['a', 3n, 'ONE; TWO; THREE', 'ONE', 'TWO', 'THREE'],
    ['b', 1n, 'ONE', 'ONE', 'ONE', 'ONE'],
  ]);
  expect(await custodyIn(query)).toEqual([
    ['a', 'custody-transferred', '03-05', '0800', 'THREE', null, null],
    ['a', 'custody-ended', '03-06', '0800', 'THREE', 'removed', 'Removed'],
    ['a', 'custody-started', '03-01', '1000', 'ONE', null, null],
    ['a', 'custody-transferred', '03-02', '1000', 'TWO', null, null],
    ['b', 'custody-started', '03-01', '1000', 'ONE', null, null],
    ['b', 'custody-ended', '03-01', '1000', 'ONE', 'released', 'Paroled'],
  ]);
});

test.each<{ name: string; stints: readonly Stint[]; longest: string; last: string }>([
  {
    name: 'of two as long, the later is the longest',
    stints: [{ at: ['ONE', '03-01 10:00', '03-02 10:00'] }, { at: ['TWO', '03-02 10:00', '03-03 10:00'] }],
    longest: 'TWO',
    last: 'TWO',
  },
  {
    name: 'an open end lasts to the last moment of the release',
    stints: [
      { at: ['ONE', '03-01 10:00', '03-04 10:00'] },
      { at: ['TWO', '03-04 10:00'] },
      { person: 'b', at: ['SIX', '04-01 10:00', '04-02 10:00'], stay: ['04-01 10:00'] },
    ],
    longest: 'TWO',
    last: 'TWO',
  },
  {
    name: 'an open end at the end of the release is short',
    stints: [{ at: ['ONE', '03-01 10:00', '03-04 10:00'] }, { at: ['TWO', '03-04 10:00'] }],
    longest: 'ONE',
    last: 'TWO',
  },
  {
    name: 'a stint of no minutes is a stint',
    stints: [{ at: ['TWO', '03-02 10:00', '03-02 10:00'] }, { at: ['ONE', '03-01 10:00', '03-02 10:00'] }],
    longest: 'ONE',
    last: 'TWO',
  },
  {
    name: 'of two book-ins at one time, the one without an end is the last',
    stints: [{ at: ['TWO', '03-01 10:00'] }, { at: ['ONE', '03-01 10:00', '03-01 12:00'] }],
    longest: 'TWO',
    last: 'TWO',
  },
])('$name', async ({ stints, longest, last }) => {
  const { query } = await load(stints);
  const stay = await query(`SELECT detention_facility_code_longest, detention_facility_code_last
    FROM {stays} WHERE anonymized_identifier = 'a'`);
  expect(stay).toEqual([[longest, last]]);
});

test('stints without a person or a book-in of the stay are stays of their own', async () => {
  const { query } = await load([
    { person: null, at: ['ONE', '03-01 10:00', '03-02 10:00'] },
    { person: null, at: ['TWO', '03-02 10:00', '03-03 10:00'] },
    { person: 'a', at: ['ONE', '03-01 10:00', '03-02 10:00'], stay: [null] },
    { person: 'a', at: ['TWO', '03-02 10:00', '03-03 10:00'], stay: [null] },
  ]);
  expect((await staysIn(query)).map(([person, stints]) => [person, stints])).toEqual([
    [null, 1n],
    [null, 1n],
    ['a', 1n],
    ['a', 1n],
  ]);
});

test('values are those of the last stint, bonds the lowest and earliest of its duplicates', async () => {
  const bond = (amount: string, date: string) => ({
    'Initial Bond Set Amount': amount,
    'Initial Bond Set Date': date,
  });
  const { query } = await load([
    {
      at: ['ONE', '03-01 10:00', '03-02 10:00'],
      more: { ...bond('1000', '2025-03-01'), 'Case Status': 'ACTIVE', 'Birth Year': 2000 },
    },
    { at: ['TWO', '03-02 10:00', '03-09 10:00'], more: bond('3000', '2025-03-05') },
    {
      at: ['TWO', '03-02 10:00', '03-09 10:00'],
      more: { ...bond('5000', '2025-03-03'), 'Case Status': '7-Died', 'Birth Year': 1990 },
    },
  ]);
  const stays = await query(`SELECT row, n_stints, case_status, age_band, initial_bond_set_amount::INTEGER,
    initial_bond_set_date::DATE::VARCHAR FROM {stays}`);
  expect(stays).toEqual([[3n, 2n, '7-Died', '35-39', 3000, '2025-03-03']]);
  const events = await query(
    `SELECT type, "on"::VARCHAR, amount, decision, "table" FROM {events} WHERE type LIKE 'bond%'`,
  );
  expect(events).toEqual([['bond-decided', '2025-03-03', 3000n, 'granted', 'stays']]);
});

test.each<{ name: string; stints: readonly Stint[]; ended: readonly unknown[] }>([
  {
    name: 'a stay without an end has not ended',
    stints: [{ at: ['ONE', '03-01 10:00'] }],
    ended: [],
  },
  {
    name: 'a person who is on the way between facilities is in custody',
    stints: [{ at: ['ONE', '03-01 10:00', '03-02 10:00'], reason: 'Transferred' }],
    ended: [],
  },
  {
    name: 'where only the stint has an end, custody ends with it',
    stints: [{ at: ['ONE', '03-01 10:00', '03-02 10:00'], reason: 'Bonded Out - IJ' }],
    ended: ['03-02', 'released', 'book_out_date_time'],
  },
  {
    name: 'voluntary departure counts with the removed',
    stints: [{ at: ['ONE', '03-01 10:00', '03-02 10:00'], reason: 'Voluntary departure' }],
    ended: ['03-02', 'removed', 'book_out_date_time'],
  },
  {
    name: 'a reason that is not known gives none',
    stints: [{ at: ['ONE', '03-01 10:00', '03-02 10:00'], reason: 'Beamed up' }],
    ended: ['03-02', null, 'book_out_date_time'],
  },
])('$name', async ({ stints, ended }) => {
  const { query } = await load(stints);
  const events = await query(
    `SELECT strftime("on", '%m-%d'), reason, date_field FROM {events} WHERE type = 'custody-ended'`,
  );
  expect(events).toEqual(ended.length === 0 ? [] : [ended]);
});

test('a book-in at the same facility is no transfer', async () => {
  const { query } = await load([
    { at: ['ONE', '03-01 10:00', '03-02 10:00'], reason: 'Processing Disposition Changed Locally' },
    { at: ['ONE', '03-02 10:00', '03-03 10:00'] },
  ]);
  const types = (await custodyIn(query)).map(([, type]) => type);
  expect(types).toEqual(['custody-started', 'custody-ended']);
});

test('whatever the stints, each that is no duplicate is in one stay, and each stay starts once', async () => {
  const moment = fc
    .integer({ min: 0, max: 96 })
    .map((hours) => `03-0${1 + Math.floor(hours / 24)} ${hours % 24}:00`);
  const stint = fc.record({
    person: fc.constantFrom('a', 'b', 'c', null),
    at: fc.tuple(fc.constantFrom('ONE', 'TWO', 'SIX'), moment, fc.option(moment)),
    stay: fc.tuple(fc.constantFrom('03-01 10:00', '03-03 10:00', null), fc.option(moment)),
    reason: fc.constantFrom('Transferred', 'Removed', 'Paroled'),
  });
  const [stints = []] = fc.sample(fc.array(stint, { minLength: 400, maxLength: 400 }), {
    seed: 1,
    numRuns: 1,
  });
  const { query } = await load(stints);
  const [counts] = await query(`SELECT
    (SELECT count(*) FROM {tables/stints}), (SELECT count(*) FROM {tables/stints} WHERE NOT duplicate),
    (SELECT sum(n_stints)::BIGINT FROM {stays}), (SELECT count(*) FROM {stays}),
    (SELECT count(*) FROM {events} WHERE type = 'custody-started'),
    (SELECT count(*) FROM {stays} WHERE book_in_date_time_first > book_in_date_time_last)`);
  const [rows, single, inStays, stays, started, backwards] = counts ?? [];
  expect(rows).toBe(400n);
  expect(single).toBeLessThan(400n);
  expect([inStays, started, backwards]).toEqual([single, stays, 0n]);
});

test('stays are no rows of the release: they are counted beside the stints', async () => {
  const { loaded } = await load([{ at: ['A', '03-01 10:00', '03-02 10:00'] }, { at: ['B', '03-02 10:00'] }]);
  expect(loaded.tables).toMatchObject([{ name: 'stints', loaded: 2, counts: { stays: 1 } }]);
});
