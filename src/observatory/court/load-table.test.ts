// A table of the court is read: what is stored of it, what is not, and what its report says.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CourtBench, openCourtBench } from '../../../test/court-bench.ts';
import { tableText } from '../../../test/court-release.ts';

let bench: CourtBench;
beforeAll(async () => {
  bench = await openCourtBench();
});
afterAll(() => bench.close());

const load = (name: string, content: string | Uint8Array) => bench.load(name, content);
const cases = (...rows: Record<string, string>[]) => load('A_TblCase', tableText('A_TblCase', rows));

test('a birth month is read, not null, and stands apart from the table', async () => {
  const { rows, birth, report } = await cases(
    { IDNCASE: '11', C_BIRTHDATE: '7/1985' },
    { IDNCASE: '12', C_BIRTHDATE: '12/1960' },
    { IDNCASE: '13', C_BIRTHDATE: '13/1960' },
    { IDNCASE: '14', C_BIRTHDATE: '1/1900' },
    { IDNCASE: '15' },
  );
  expect(await rows('IDNCASE, born_month', birth)).toEqual([
    { IDNCASE: '11', born_month: 12 * 1985 + 6 },
    { IDNCASE: '12', born_month: 12 * 1960 + 11 },
    { IDNCASE: '13', born_month: null },
    { IDNCASE: '14', born_month: null },
    { IDNCASE: '15', born_month: null },
  ]);
  const [first] = await rows();
  expect(Object.keys(first ?? {})).not.toContain('C_BIRTHDATE');
  expect(await rows('quality')).toContainEqual({ quality: 'C_BIRTHDATE impossible' });
  expect(report.columns.find(({ name }) => name === 'C_BIRTHDATE')).toEqual({
    name: 'C_BIRTHDATE',
    note: 'kept only as an age band of five years at an event',
    missing: 3,
    nulled: { impossible: 1, sentinel: 1 },
  });
});

test('cities, free text and initials of persons enter no file', async () => {
  const city = await cases({ ALIEN_CITY: 'SECRETVILLE', UPDATED_CITY: 'SECRETVILLE' });
  const note = await load('tbl_schedule', tableText('tbl_schedule', [{ ADJ_MSG: 'SECRETVILLE' }]));
  const bond = await load(
    'D_TblAssociatedBond',
    tableText('D_TblAssociatedBond', [{ INS_TA: 'SECRETVILLE' }]),
  );
  for (const { rows } of [city, note, bond]) expect(JSON.stringify(await rows())).not.toContain('SECRET');
  expect(city.report.columns).toContainEqual({ name: 'ALIEN_CITY', note: 'not kept: address of a person' });
});

test('missing and nulled values are counted by column and reason', async () => {
  const { report } = await cases(
    { NAT: 'MX', E_28_DATE: '1900-01-01 00:00:00.000' },
    { NAT: 'b6', E_28_DATE: '2019-02-30 00:00:00.000' },
    { E_28_DATE: '2019-02-28 00:00:00.000' },
    { IDNCASE: 'x', NAT: 'b6' },
  );
  expect(report).toMatchObject({ loaded: 3, repaired: 0, quarantined: 1, key: ['IDNCASE'] });
  expect(report.columns).toContainEqual({
    name: 'NAT',
    type: 'VARCHAR',
    missing: 2,
    nulled: { redacted: 1 },
  });
  expect(report.columns).toContainEqual({
    name: 'E_28_DATE',
    type: 'DATE',
    missing: 2,
    nulled: { sentinel: 1, impossible: 1 },
  });
});

test('absentia is a code, not a date', async () => {
  const rows = [{ ABSENTIA: 'Y' }, { ABSENTIA: 'N' }, {}];
  const { rows: stored } = await load('B_TblProceeding', tableText('B_TblProceeding', rows));
  expect((await stored('row, ABSENTIA')).map(({ ABSENTIA }) => ABSENTIA)).toEqual(['Y', 'N', null]);
});

test('a charge is trimmed, and the blanks inside it stay', async () => {
  const rows = [{ CHARGE: '212a06Ai      ' }, { CHARGE: '(212)(a)(03)(E)(i  )(   )' }];
  const { rows: stored } = await load('B_TblProceedCharges', tableText('B_TblProceedCharges', rows));
  expect((await stored('row, CHARGE')).map(({ CHARGE }) => CHARGE)).toEqual([
    '212a06Ai',
    '(212)(a)(03)(E)(i  )(   )',
  ]);
});

test('leading tabs stay columns', async () => {
  const text = 'DeductCode\tDeductDescription\tidnRepl\r\n\tLate\t1\r\n\t\t2\r\n';
  const { rows, report } = await load('tbl_br_DeductCodes', text);
  expect(await rows('idnRepl, DeductCode, DeductDescription')).toEqual([
    { idnRepl: '1', DeductCode: null, DeductDescription: 'Late' },
    { idnRepl: '2', DeductCode: null, DeductDescription: null },
  ]);
  expect(report.quarantined).toBe(0);
});

test('a row in Latin-1 is neither dropped nor garbled, nor is one in UTF-8', async () => {
  const row = tableText('D_TblAssociatedBond', [{ BASE_CITY_NAME: 'PEÑA' }]);
  const [header, line] = row.split('\r\n') as [string, string];
  const bytes = Buffer.concat([
    Buffer.from(`${header}\r\n${line}\r\n`),
    Buffer.from(`${line.replace('1', '2').replace('PEÑA', 'PE\xd1A \x80')}\r\n`, 'latin1'),
  ]);
  const { rows, report } = await load('D_TblAssociatedBond', bytes);
  expect(await rows('IDNASSOCBOND, BASE_CITY_NAME')).toEqual([
    { IDNASSOCBOND: '1', BASE_CITY_NAME: 'PEÑA' },
    { IDNASSOCBOND: '2', BASE_CITY_NAME: 'PEÑA €' },
  ]);
  expect(report.counts).toEqual({ inUtf8: 1, inWindows1252: 1 });
});

