// Fields become values: what is kept of each, and why one is made null.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CourtBench, openCourtBench } from '../../../../test/court-bench.ts';
import { tableText } from '../../../../test/court-release.ts';

let bench: CourtBench;
beforeAll(async () => {
  bench = await openCourtBench();
});
afterAll(() => bench.close());

/** Fields of one case: what of a field is stored, and what the row's quality says. */
test.each([
  ['padding is no part of a code', { NAT: 'MX  ' }, { NAT: 'MX', quality: null }],
  ['NA is Namibia', { NAT: 'NA' }, { NAT: 'NA', quality: null }],
  [
    'an all-zero code is a code',
    { RELEASE_MONTH: '00', RELEASE_YEAR: '0000' },
    { RELEASE_MONTH: '00', RELEASE_YEAR: '0000', quality: null },
  ],
  ['a NUL byte is no value', { SITE_TYPE: '\0', NAT: '\0\0' }, { SITE_TYPE: null, NAT: null, quality: null }],
  ['NUL bytes around a value are no part of it', { NAT: '\0MX\0' }, { NAT: 'MX', quality: null }],
  [
    'other control bytes are blanks',
    { CASEPRIORITY_CODE: 'A\x01B\x1b' },
    { CASEPRIORITY_CODE: 'A B', quality: null },
  ],
  ['a quote is a character', { NAT: '"M' }, { NAT: '"M', quality: null }],
  ['blanks alone are no value', { NAT: '   ' }, { NAT: null, quality: null }],
  ['a date is a day', { E_28_DATE: '2019-05-06 00:00:00.000' }, { E_28_DATE: '2019-05-06', quality: null }],
  [
    'a hearing in 2040 is a hearing',
    { LATEST_HEARING: '2040-01-05 00:00:00.000' },
    { LATEST_HEARING: '2040-01-05', quality: null },
  ],
  [
    'a leap day is a day',
    { E_28_DATE: '2000-02-29 00:00:00.000' },
    { E_28_DATE: '2000-02-29', quality: null },
  ],
  [
    'a day that cannot be',
    { E_28_DATE: '2019-02-30 00:00:00.000' },
    { E_28_DATE: null, quality: 'E_28_DATE impossible' },
  ],
  [
    'a month that cannot be',
    { E_28_DATE: '2019-13-01 00:00:00.000' },
    { E_28_DATE: null, quality: 'E_28_DATE impossible' },
  ],
  [
    'the first day of 1900 stands for none',
    { E_28_DATE: '1900-01-01 00:00:00.000' },
    { E_28_DATE: null, quality: 'E_28_DATE sentinel' },
  ],
  [
    'a hearing in the year 2925',
    { LATEST_HEARING: '2925-03-01 00:00:00.000' },
    { LATEST_HEARING: null, quality: 'LATEST_HEARING out-of-range' },
  ],
  [
    'a city where a date should be',
    { E_28_DATE: 'MIAMI' },
    { E_28_DATE: null, quality: 'E_28_DATE unparsable' },
  ],
  ['a date that was taken out', { E_28_DATE: '(b)(6)' }, { E_28_DATE: null, quality: 'E_28_DATE redacted' }],
  [
    'a code that was taken out',
    { NAT: 'b6', LANG: '(b)(6), (b)(7)(C)' },
    { NAT: null, LANG: null, quality: 'NAT redacted, LANG redacted' },
  ],
  ['the case types nul and und', { CASE_TYPE: 'nul' }, { CASE_TYPE: null, quality: 'CASE_TYPE redacted' }],
  ['B6 in capitals may be a code', { UPDATE_SITE: 'B6' }, { UPDATE_SITE: 'B6', quality: null }],
  [
    'a ZIP code is cut',
    { ALIEN_ZIPCODE: '33139', UPDATED_ZIPCODE: '90011-1234' },
    { ALIEN_ZIPCODE: '331', UPDATED_ZIPCODE: '900', quality: null },
  ],
  [
    'a ZIP code that lost a digit is not guessed',
    { ALIEN_ZIPCODE: '2139' },
    { ALIEN_ZIPCODE: null, quality: 'ALIEN_ZIPCODE unparsable' },
  ],
  ['a number is one', { ATTY_NBR: '0071' }, { ATTY_NBR: '71', quality: null }],
  ['a time of day keeps its zeros', { LATEST_TIME: '0830' }, { LATEST_TIME: '0830', quality: null }],
  [
    'a time of day that cannot be',
    { LATEST_TIME: '2460' },
    { LATEST_TIME: null, quality: 'LATEST_TIME impossible' },
  ],
  ['a code that its list does not know is kept', { CUSTODY: 'SP' }, { CUSTODY: 'SP', quality: null }],
  ['a bit is true or false', { LPR: '1' }, { LPR: true, quality: null }],
])('%s', async (_, fields, stored) => {
  const { rows, report } = await bench.load('A_TblCase', tableText('A_TblCase', [fields]));
  expect(await rows()).toEqual([expect.objectContaining({ IDNCASE: '1', row: '1', ...stored })]);
  expect(report).toMatchObject({ loaded: 1, repaired: 0, quarantined: 0 });
});

