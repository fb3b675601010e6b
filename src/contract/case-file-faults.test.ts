// Bad case files: each fault with its code, its place, and the nearest name of a misspelt one.
import { expect, test } from 'vitest';
import { MOST_BYTES, readCaseFile } from '#contract/case-file.ts';
import type { Fault } from '#contract/faults.ts';

type Json = Record<string, unknown>;

const DECISION = { by: 'immigration-judge', decision: 'removal' };
const ORDER = { id: 'e1', type: 'decision-issued', on: '2026-10-15', data: DECISION };
const PAID = { id: 'e2', type: 'fee-paid', on: '2026-10-16' };

function fileWith(events: unknown[], more: Json = {}, about: Json = {}): string {
  const file = {
    format: 'recourse.case/1',
    case: { id: 'Rivera-1', kind: 'removal', ...about },
    ...more,
    events,
  };
  return JSON.stringify(file);
}

const order = (change: Json): string => fileWith([{ ...ORDER, ...change }]);
const decision = (change: Json): string => order({ data: { ...DECISION, ...change } });
const about = (change: Json): string => fileWith([], {}, change);
const hearing = (startsAt: string): string => {
  const data = { hearingId: 'h1', kind: 'master', startsAt, court: 'LAX' };
  return fileWith([{ id: 'e1', type: 'hearing-scheduled', on: '2026-01-05', data }]);
};

function faultsOf(input: string | Uint8Array, ruleIds?: string[]): readonly Fault[] {
  const read = readCaseFile(input, { file: 'case.json', ...(ruleIds ? { ruleIds } : {}) });
  return 'faults' in read ? read.faults : [];
}

/** A fault as one line: code, path, and the nearest name where there is one. */
function line({ code, path, nearest }: Fault): string {
  return `${code} ${path}${nearest === undefined ? '' : ` → ${nearest}`}`;
}

