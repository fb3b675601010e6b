// The large date of a card is the one on which something happens next.
import { expect, test } from 'vitest';
import type { Day } from '#core/calendar/day.ts';
import type { Clock } from '#core/clock/clock.ts';
import { canBeMissed, mainDay } from './main-day.ts';

const clock: Clock = {
  id: 'bia-appeal:e1',
  rule: 'bia-appeal',
  title: { en: 'Appeal', es: 'Apelación' },
  kind: 'deadline',
  version: 'v1',
  binds: 'respondent',
  startedBy: 'e1',
  due: 20800 as Day,
  earliest: null,
  latest: null,
  alertOn: null,
  status: 'running',
  authority: [],
  confidence: 'verified',
  trace: [],
};
const opens = 20700 as Day;
const asOf = 20600 as Day;
const readings = [20500, 20650, 20680, null].map((date) => ({
  label: { en: 'Months in custody', es: 'Meses en custodia' },
  authority: 'U.S. Const. amend. V',
  date,
}));

test.each([
  { name: 'a deadline shows its last day', change: {}, day: 20800, role: 'due' },
  {
    name: 'a window that is not open yet shows its opening',
    change: { kind: 'window', opens, status: 'pending' },
    day: 20700,
    role: 'opens',
  },
  {
    name: 'an open window shows its close',
    change: { kind: 'window', opens, status: 'open' },
    day: 20800,
    role: 'closes',
  },
  { name: 'eligibility shows its first day', change: { kind: 'eligibility' }, day: 20800, role: 'from' },
  {
    name: 'a clock of the government shows the day to hold it to',
    change: { kind: 'government' },
    day: 20800,
    role: 'by',
  },
  {
    name: 'a stopped accrual shows no day',
    change: { kind: 'accrual', due: null, status: 'stopped' },
    day: null,
    role: 'from',
  },
  {
    name: 'a clock that gives readings only shows the next of them',
    change: { kind: 'advisory', due: null, status: 'advice', readings },
    day: 20650,
    role: 'reading',
  },
  {
    name: 'once it is over it shows none',
    change: { kind: 'advisory', due: null, status: 'ended', readings },
    day: null,
    role: 'due',
  },
] as const)('$name', ({ change, day, role }) => {
  expect(mainDay({ ...clock, ...change } as Clock, asOf)).toEqual({ day, role });
});

test.each([
  { name: 'a deadline that runs', change: {}, missable: true },
  { name: 'one that has passed', change: { status: 'missed' }, missable: false },
  { name: 'a first day', change: { kind: 'eligibility' }, missable: false },
  {
    name: 'a count that stands still',
    change: { kind: 'government', due: null, status: 'stopped' },
    missable: false,
  },
  { name: 'advice', change: { kind: 'advisory', due: null, status: 'advice' }, missable: false },
] as const)('"If missed" is said of a day that is awaited: $name', ({ change, missable }) => {
  expect(canBeMissed({ ...clock, ...change } as Clock)).toBe(missable);
});
