// Keys that lead nowhere, keys that repeat, codes that no list knows, and what the release's own list of decisions says of ours.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDecisionCodes } from '#observatory/court/derive/codes/decision-codes.ts';
import { deriveRows, type Rows } from '../../../../test/derive-rows.ts';

const cases = [1, 2].map((IDNCASE) => ({ IDNCASE, CASE_TYPE: 'RMV' }));

describe('foreign keys', () => {
  test('a row whose key leads nowhere stays, is listed and counted; one without a key is no orphan', async () => {
    const { orphans, derived, events } = await deriveRows({
      A_TblCase: cases,
      B_TblProceeding: [
        { IDNPROCEEDING: 11, IDNCASE: 1 },
        { IDNPROCEEDING: 12, IDNCASE: null },
      ],
      tbl_schedule: [
        { IDNSCHEDULE: 1, IDNCASE: 1, IDNPROCEEDING: 11, ADJ_DATE: '2020-01-01' },
        { IDNSCHEDULE: 2, IDNCASE: 7, IDNPROCEEDING: 77, ADJ_DATE: '2020-01-02' },
        { IDNSCHEDULE: 3, IDNCASE: 2, IDNPROCEEDING: null, ADJ_DATE: '2020-01-03' },
      ],
    });
    expect(orphans).toEqual([
      { table: 'tbl_schedule', row: '2', foreign_key: 'IDNCASE', value: '7' },
      { table: 'tbl_schedule', row: '2', foreign_key: 'IDNPROCEEDING', value: '77' },
    ]);
    expect(derived.orphans).toEqual(new Map([['tbl_schedule', 1]]));
    expect(derived.counts.get('tbl_schedule')).toEqual({ 'orphan IDNCASE': 1, 'orphan IDNPROCEEDING': 1 });
    expect(events.map((event) => event['orphan'])).toEqual([false, true, false]);
  });

  test('a representative leads to the table that is named, however it is spelt', async () => {
    const to = (IDNREPSASSIGNED: number, PARENT_TABLE: string | null, PARENT_IDN: number) => ({
      IDNREPSASSIGNED,
      IDNCASE: 1,
      PARENT_TABLE,
      PARENT_IDN,
    });
    const { orphans, derived } = await deriveRows({
      A_TblCase: cases,
      B_TblProceeding: [{ IDNPROCEEDING: 11, IDNCASE: 1 }],
      tblAppeal: [{ idnAppeal: 21, idncase: 1, idnProceeding: 11 }],
      tbl_RepsAssigned: [
        to(1, 'A_Tblcase', 2),
        to(2, 'a_tblcase', 11),
        to(3, 'b_tblproceeding', 11),
        to(4, 'B_TblProceeding', 21),
        to(5, 'tblappeal', 21),
        to(6, 'tblAppeal', 1),
        to(7, 'tblElsewhere', 1),
        to(8, null, 1),
      ],
    });
    expect(orphans.map(({ row, foreign_key, value }) => [row, foreign_key, value])).toEqual([
      ['2', 'PARENT_IDN', '11'],
      ['4', 'PARENT_IDN', '21'],
      ['6', 'PARENT_IDN', '1'],
    ]);
    expect(derived.counts.get('tbl_RepsAssigned')).toEqual({
      'orphan PARENT_IDN': 3,
      'unknown PARENT_TABLE': 2,
    });
  });

  test('rows of no case are told as events all the same', async () => {
    const { events } = await deriveRows(
      { A_TblCase: cases, tbl_schedule: [{ IDNSCHEDULE: 1, IDNCASE: null, ADJ_DATE: '2020-01-01' }] },
      { casesOfASlice: 1 },
    );
    expect(events).toMatchObject([{ type: 'hearing-scheduled', case_id: null }]);
  });

  test('whatever the numbers, exactly the keys that are not there are orphans, and repeated ones are counted', async () => {
    const key = fc.oneof(fc.integer({ min: -70, max: 70 }), fc.integer({ min: 9e15 - 70, max: 9e15 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(key, { minLength: 1 }),
        fc.array(key, { minLength: 1 }),
        async (parents, children) => {
          const { orphans, derived } = await deriveRows({
            A_TblCase: parents.map((IDNCASE) => ({ IDNCASE })),
            A_TblCaseIdentifier: children.map((IDNCASE, at) => ({ IDNCASEID: at, IDNCASE })),
          });
          expect(orphans.map(({ row }) => Number(row))).toEqual(
            children.flatMap((child, at) => (parents.includes(child) ? [] : [at + 1])),
          );
          const repeated = parents.length - new Set(parents).size;
          expect(derived.counts.get('A_TblCase')?.['repeated IDNCASE'] ?? 0).toBe(repeated);
        },
      ),
      { numRuns: 3 },
    );
  });
});

describe('codes', () => {
  const lists: Rows = {
    tblLookupAlienNat: [
      { idnNat: 1, strCode: 'MX' },
      { idnNat: 2, strCode: 'NA' },
    ],
    tblLookupCaseType: [
      { idnCaseType: 1, strCode: 'RMV' },
      { idnCaseType: 2, strCode: 'CFR' },
    ],
  };

  test('a code that stands in no list is counted by table and column; NA is a code, and nothing is no code', async () => {
    const { derived } = await deriveRows({
      ...lists,
      A_TblCase: [
        { IDNCASE: 1, NAT: 'MX', CASE_TYPE: 'RMV' },
        { IDNCASE: 2, NAT: 'NA', CASE_TYPE: 'MAA' },
        { IDNCASE: 3, NAT: 'SP', CASE_TYPE: null },
        { IDNCASE: 4, NAT: 'SP', CASE_TYPE: 'CFR' },
      ],
    });
    expect(derived.counts.get('A_TblCase')).toEqual({ 'unlisted NAT': 2, 'unlisted CASE_TYPE': 1 });
    expect(derived.codeMisses.get('A_TblCase')).toBe(3);
  });

  test('columns of a list that the release lacks are not counted, and that is said', async () => {
    const { derived } = await deriveRows({ A_TblCase: [{ IDNCASE: 1, NAT: 'MX' }] });
    expect(derived.codeMisses.get('A_TblCase')).toBeUndefined();
    expect(derived.findings).toContainEqual(
      expect.objectContaining({ code: 'code-list-missing', table: 'tblLookupAlienNat', severity: 'warning' }),
    );
  });
});

describe('decision codes', () => {
  const seed = readDecisionCodes();
  const listed = seed.map(({ caseType, code, type }, at) => ({
    idnCourtDecision: at,
    strCaseType: caseType,
    strDecCode: code,
    strDecType: type,
    strDecDescription: 'whatever it is called',
    blnActive: true,
  }));
  const findings = async (
    list: Rows[string],
    proceedings: Rows[string] = [{ IDNPROCEEDING: 1, IDNCASE: 1 }],
  ) => {
    const { derived } = await deriveRows({
      A_TblCase: cases,
      B_TblProceeding: proceedings,
      tblLookupCourtDecision: list,
    });
    return derived.findings
      .filter(({ code }) => code.startsWith('decision-code'))
      .map(({ code, message }) => `${code}: ${message}`);
  };

  test('a list that has the same keys gives no finding, whatever its descriptions say', async () => {
    expect(await findings(listed)).toEqual([]);
  });

  test('a key of ours that the list lacks is reported', async () => {
    const found = await findings(
      listed.filter(({ strCaseType, strDecCode }) => !(strCaseType === 'RMV' && strDecCode === 'V')),
    );
    expect(found).toEqual([
      'decision-code-not-in-list: Decision codes decoded here, not in the list of the release: RMV V C.',
    ]);
  });

  test('a key of the list that is not ours is decoded as other and reported', async () => {
    const added = {
      ...listed[0],
      idnCourtDecision: 999,
      strCaseType: 'RMV',
      strDecCode: 'Q',
      strDecType: 'C',
    };
    const proceeding = {
      IDNPROCEEDING: 1,
      IDNCASE: 1,
      CASE_TYPE: 'RMV',
      DEC_CODE: 'Q',
      COMP_DATE: '2020-01-01',
    };
    expect(await findings([...listed, added], [proceeding])).toEqual([
      'decision-code-not-decoded: Decision codes in the list of the release, decoded as other: RMV Q C.',
    ]);
  });

  test('of two entries of one key the active one counts, or else the newest; two that claim it are reported', async () => {
    const old = {
      ...listed[0],
      idnCourtDecision: 901,
      blnActive: false,
      datCreatedOn: '2001-01-01 00:00:00',
    };
    expect(await findings([...listed, old])).toEqual([]);
    const key = { strCaseType: 'RMV', strDecCode: 'X', strDecType: 'C', blnActive: false };
    const without = listed.filter(
      ({ strCaseType, strDecCode, strDecType }) => `${strCaseType}${strDecCode}${strDecType}` !== 'RMVXC',
    );
    const inactive = [2001, 2005].map((year) => ({
      ...key,
      idnCourtDecision: year,
      datCreatedOn: `${year}-01-01 00:00:00`,
    }));
    expect(await findings([...without, ...inactive])).toEqual([]);
    expect(await findings([...listed, { ...key, blnActive: true, idnCourtDecision: 902 }])).toEqual([
      'decision-code-ambiguous: Decision codes with two valid entries in the list of the release: RMV X C.',
    ]);
  });

  test('a key in the data that nobody knows is reported with its count', async () => {
    const unknown = [1, 2].map((IDNPROCEEDING) => ({
      IDNPROCEEDING,
      IDNCASE: 1,
      CASE_TYPE: 'RMV',
      DEC_CODE: 'Q',
    }));
    expect(await findings(listed, unknown)).toEqual([
      'decision-code-unknown: Decision codes in proceedings, but neither decoded nor listed: the outcome is unknown: RMV Q C (2).',
    ]);
  });

  test.each([
    ['X', 'C', 'removal'],
    ['X', 'O', 'other'],
    ['T', 'C', 'termination'],
    ['T', 'O', 'transfer'],
    ['C', 'C', 'relief'],
    ['C', 'O', 'change-of-venue'],
  ])('%s of kind %s in a removal case is %s', (code, type, name) => {
    expect(
      seed.find((entry) => entry.caseType === 'RMV' && entry.code === code && entry.type === type)?.class,
    ).toBe(name);
  });

  test('V is voluntary departure in three case types only', () => {
    const departures = seed.filter((entry) => entry.class === 'voluntary-departure');
    expect(departures.map(({ caseType }) => caseType)).toEqual(['RMV', 'DEP', 'EXC']);
  });
});

test('a release that lacks tables and columns is derived from what it has, and nothing is left in the database', async () => {
  const { facts, left } = await deriveRows({
    A_TblCase: [{ IDNCASE: 1 }],
    B_TblProceeding: [{ IDNPROCEEDING: 1, IDNCASE: 1 }],
  });
  expect(facts.get(1)).toMatchObject({ proceedings: 1, pending: true, applications: [], tags: [] });
  expect(left).toEqual([]);
});