test.each([
  [
    'an unknown event type',
    order({ type: 'decision-isued' }),
    'unknown-event-type $.events[0].type → decision-issued',
  ],
  [
    'an unknown code',
    decision({ by: 'immigration-jugde' }),
    'unknown-code $.events[0].data.by → immigration-judge',
  ],
  ['an unknown key of the data', decision({ maner: 'oral' }), 'unknown-key $.events[0].data.maner → manner'],
  ['an unknown key of an event', order({ remark: 'call' }), 'unknown-key $.events[0].remark'],
  [
    'a note on the source',
    order({ source: { kind: 'order', note: 'call' } }),
    'unknown-key $.events[0].source.note',
  ],
  ['an unknown key of the file', fileWith([], { owner: 'x' }), 'unknown-key $.owner'],
  ['an odd key', fileWith([], { 'a key': 1 }), 'unknown-key $["a key"]'],
  [
    'a key of prototypes',
    fileWith([]).replace('"events"', '"__proto__":{},"events"'),
    'unknown-key $.__proto__',
  ],
  ['a missing field', order({ data: { by: 'board' } }), 'missing-field $.events[0].data.decision'],
  ['a missing date', fileWith([{ id: 'e1', type: 'arrived' }]), 'missing-field $.events[0].on'],
  ['a missing case id', fileWith([]).replace('"id":"Rivera-1",', ''), 'missing-field $.case.id'],
  ['a mistyped field', decision({ inAbsentia: 'yes' }), 'wrong-type $.events[0].data.inAbsentia'],
  ['null for a field', order({ on: null }), 'wrong-type $.events[0].on'],
  ['an event that is no object', fileWith(['arrived']), 'wrong-type $.events[0]'],
  ['data that is a list', order({ data: [] }), 'wrong-type $.events[0].data'],
  ['events that are no list', fileWith([]).replace('[]', '{}'), 'wrong-type $.events'],
  ['an impossible day', order({ on: '2026-02-30' }), 'impossible-date $.events[0].on'],
  ['a day of another century', order({ on: '1826-02-20' }), 'impossible-date $.events[0].on'],
  [
    'a day written another way',
    decision({ servedOn: '10/15/2026' }),
    'impossible-date $.events[0].data.servedOn',
  ],
  [
    'a birth on no day',
    fileWith([], { client: { bornOn: '1990-04-31' } }),
    'impossible-date $.client.bornOn',
  ],
  [
    'a time that the clocks skip',
    hearing('2026-03-08T02:30'),
    'impossible-instant $.events[0].data.startsAt',
  ],
  [
    'the offset of another season',
    hearing('2026-06-01T09:00-05:00[America/New_York]'),
    'impossible-instant $.events[0].data.startsAt',
  ],
  [
    'a zone that does not exist',
    hearing('2026-06-01T09:00[America/New_Yrok]'),
    'impossible-instant $.events[0].data.startsAt → America/New_York',
  ],
  [
    'an hour that does not exist',
    hearing('2026-10-31T24:00'),
    'impossible-instant $.events[0].data.startsAt',
  ],
  [
    'a case in no zone',
    about({ timeZone: 'America/Los_Angles' }),
    'impossible-instant $.case.timeZone → America/Los_Angeles',
  ],
  [
    'a day that is not that of the time',
    order({ at: '2026-10-16T12:00:00Z' }),
    'dates-disagree $.events[0].on',
  ],
  ['a duplicate id', fileWith([ORDER, ORDER]), 'duplicate-id $.events[1].id'],
  [
    'a reference to nothing',
    fileWith([ORDER, { ...PAID, data: { of: 'e7' } }]),
    'unknown-event $.events[1].data.of → e1',
  ],
  ['a reference to itself', fileWith([{ ...PAID, data: { of: 'e2' } }]), 'unknown-event $.events[0].data.of'],
  ['a correction of nothing', order({ corrects: 'e9' }), 'unknown-event $.events[0].corrects'],
  ['an event that corrects itself', order({ corrects: 'e1' }), 'correction-cycle $.events[0].corrects'],
  [
    'events that correct one another',
    fileWith([
      { ...ORDER, corrects: 'e2' },
      { ...ORDER, id: 'e2', corrects: 'e1' },
    ]),
    'correction-cycle $.events[1].corrects',
  ],
  [
    'two corrections of one event',
    fileWith([ORDER, { ...ORDER, id: 'e2', corrects: 'e1' }, { ...ORDER, id: 'e3', corrects: 'e1' }]),
    'corrected-twice $.events[2].corrects',
  ],
  ['a case id like an A-number', about({ id: 'A012345678' }), 'looks-like-a-number $.case.id'],
  ['a court like an A-number', about({ court: '12345678' }), 'looks-like-a-number $.case.court'],
  ['a circuit that does not exist', about({ circuit: 13 }), 'wrong-value $.case.circuit'],
  ['an id with a blank', order({ id: 'e 1' }), 'wrong-value $.events[0].id'],
  [
    'a key twice',
    fileWith([ORDER]).replace('"on":', '"on":"2026-10-15","on":'),
    'duplicate-key $.events[0].on',
  ],
  ['another format', fileWith([]).replace('case/1', 'case/2'), 'wrong-format $.format → recourse.case/1'],
  ['a list', '[]', 'wrong-type $'],
  ['nothing', '', 'not-json $'],
  ['an unfinished list', '[\n  1', 'not-json $'],
  ['a comment', fileWith([]).replace('"events"', '/* none */ "events"'), 'not-json $'],
  ['a trailing comma', fileWith([]).replace('[]', '[],'), 'not-json $'],
  ['too many levels', '['.repeat(100_000), 'deep-nesting $'],
])('%s', (_, text, expected) => {
  expect(faultsOf(text).map(line)).toEqual([expected]);
});

test('an identity number is not repeated in the fault', () => {
  expect(faultsOf(about({ id: 'A012345678' }))[0]?.found).toBe('"A#########"');
});

test('a rule that does not exist', () => {
  const data = { rule: 'releif-call-up', dueOn: '2026-02-02', by: 'judge' };
  const text = fileWith([{ id: 'e1', type: 'deadline-set', on: '2026-01-05', data }]);
  const expected = ['unknown-rule $.events[0].data.rule → relief-call-up'];
  expect(faultsOf(text, ['relief-call-up', 'bia-appeal']).map(line)).toEqual(expected);
  expect(faultsOf(text)).toEqual([]);
});

test('over 10 MB is refused before it is parsed', () => {
  expect(faultsOf('x'.repeat(MOST_BYTES + 1)).map(line)).toEqual(['too-large $']);
  expect(faultsOf('é'.repeat(MOST_BYTES / 2 + 1)).map(line)).toEqual(['too-large $']);
});

test('what is no UTF-8 is refused at its first bad byte', () => {
  const bytes = new TextEncoder().encode('{\n "format": "?"}');
  bytes[bytes.indexOf('?'.charCodeAt(0))] = 0xff;
  expect(faultsOf(bytes)).toEqual([expect.objectContaining({ code: 'not-utf8', line: 2, column: 13 })]);
});

test('every fault is named at once, in the order of the text, with lines and columns', () => {
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

test('of thousands of faults a thousand are named, and that there are more', () => {
  const events = Array.from({ length: 3000 }, () => ({ id: 'e1', type: 'arived', on: '2026-01-05' }));
  const faults = faultsOf(fileWith(events));
  expect(faults).toHaveLength(1001);
  expect(faults.at(-1)).toMatchObject({
    code: 'more-faults',
    found: expect.stringMatching(/2000 events not looked at/),
  });
});
