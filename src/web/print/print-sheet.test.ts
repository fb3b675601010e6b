// What is on a printed sheet, and what is on none.
import { expect, test } from 'vitest';
import type { Day } from '#core/calendar/day.ts';
import type { Clock } from '#core/clock/clock.ts';
import { clocksToPrint, type Sheet } from './print-sheet.ts';

const asOf = 20_000 as Day;
const due = 20_010 as Day;
const clock = (id: string, change: Partial<Clock> = {}): Clock => ({
  id,
  rule: id,
  title: { en: id, es: id },
  kind: 'deadline',
  version: 'v1',
  binds: 'respondent',
  startedBy: 'e1',
  due,
  earliest: due,
  latest: due,
  alertOn: due,
  status: 'running',
  authority: [],
  confidence: 'verified',
  trace: [],
  ...change,
});
const clocks = [
  clock('appeal'),
  clock('met', { status: 'met' }),
  clock('fee', { kind: 'government' }),
  clock('vawa', { protected: true }),
  clock('ar-11', { onRequest: true }),
];
const idsOn = (sheet: Sheet) => clocksToPrint({ clocks, asOf, sheet }).map(({ id }) => id);

test.each([
  {
    name: 'a plain sheet has the deadlines of the client',
    sheet: { government: false, done: false, protected: false },
    ids: ['appeal'],
  },
  {
    name: 'protected relief is printed when it is asked for',
    sheet: { government: false, done: false, protected: true },
    ids: ['appeal', 'vawa'],
  },
  {
    name: 'clocks computed on request are never printed',
    sheet: { government: true, done: true, protected: true },
    ids: ['appeal', 'vawa', 'fee', 'met'],
  },
])('$name', ({ sheet, ids }) => {
  expect(idsOn(sheet)).toEqual(ids);
});
