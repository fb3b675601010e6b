// Events of a court release: what each row says in the words of the vocabulary, with its source and the doubts about its day.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EVENT_TYPES } from '#contract/events.ts';
import { COURT_EVENT_TYPES } from '#observatory/court/derive/cases/event-types.ts';
import { EVENT_COLUMNS } from '#observatory/release/event-columns.ts';
import { deriveRows, type FromRows, type Rows } from '../../../../../test/derive-rows.ts';

type Case = { says: string; table: string; row: Rows[string][number]; events: Record<string, unknown>[] };

const cases: Case[] = parse(readFileSync(join(import.meta.dirname, 'events.cases.yaml'), 'utf8'));

const rows: Rows = {
  tblAdjournmentcodes: [
    { idnAdjCode: 1, strcode: '01', Regd_By: 'A' },
    { idnAdjCode: 2, strcode: '13', Regd_By: 'I' },
  ],
  tblLookup_Juvenile: [{ idnJuvenile: 4, strCode: 'UJ' }],
  ...Object.fromEntries(
    [...Map.groupBy(cases, ({ table }) => table)].map(([table, all]) => [table, all.map(({ row }) => row)]),
  ),
};

let result: FromRows;
beforeAll(async () => {
  result = await deriveRows(rows, { publishedOn: '2022-06-30' });
});

test.each(cases)('$says', ({ table, row, events }) => {
  const nth = rows[table]?.indexOf(row) ?? Number.NaN;
  const told = result.events.filter((event) => event['table'] === table && event['row'] === String(nth + 1));
  expect(told).toMatchObject(events);
});

test('what happened after the day of publication is flagged, but for hearings to come', async () => {
  const { events } = await deriveRows(rows, { publishedOn: '2021-12-11' });
  const flagged = events.filter((event) => event['date_flag'] === 'future');
  expect(flagged.map(({ type, on }) => [type, on])).toEqual([
    ['motion-decided', '2021-12-12'],
    ['administratively-closed', '2022-01-01'],
    ['remand-received', '2022-02-02'],
  ]);
});

test('every event has the columns of events of all sources, the release, and a type that is documented', () => {
  expect(result.events.length).toBe(result.derived.events);
  for (const event of result.events) {
    expect(Object.keys(event)).toEqual(Object.keys(EVENT_COLUMNS));
    expect(event).toMatchObject({ release: 'court-test', person_id: null });
    const type = String(event['type']);
    expect(EVENT_TYPES.has(type) || type in COURT_EVENT_TYPES).toBe(true);
  }
});

test('the types that only a release knows stand in no other vocabulary', () => {
  expect(Object.keys(COURT_EVENT_TYPES).filter((type) => EVENT_TYPES.has(type))).toEqual([]);
});

test('in slices of one case there are the same events and facts', async () => {
  const sliced = await deriveRows(rows, { publishedOn: '2022-06-30', casesOfASlice: 1 });
  expect(sliced.events).toEqual(result.events);
  expect(sliced.facts).toEqual(result.facts);
});
