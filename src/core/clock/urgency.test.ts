// What comes first: the groups of clocks, and an order that does not depend on how they were given.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from '#core/calendar/day.ts';
import type { Clock } from '#core/clock/clock.ts';
import { actionDay, compareUrgency, groupOf, URGENCY_GROUPS } from '#core/clock/urgency.ts';

const day = (text: string) => parseDay(text) as Day;
const asOf = day('2026-11-22');

function clockOf(changes: Partial<Clock>): Clock {
  const due = changes.due === undefined ? day('2026-12-31') : changes.due;
  return {
    id: 'rule:event',
    rule: 'rule',
    title: { en: 'Title', es: 'Título' },
    kind: 'deadline',
    version: 'current',
    binds: 'respondent',
    startedBy: 'event',
    due,
    earliest: due,
    latest: due,
    alertOn: due,
    status: 'running',
    authority: ['authority'],
    confidence: 'verified',
    trace: [],
    ...changes,
  };
}

describe('the group of a clock', () => {
  test.each<[string, Partial<Clock>, string]>([
    ['a missed deadline', { status: 'missed', due: day('2026-11-20') }, 'overdue'],
    ['a deadline today', { due: asOf }, 'week'],
    ['a deadline in seven days', { due: day('2026-11-29') }, 'week'],
    ['a deadline in eight days', { due: day('2026-11-30') }, 'month'],
    [
      'one due in eight days that is safe only until the seventh',
      { due: day('2026-11-30'), alertOn: day('2026-11-27') },
      'week',
    ],
    ['a deadline in thirty-one days', { due: day('2026-12-23') }, 'month'],
    ['a deadline in thirty-two days', { due: day('2026-12-24') }, 'later'],
    [
      'a window that is open and closes this week',
      { kind: 'window', status: 'open', due: day('2026-11-25') },
      'week',
    ],
    ['a window that is open for long', { kind: 'window', status: 'open', due: day('2027-11-25') }, 'windows'],
    ['a window not yet open', { kind: 'window', status: 'pending', due: day('2026-11-25') }, 'windows'],
    ['a first day', { kind: 'eligibility', status: 'pending', due: day('2026-11-25') }, 'windows'],
    ['a stopped clock of days', { kind: 'accrual', status: 'stopped', due: null }, 'windows'],
    ['a clock of the government', { kind: 'government', due: day('2026-11-25') }, 'government'],
    [
      'one that the government missed',
      { kind: 'government', status: 'missed', due: day('2026-11-20') },
      'government',
    ],
    ['one that the government met', { kind: 'government', status: 'met', due: day('2026-11-20') }, 'done'],
    ['a deadline that was met', { status: 'met' }, 'done'],
    ['a deadline that ended', { status: 'ended' }, 'done'],
    ['a deadline that was superseded', { status: 'superseded' }, 'done'],
    ['advice', { kind: 'advisory', status: 'advice', due: null }, 'undated'],
    ['a dated fact to know', { kind: 'advisory', due: day('2026-11-25') }, 'week'],
    ['a deadline without a date', { due: null }, 'undated'],
  ])('of %s', (_, changes, group) => {
    expect(groupOf(clockOf(changes), asOf)).toBe(group);
  });
});

test('what is overdue and can be cured comes before what cannot, and what passed last first', () => {
  const cures = [{ en: 'Cure', es: 'Remedio' }];
  const missed = (id: string, due: string, changes: Partial<Clock> = {}) =>
    clockOf({ id, status: 'missed', due: day(due), ...changes });
  const clocks = [
    missed('a', '2026-11-20'),
    missed('b', '2026-01-05', { cures }),
    missed('c', '2026-11-02', { cures }),
  ];
  expect(clocks.toSorted(compareUrgency(asOf)).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('a window that is not open yet stands by the day it opens', () => {
  const clock = clockOf({ kind: 'window', status: 'pending', opens: day('2026-12-01') });
  expect(actionDay(clock, asOf)).toBe(day('2026-12-01'));
});

const anyClock = fc
  .record({
    id: fc.string({ maxLength: 3 }),
    kind: fc.constantFrom('deadline', 'window', 'eligibility', 'accrual', 'government', 'advisory'),
    status: fc.constantFrom(
      'pending',
      'open',
      'running',
      'met',
      'missed',
      'stopped',
      'ended',
      'superseded',
      'advice',
    ),
    due: fc.option(fc.integer({ min: asOf - 60, max: asOf + 60 }).map((n) => n as Day)),
    cures: fc.constantFrom(undefined, [{ en: 'Cure', es: 'Remedio' }]),
  })
  .map(({ cures, ...changes }) => clockOf({ ...changes, ...(cures && { cures }) } as Partial<Clock>));

test('the order is the same however the clocks were given, and keeps groups together', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyClock, { selector: ({ id }) => id, maxLength: 20 }),
      fc.infiniteStream(fc.nat()),
      (clocks, keys) => {
        const sorted = clocks.toSorted(compareUrgency(asOf));
        const shuffled = clocks
          .map((clock) => ({ clock, key: keys.next().value }))
          .sort((a, b) => a.key - b.key);
        expect(shuffled.map(({ clock }) => clock).toSorted(compareUrgency(asOf))).toEqual(sorted);
        const groups = sorted.map((clock) => URGENCY_GROUPS.indexOf(groupOf(clock, asOf)));
        expect(groups).toEqual(groups.toSorted((a, b) => a - b));
      },
    ),
  );
});

test('a clock that gives readings only stands by the next of them, and goes to the end once they have passed', () => {
  const label = { en: 'reading', es: 'lectura' };
  const reading = (on: string) => ({ label, authority: 'memo', date: day(on) });
  const clock = clockOf({
    kind: 'advisory',
    status: 'advice',
    due: null,
    alertOn: null,
    readings: [reading('2026-11-23'), reading('2026-11-22')],
  });
  expect([actionDay(clock, asOf), groupOf(clock, asOf)]).toEqual([day('2026-11-22'), 'week']);
  const later = day('2027-01-01');
  expect([actionDay(clock, later), groupOf(clock, later)]).toEqual([null, 'undated']);
});
