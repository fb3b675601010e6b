// The holiday data against days known from the official calendars, and counting over closed days.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addOpenDays,
  CAPITAL_AREA,
  flagsOf,
  NATIONAL,
  openDaysBetween,
  openOnOrAfter,
  openOnOrBefore,
  tabulateClosedDays,
} from '#core/calendar/closed-days.ts';
import { addDays, type Day, dayOf, formatDay, parseDay } from '#core/calendar/day.ts';
import { loadedPack } from './loaded-law.ts';

const closed = tabulateClosedDays(loadedPack.holidays);
const day = (text: string): Day => parseDay(text) as Day;
const days = fc.integer({ min: dayOf(1997, 1, 1), max: dayOf(2040, 12, 1) }).map((n) => n as Day);

describe('a day is closed', () => {
  test.each([
    { on: '2026-11-26', strict: true, prevailing: true, why: 'Thanksgiving' },
    {
      on: '2026-11-27',
      strict: false,
      prevailing: false,
      why: 'the Friday after Thanksgiving is a working day',
    },
    { on: '2026-07-03', strict: false, prevailing: true, why: 'Independence Day falls on a Saturday' },
    { on: '2027-07-05', strict: false, prevailing: true, why: 'Independence Day falls on a Sunday' },
    {
      on: '2027-12-31',
      strict: false,
      prevailing: true,
      why: "New Year's Day of the next year falls on a Saturday",
    },
    { on: '2021-12-31', strict: false, prevailing: true, why: 'the same, five years before' },
    { on: '2040-12-31', strict: false, prevailing: false, why: "New Year's Day 2041 falls on a Tuesday" },
    { on: '2020-06-19', strict: false, prevailing: false, why: 'Juneteenth before it was a holiday' },
    { on: '2021-06-18', strict: false, prevailing: true, why: 'the first Juneteenth fell on a Saturday' },
    { on: '2025-12-24', strict: false, prevailing: false, why: 'an executive order makes no legal holiday' },
    { on: '2024-01-15', strict: true, prevailing: true, why: 'third Monday of January' },
    { on: '2026-05-25', strict: true, prevailing: true, why: 'last Monday of May' },
    { on: '2033-01-20', strict: false, prevailing: false, why: 'Inauguration Day outside its area' },
  ])('$on: strict $strict, prevailing $prevailing ($why)', ({ on, strict, prevailing }) => {
    const flags = flagsOf(closed, day(on));
    expect([(flags & NATIONAL.strict) !== 0, (flags & NATIONAL.prevailing) !== 0]).toEqual([
      strict,
      prevailing,
    ]);
  });

  test.each([
    '2005-01-20',
    '2009-01-20',
    '2013-01-21',
    '2017-01-20',
    '2021-01-20',
    '2033-01-20',
    '2037-01-20',
  ])('Inauguration Day %s closes offices in its area', (on) => {
    expect(flagsOf(closed, day(on)) & CAPITAL_AREA.prevailing).not.toBe(0);
  });

  test('there are ten legal holidays a year up to 2020 and eleven from 2021', () => {
    for (let year = 1997; year <= 2040; year += 1) {
      const { from: first, to: last } = { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
      let count = 0;
      for (let on = first; on <= last; on = addDays(on, 1)) if ((flagsOf(closed, on) & 2) !== 0) count += 1;
      expect([year, count]).toEqual([year, year < 2021 ? 10 : 11]);
    }
  });
});

describe('counting over closed days', () => {
  test.each([
    { from: '2026-06-18', n: 5, to: '2026-06-26' },
    { from: '2026-11-05', n: 20, to: '2026-12-07' },
    { from: '2026-01-05', n: 90, to: '2026-05-13' },
    { from: '2026-07-02', n: 10, to: '2026-07-17' },
    { from: '2026-11-30', n: -2, to: '2026-11-25' },
  ])('$n working days from $from lead to $to', ({ from, n, to }) => {
    expect(formatDay(addOpenDays(closed, day(from), n, NATIONAL.prevailing))).toBe(to);
  });

  test('adding working days and counting them are inverse', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 300 }), (from, n) => {
        const to = addOpenDays(closed, from, n, NATIONAL.prevailing);
        expect(openDaysBetween(closed, from, to, NATIONAL.prevailing)).toBe(n);
      }),
    );
  });

  test('an open day is its own next and last open day', () => {
    fc.assert(
      fc.property(days, (on) => {
        const next = openOnOrAfter(closed, on, NATIONAL.every);
        const last = openOnOrBefore(closed, on, NATIONAL.every);
        expect([flagsOf(closed, next), flagsOf(closed, last)]).toEqual([0, 0]);
        expect(last <= on && on <= next).toBe(true);
        if (flagsOf(closed, on) === 0) expect([next, last]).toEqual([on, on]);
      }),
    );
  });
});
