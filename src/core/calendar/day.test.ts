// Days against the platform's calendar, and month sums against the ambiguous cases.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, type Day, formatDay, parseDay, partsOf, weekdayOf } from '#core/calendar/day.ts';

const days = fc.integer({ min: -200_000, max: 200_000 }).map((n) => n as Day);

describe('a day', () => {
  test('is written as Temporal writes it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: day });
        expect(formatDay(day)).toBe(date.toString());
        expect(weekdayOf(day)).toBe(date.dayOfWeek % 7);
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '',
    '2026-11-31',
    '0000-01-01',
  ])('that does not exist is refused: %s', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('months added to a day', () => {
  test.each([
    { from: '2026-05-31', months: 6, earlier: '2026-11-30', later: '2026-12-01' },
    { from: '2024-02-29', months: 12, earlier: '2025-02-28', later: '2025-03-01' },
    { from: '2024-02-29', months: 48, earlier: '2028-02-29', later: '2028-02-29' },
    { from: '2026-01-31', months: 1, earlier: '2026-02-28', later: '2026-03-01' },
    { from: '2026-12-15', months: -3, earlier: '2026-09-15', later: '2026-09-15' },
    { from: '2026-03-31', months: -1, earlier: '2026-02-28', later: '2026-03-01' },
  ])('$from + $months months is $earlier or $later', ({ from, months, earlier, later }) => {
    const sum = addMonths(parseDay(from) as Day, months);
    expect([formatDay(sum.earlier), formatDay(sum.later)]).toEqual([earlier, later]);
  });

  test('agree with Temporal, which takes the earlier day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const { year, month, day: dayOfMonth } = partsOf(day);
        const expected = Temporal.PlainDate.from({ year, month, day: dayOfMonth }).add({ months });
        expect(formatDay(addMonths(day, months).earlier)).toBe(expected.toString());
      }),
    );
  });
});
