// Reading case files: what is refused, where, and in which words; what is accepted, and as what.
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, readCaseFile } from '#contract/case-file.ts';
import type { Fault } from '#contract/faults.ts';
import { dayOf } from '#core/calendar/day.ts';

type Json = Record<string, unknown>;

const DECISION = {
  id: 'e1',
  type: 'decision-issued',
  on: '2026-10-15',
  data: { by: 'immigration-judge', decision: 'removal' },
};

function fileWith(events: unknown[], more: Json = {}, about: Json = {}): string {
  return JSON.stringify({
    format: 'recourse.case/1',
    case: { id: 'Rivera-1', kind: 'removal', ...about },
    ...more,
    events,
  });
}

function faultsOf(input: string | Uint8Array, ruleIds?: string[]): readonly Fault[] {
  const read = readCaseFile(input, { file: 'case.json', ...(ruleIds ? { ruleIds } : {}) });
  return 'faults' in read ? read.faults : [];
}

function accepted(input: string | Uint8Array) {
  const read = readCaseFile(input, { file: 'case.json' });
  if ('faults' in read) throw new Error(JSON.stringify(read.faults, null, 2));
  return read;
}

describe('a good file', () => {
  test('gives the history with days as integers and instants as moments', () => {
    const { history, caseId, warnings } = accepted(
      fileWith(
        [
          DECISION,
          {
            id: 'e2',
            type: 'arrested',
            at: '2026-10-31T23:00:00-04:00[America/New_York]',
            data: { warrant: 'no' },
          },
          {
            id: 'e3',
            type: 'permit-issued',
            on: '2026-01-05',
            data: { category: '(c)(8)', expiresOn: '2027-01-05' },
          },
        ],
        { client: { bornOn: '1990-02-03' } },
        { court: 'NYC', circuit: 2, detained: true },
      ),
    );
    expect(caseId).toBe('Rivera-1');
    expect(warnings).toEqual([]);
    expect(history).toEqual({
      kind: 'removal',
      court: 'NYC',
      circuit: 2,
      detained: true,
      bornOn: dayOf(1990, 2, 3),
      events: [
        { ...DECISION, on: dayOf(2026, 10, 15) },
        {
          id: 'e2',
          type: 'arrested',
          on: dayOf(2026, 10, 31),
          at: { epochMs: Date.UTC(2026, 10, 1, 3), zone: 'America/New_York', day: dayOf(2026, 10, 31) },
          data: { warrant: 'no' },
        },
        {
          id: 'e3',
          type: 'permit-issued',
          on: dayOf(2026, 1, 5),
          data: { category: 'c8', expiresOn: dayOf(2027, 1, 5) },
        },
      ],
    });
  });

  test('may have its events in any order: a correction before what it corrects', () => {
    const { history } = accepted(fileWith([{ ...DECISION, id: 'e2', corrects: 'e1' }, DECISION]));
    expect(history.events.map(({ id, corrects }) => [id, corrects])).toEqual([
      ['e2', 'e1'],
      ['e1', undefined],
    ]);
  });

  test('needs no data where its type needs none, and no events at all', () => {
    expect(
      accepted(fileWith([{ id: 'e1', type: 'arrived', on: '2024-02-29' }])).history.events[0]?.data,
    ).toEqual({});
    expect(accepted(fileWith([])).history.events).toEqual([]);
  });

  test('may begin with a byte order mark', () => {
    expect(accepted(`\uFEFF${fileWith([DECISION])}`).caseId).toBe('Rivera-1');
    expect(accepted(new TextEncoder().encode(`\uFEFF${fileWith([DECISION])}`)).caseId).toBe('Rivera-1');
  });

  test('keeps source, recordedAt and recordedBy in its plain form', () => {
    const event = {
      ...DECISION,
      source: { kind: 'order', documentId: 'd1', page: 2 },
      recordedAt: '2026-10-16T12:00:00Z',
      recordedBy: 'member-1',
    };
    const { history, caseFile } = accepted(fileWith([event]));
    expect(caseFile.events).toEqual([event]);
    expect(history.events[0]?.recordedAt).toBe(Date.UTC(2026, 9, 16, 12));
  });
});