test('a surplus tab makes no new column: the row is repaired, and says so', async () => {
  const text = tableText('A_TblCase', [
    { ALIEN_CITY: 'MIAMI\tBEACH', ALIEN_STATE: 'FL', CUSTODY: 'N', NAT: 'b6' },
  ]);
  const { rows, report } = await load('A_TblCase', text);
  expect(report).toMatchObject({ loaded: 0, repaired: 1, quarantined: 0 });
  expect(await rows()).toEqual([
    expect.objectContaining({
      ALIEN_STATE: 'FL',
      CUSTODY: 'N',
      NAT: null,
      quality: 'NAT redacted, repaired',
    }),
  ]);
});

test('a second record inside a cell of a code list is a row of its own', async () => {
  const text = tableText('tblLookupCourtDecision', [
    { strCaseType: 'RMV', strDecCode: 'X', strDecDescription: '"Remove', strDecType: 'C' },
    { strCaseType: 'RMV', strDecCode: 'X', strDecDescription: 'ZERO BOND', strDecType: 'O' },
  ]);
  const { rows } = await load('tblLookupCourtDecision', text);
  expect(await rows('strCaseType, strDecCode, strDecType, strDecDescription')).toEqual([
    { strCaseType: 'RMV', strDecCode: 'X', strDecType: 'C', strDecDescription: '"Remove' },
    { strCaseType: 'RMV', strDecCode: 'X', strDecType: 'O', strDecDescription: 'ZERO BOND' },
  ]);
});

test('a moment keeps its time, an amount of money its dollars', async () => {
  const rider = tableText('tbl_Lead_Rider', [{ datCreatedOn: '2019-05-06 13:45:10.250', blnActive: '0' }]);
  expect(await (await load('tbl_Lead_Rider', rider)).rows('datCreatedOn, blnActive')).toEqual([
    { datCreatedOn: '2019-05-06 13:45:10.25', blnActive: false },
  ]);
  const bond = tableText('D_TblAssociatedBond', [{ INITIAL_BOND: '7500.0000', NEW_BOND: '0' }]);
  expect(await (await load('D_TblAssociatedBond', bond)).rows('INITIAL_BOND, NEW_BOND')).toEqual([
    { INITIAL_BOND: '7500', NEW_BOND: '0' },
  ]);
});

test('columns that are new are not kept, those that are missing are there without values', async () => {
  const text =
    'NEW_COLUMN\tcasePriority_code\tidnCase\tDATCREATEDON\tidnCasePriHistory\r\nsecret\tUC\t5\t\t9\r\n';
  const { rows, report } = await load('tbl_CasePriorityHistory', text);
  expect(await rows()).toEqual([
    {
      idnCasePriHistory: '9',
      casePriority_code: 'UC',
      idnCase: '5',
      DATCREATEDON: null,
      DATMODIFIEDON: null,
      row: '1',
      quality: null,
    },
  ]);
  expect(report.columns).toContainEqual({ name: 'NEW_COLUMN', note: 'not kept: not known' });
  expect(report.columns).toContainEqual({ name: 'DATMODIFIEDON', type: 'TIMESTAMP', missing: 1 });
});

test.each([
  ['a row where the header should be', '4212345\tMIAMI\tFL\t33139\r\n', 'unknown-header'],
  ['no line at all in 100 kB', 'x'.repeat(100_000), 'unknown-header'],
  ['a header and no rows', tableText('A_TblCase', []), 'empty-table'],
  ['nothing', '', 'empty-table'],
])('a main table is refused for %s, and its message repeats no row', async (_, content, code) => {
  const refusal = await load('A_TblCase', content).then(
    () => null,
    (error: unknown) => error,
  );
  expect(refusal).toMatchObject({ fault: { code, file: 'A_TblCase.csv' } });
  expect(JSON.stringify(refusal)).not.toMatch(/MIAMI|33139/);
});

test('a main table without rows is believed where the court counts none, too', async () => {
  const { report } = await bench.load('A_TblCase', tableText('A_TblCase', []), 0);
  expect(report).toMatchObject({ loaded: 0, repaired: 0, quarantined: 0, expected: 0, difference: 0 });
});

test.each([
  ['a header and no rows', tableText('tblTeams', [])],
  ['nothing', ''],
])('a code list of %s is there without rows', async (_, content) => {
  const { report, rows } = await load('tblTeams', content);
  expect(report).toMatchObject({ loaded: 0, repaired: 0, quarantined: 0 });
  expect(await rows('idnTeam, strCode')).toEqual([]);
});

test('a header behind a byte order mark, in other letters or without a line end is a header', async () => {
  const text = tableText('tblTeams', [{ strCode: 'A' }]).replace('idnTeam', '\ufeffIDNTEAM');
  expect(await (await load('tblTeams', text)).rows('idnTeam, strCode')).toEqual([
    { idnTeam: '1', strCode: 'A' },
  ]);
  expect((await load('tblTeams', tableText('tblTeams', []).trimEnd())).changes).toEqual([]);
});