/** Texts that look like dates, numbers and times, and some that only nearly do. */
const nearly = fc.oneof(
  fc.constantFrom(
    '2019-05-06',
    '2019-05-06 13:45:10',
    '2019-05-06 13:45:10.1234567',
    '2000-02-29 23:59:59.9',
    '1901-01-01',
  ),
  fc.constantFrom(
    '-0',
    '7500.',
    '7500.0000',
    '000000000000007',
    '999999999999999',
    '-999999999999999',
    '+7',
    '1e5',
    '0x1F',
  ),
  fc.constantFrom(
    '0',
    '1',
    '01',
    '1.',
    '1.0',
    '2359',
    '0000',
    '33139',
    '9/1999',
    '01/2000',
    '\\N',
    'NULL',
    'nan',
    '\ufeff1',
  ),
  fc.string({ unit: fc.constantFrom(...'0123456789-:./ T'), maxLength: 24 }),
);

test('whatever is kept of a field, DuckDB takes', async () => {
  const rowOf = (columns: readonly string[]) =>
    fc.record(Object.fromEntries(columns.map((name) => [name, nearly])));
  const tables = {
    A_TblCase: ['E_28_DATE', 'ATTY_NBR', 'LATEST_TIME', 'LPR', 'C_BIRTHDATE', 'ALIEN_ZIPCODE', 'NAT'],
    tbl_Lead_Rider: ['datCreatedOn', 'idnLeadCase', 'blnActive'],
    tblLookupHoldReason: ['strCode', 'strDescription'],
  };
  for (const [name, columns] of Object.entries(tables)) {
    const rows = fc.sample(rowOf(columns), 2000);
    const { report } = await bench.load(name, tableText(name, rows));
    expect(report).toMatchObject({ loaded: rows.length, quarantined: 0 });
  }
});

test('whatever bytes a field has, DuckDB takes the text that is made of them', async () => {
  const byte = fc.integer({ min: 0, max: 255 }).filter((each) => each !== 0x09 && each !== 0x0a);
  const field = fc.string({ unit: byte.map((each) => String.fromCharCode(each)), maxLength: 12 });
  const rows = fc.sample(fc.record({ strCode: field, strDescription: field }), 2000);
  const bytes = Buffer.from(tableText('tblLookupHoldReason', rows), 'latin1');
  const { report, rows: stored } = await bench.load('tblLookupHoldReason', bytes);
  expect(report).toMatchObject({ loaded: rows.length, quarantined: 0 });
  expect(await stored('count(*)::INT AS n')).toEqual([{ n: rows.length }]);
});