describe('times', () => {
  const startsAt = (time: string, timeZone?: string) => {
    const data = { hearingId: 'h1', kind: 'master', startsAt: time, court: 'LAX' };
    const event = { id: 'e1', type: 'hearing-scheduled', on: '2026-01-05', data };
    return accepted(fileWith([event], {}, timeZone === undefined ? {} : { timeZone })).history.events[0]
      ?.data['startsAt'];
  };
  test.each([
    [
      'in the zone it names',
      '2026-06-01T09:00:00-07:00[America/Los_Angeles]',
      undefined,
      16,
      'America/Los_Angeles',
    ],
    [
      'with an offset in the zone of the case',
      '2026-06-01T09:00:00-07:00',
      'America/Los_Angeles',
      16,
      'America/Los_Angeles',
    ],
    [
      'with an offset in New York where the case names no zone',
      '2026-06-01T09:00:00-07:00',
      undefined,
      16,
      'America/New_York',
    ],
    ['in UTC in the zone of the case', '2026-06-01T16:00:00Z', 'Pacific/Honolulu', 16, 'Pacific/Honolulu'],
    [
      'without an offset, local in the zone of the case',
      '2026-06-01T09:00',
      'Pacific/Honolulu',
      19,
      'Pacific/Honolulu',
    ],
    ['as a day, at the midnight that begins it', '2026-06-01', 'Pacific/Honolulu', 10, 'Pacific/Honolulu'],
  ])('are read %s', (_, time, timeZone, hour, zone) => {
    expect(startsAt(time, timeZone)).toEqual({
      epochMs: Date.UTC(2026, 5, 1, hour),
      zone,
      day: dayOf(2026, 6, 1),
    });
  });

  test('give the local day, which may be another than in UTC', () => {
    const { history } = accepted(
      fileWith([
        { id: 'e1', type: 'custody-ended', at: '2026-06-02T03:00:00Z', data: { reason: 'released' } },
      ]),
    );
    expect(history.events[0]?.on).toBe(dayOf(2026, 6, 1));
  });

  test('may stand beside the day they fall on', () => {
    const event = { id: 'e1', type: 'arrived', on: '2026-06-01', at: '2026-06-02T03:00:00Z' };
    expect(accepted(fileWith([event])).history.events[0]?.on).toBe(dayOf(2026, 6, 1));
  });
});

