// The large date of a card is the one on which something happens next.
import { expect, test } from 'vitest';
import type { Day } from '#core/calendar/day.ts';
import type { Clock } from '#core/clock/clock.ts';
import { mainDay } from './main-day.ts';

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
] as const)('$name', ({ change, day, role }) => {
  expect(mainDay({ ...clock, ...change } as Clock)).toEqual({ day, role });
});