describe('a bad file', () => {
  const event = (change: Json) => fileWith([{ ...DECISION, ...change }]);
  const scheduled = (time: string) =>
    fileWith([
      {
        id: 'e1',
        type: 'hearing-scheduled',
        on: '2026-01-05',
        data: { hearingId: 'h', kind: 'master', startsAt: time, court: 'LAX' },
      },
    ]);
  test.each<[string, string, Partial<Fault>]>([
    [
      'an unknown event type',
      event({ type: 'decision-isued' }),
      { code: 'unknown-event-type', path: '$.events[0].type', nearest: 'decision-issued' },
    ],
    [
      'an unknown code',
      event({ data: { by: 'immigration-jugde', decision: 'removal' } }),
      { code: 'unknown-code', path: '$.events[0].data.by', nearest: 'immigration-judge' },
    ],
    [
      'an unknown key of the data',
      event({ data: { ...DECISION.data, maner: 'oral' } }),
      { code: 'unknown-key', path: '$.events[0].data.maner', nearest: 'manner' },
    ],
    [
      'an unknown key of an event',
      event({ note: 'call back' }),
      { code: 'unknown-key', path: '$.events[0].note' },
    ],
    [
      'a note on the source',
      event({ source: { kind: 'order', note: 'call back' } }),
      { code: 'unknown-key', path: '$.events[0].source.note' },
    ],
    ['an unknown key of the file', fileWith([], { owner: 'x' }), { code: 'unknown-key', path: '$.owner' }],
    [
      'a key that would reach a prototype',
      fileWith([]).replace('"events"', '"__proto__":{"a":1},"events"'),
      { code: 'unknown-key', path: '$.__proto__' },
    ],
    [
      'a missing field',
      event({ data: { by: 'board' } }),
      { code: 'missing-field', path: '$.events[0].data.decision', found: 'nothing' },
    ],
    [
      'a missing date',
      fileWith([{ id: 'e1', type: 'arrived' }]),
      { code: 'missing-field', path: '$.events[0].on' },
    ],
    [
      'a missing case id',
      fileWith([]).replace('"id":"Rivera-1",', ''),
      { code: 'missing-field', path: '$.case.id' },
    ],
    [
      'a mistyped field',
      event({ data: { ...DECISION.data, inAbsentia: 'yes' } }),
      { code: 'wrong-type', path: '$.events[0].data.inAbsentia', expected: 'true or false' },
    ],
    ['null for a field', event({ on: null }), { code: 'wrong-type', path: '$.events[0].on', found: 'null' }],
    ['an event that is no object', fileWith(['arrived']), { code: 'wrong-type', path: '$.events[0]' }],
    [
      'events that are no list',
      fileWith([]).replace('[]', '{}'),
      { code: 'wrong-type', path: '$.events', expected: 'a list' },
    ],
    ['an impossible day', event({ on: '2026-02-30' }), { code: 'impossible-date', path: '$.events[0].on' }],
    [
      'a day of another century',
      event({ on: '1826-02-20' }),
      { code: 'impossible-date', path: '$.events[0].on' },
    ],
    [
      'a day written another way',
      event({ data: { ...DECISION.data, servedOn: '10/15/2026' } }),
      { code: 'impossible-date', path: '$.events[0].data.servedOn' },
    ],
    [
      'a time that the clocks skip',
      scheduled('2026-03-08T02:30[America/New_York]'),
      { code: 'impossible-instant', path: '$.events[0].data.startsAt' },
    ],
    [
      'an offset that the zone does not have',
      scheduled('2026-10-31T23:00:00-05:00[America/New_York]'),
      { code: 'impossible-instant', path: '$.events[0].data.startsAt' },
    ],
    [
      'a zone that does not exist',
      scheduled('2026-10-31T23:00:00[America/New_Yrok]'),
      { code: 'impossible-instant', nearest: 'America/New_York' },
    ],
    ['an hour that does not exist', scheduled('2026-10-31T24:00'), { code: 'impossible-instant' }],
    [
      'a case in a zone that does not exist',
      fileWith([], {}, { timeZone: 'America/Los_Angles' }),
      { code: 'impossible-instant', path: '$.case.timeZone', nearest: 'America/Los_Angeles' },
    ],
    [
      'a day that is not the day of the time',
      event({ at: '2026-10-16T12:00:00Z' }),
      { code: 'dates-disagree', path: '$.events[0].on' },
    ],
    ['a duplicate id', fileWith([DECISION, DECISION]), { code: 'duplicate-id', path: '$.events[1].id' }],
    [
      'a reference to nothing',
      fileWith([DECISION, { id: 'e2', type: 'fee-paid', on: '2026-10-16', data: { of: 'e7' } }]),
      { code: 'unknown-event', path: '$.events[1].data.of', nearest: 'e1' },
    ],
    [
      'a reference to itself',
      fileWith([{ id: 'e2', type: 'fee-paid', on: '2026-10-16', data: { of: 'e2' } }]),
      { code: 'unknown-event', path: '$.events[0].data.of' },
    ],
    [
      'a correction of nothing',
      event({ corrects: 'e9' }),
      { code: 'unknown-event', path: '$.events[0].corrects' },
    ],
    [
      'an event that corrects itself',
      event({ corrects: 'e1' }),
      { code: 'correction-cycle', path: '$.events[0].corrects' },
    ],
    [
      'events that correct one another',
      fileWith([
        { ...DECISION, corrects: 'e2' },
        { ...DECISION, id: 'e2', corrects: 'e1' },
      ]),
      { code: 'correction-cycle', path: '$.events[1].corrects' },
    ],
    [
      'two corrections of one event',
      fileWith([
        DECISION,
        { ...DECISION, id: 'e2', corrects: 'e1' },
        { ...DECISION, id: 'e3', corrects: 'e1' },
      ]),
      { code: 'corrected-twice', path: '$.events[2].corrects' },
    ],
    [
      'a case id that looks like an A-number',
      fileWith([], {}, { id: 'A012345678' }),
      { code: 'looks-like-a-number', path: '$.case.id', found: '"A#########"' },
    ],
    [
      'a court that looks like an A-number',
      fileWith([], {}, { court: '12345678' }),
      { code: 'looks-like-a-number', path: '$.case.court' },
    ],
    [
      'a circuit that does not exist',
      fileWith([], {}, { circuit: 13 }),
      { code: 'wrong-value', path: '$.case.circuit' },
    ],
    [
      'a bond below zero',
      fileWith([
        {
          id: 'e1',
          type: 'bond-decided',
          on: '2026-01-05',
          data: { by: 'dhs', decision: 'granted', amount: -1 },
        },
      ]),
      { code: 'wrong-value', path: '$.events[0].data.amount' },
    ],
    [
      'a key twice',
      fileWith([DECISION]).replace('"on":', '"on":"2026-10-15","on":'),
      { code: 'duplicate-key', path: '$.events[0].on' },
    ],
    [
      'another format',
      fileWith([]).replace('case/1', 'case/2'),
      { code: 'wrong-format', path: '$.format', nearest: 'recourse.case/1' },
    ],
    ['a list', '[]', { code: 'wrong-type', path: '$', line: 1, column: 1 }],
    ['nothing', '', { code: 'not-json', line: 1, column: 1, found: 'the end of the file' }],
    ['an unfinished list', '[\n  1', { code: 'not-json', line: 2, column: 4, expected: 'a closing ]' }],
    [
      'a comment',
      fileWith([]).replace('"events"', '/* none */ "events"'),
      { code: 'not-json', expected: 'no comment' },
    ],
    [
      'a trailing comma',
      fileWith([]).replace('[]', '[],'),
      { code: 'not-json', expected: 'no comma before }' },
    ],
    ['too many levels', `${'['.repeat(100_000)}`, { code: 'deep-nesting', line: 1, column: 33 }],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([expect.objectContaining({ file: 'case.json', ...fault })]);
  });

  test('a rule that does not exist', () => {
    const text = fileWith([
      {
        id: 'e1',
        type: 'deadline-set',
        on: '2026-01-05',
        data: { rule: 'releif-call-up', dueOn: '2026-02-02', by: 'judge' },
      },
    ]);
    expect(faultsOf(text, ['relief-call-up', 'bia-appeal'])).toEqual([
      expect.objectContaining({
        code: 'unknown-rule',
        path: '$.events[0].data.rule',
        nearest: 'relief-call-up',
      }),
    ]);
    expect(faultsOf(text)).toEqual([]);
  });

  test('over 10 MB is refused before it is parsed', () => {
    expect(faultsOf('x'.repeat(MOST_BYTES + 1))).toEqual([
      expect.objectContaining({ code: 'too-large', line: 1, column: 1 }),
    ]);
    expect(faultsOf('é'.repeat(MOST_BYTES / 2 + 1))).toEqual([
      expect.objectContaining({ code: 'too-large' }),
    ]);
  });

  test('that is no UTF-8 is refused at its first bad byte', () => {
    const bytes = new TextEncoder().encode('{\n "format": "?"}');
    bytes[bytes.indexOf('?'.charCodeAt(0))] = 0xff;
    expect(faultsOf(bytes)).toEqual([expect.objectContaining({ code: 'not-utf8', line: 2, column: 13 })]);
  });

  test('has every fault named at once, in the order of the text, with lines and columns', () => {
    const text = [
      '{ // a file kept by hand',
      '  "format": "recourse.case/1",',
      '  "case": { "id": "Rivera-1", "kind": "remval" },',
      '  "events": [',
      '    { "id": "e1", "type": "arived", "on": "2026-02-30" },',
      '    { "id": "e1", "type": "address-changed", "on": "2026-03-01", "data": { "who": "me" }, },',
      '    { "id": "e3", "type": "fee-paid", "data": {} }',
      '  ]',
      '}',
    ].join('\n');
    expect(faultsOf(text).map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '1:3 not-json',
      '3:39 unknown-code',
      '5:27 unknown-event-type',
      '5:43 impossible-date',
      '6:13 duplicate-id',
      '6:83 unknown-code',
      '6:89 not-json',
      '7:5 missing-field',
      '7:47 missing-field',
    ]);
  });

  test('with thousands of faults names a thousand and says that there are more', () => {
    const faults = faultsOf(
      fileWith(Array.from({ length: 3000 }, () => ({ id: 'e1', type: 'arived', on: '2026-01-05' }))),
    );
    expect(faults).toHaveLength(1001);
    expect(faults.at(-1)).toMatchObject({
      code: 'more-faults',
      found: expect.stringMatching(/2000 events not looked at/),
    });
  });
});

describe('a file that may hold a slip', () => {
  const warningsOf = (events: unknown[]) => accepted(fileWith(events)).warnings;
  test.each<[string, unknown[], Partial<Fault>]>([
    [
      'a hearing that was never scheduled',
      [{ id: 'e1', type: 'hearing-held', on: '2026-01-05', data: { hearingId: 'h1', result: 'completed' } }],
      { code: 'unknown-hearing', path: '$.events[0].data.hearingId' },
    ],
    [
      'a time that occurs twice',
      [{ id: 'e1', type: 'arrived', at: '2026-11-01T01:30' }],
      { code: 'ambiguous-time', path: '$.events[0].at' },
    ],
    [
      'an appeal before its decision',
      [
        DECISION,
        {
          id: 'e2',
          type: 'appeal-filed',
          on: '2026-10-14',
          data: { to: 'board', by: 'respondent', of: 'e1' },
        },
      ],
      { code: 'refers-to-later-event', path: '$.events[1].data.of' },
    ],
  ])('is read, with a warning: %s', (_, events, warning) => {
    expect(warningsOf(events)).toEqual([expect.objectContaining(warning)]);
  });
});
