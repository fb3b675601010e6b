// Days and instants as written, and what is no day or instant.
import { describe, expect, test } from 'vitest';
import { findZone, readDay, readInstant, readInstantOrDay } from '#contract/instant.ts';
import { dayOf } from '#core/calendar/day.ts';

const NEW_YORK = 'America/New_York';

test.each([
  ['2024-02-29', dayOf(2024, 2, 29)],
  ['1900-01-01', dayOf(1900, 1, 1)],
  ['2100-12-31', dayOf(2100, 12, 31)],
])('%s is a day', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  '2026-02-29',
  '2026-2-3',
  '2026-02-03 ',
  '1899-12-31',
  '2101-01-01',
  '20260203',
  '',
  '+2026-02-03',
])('%o is no day', (text) => {
  expect(readDay(text)).toMatchObject({ code: 'impossible-date' });
});

describe('an instant', () => {
  test.each([
    ['2026-10-31T23:00:00-04:00[America/New_York]', Date.UTC(2026, 10, 1, 3), dayOf(2026, 10, 31)],
    ['2026-11-02T22:00:00-05:00[America/New_York]', Date.UTC(2026, 10, 3, 3), dayOf(2026, 11, 2)],
    ['2026-10-31T23:00-04:00', Date.UTC(2026, 10, 1, 3), dayOf(2026, 10, 31)],
    ['2026-11-01T03:00:00Z', Date.UTC(2026, 10, 1, 3), dayOf(2026, 10, 31)],
    ['2026-11-01T03:00:00Z[America/New_York]', Date.UTC(2026, 10, 1, 3), dayOf(2026, 10, 31)],
    ['2026-10-31T23:00:00.250[America/New_York]', Date.UTC(2026, 10, 1, 3) + 250, dayOf(2026, 10, 31)],
    ['2026-10-31T23:00', Date.UTC(2026, 10, 1, 3), dayOf(2026, 10, 31)],
  ])('%s', (text, epochMs, day) => {
    expect(readInstant(text, NEW_YORK)).toEqual({ moment: { epochMs, zone: NEW_YORK, day } });
  });

  test('that occurs twice is the first, and says so', () => {
    expect(readInstant('2026-11-01T01:30', NEW_YORK)).toMatchObject({
      moment: { epochMs: Date.UTC(2026, 10, 1, 5, 30) },
      ambiguous: true,
    });
    expect(readInstant('2026-11-01T01:30:00-05:00', NEW_YORK)).toEqual({
      moment: { epochMs: Date.UTC(2026, 10, 1, 6, 30), zone: NEW_YORK, day: dayOf(2026, 11, 1) },
    });
  });

  test.each([
    '2026-03-08T02:30', // skipped when the clocks go forward
    '2026-10-31T23:00:00-05:00[America/New_York]', // the offset of winter
    '2026-10-31T23:00:00[Mars/Base]',
    '2026-10-31T23:00:00[+05:00]',
    '2026-10-31T25:00',
    '2026-10-31T23:60',
    '2026-10-31T23:00:60',
    '2026-10-31 23:00',
    '2026-10-31',
    'tomorrow',
  ])('is not %s', (text) => {
    expect(readInstant(text, NEW_YORK)).toMatchObject({ code: 'impossible-instant' });
  });

  test('on a day that does not exist is an impossible day', () => {
    expect(readInstant('2026-02-30T10:00', NEW_YORK)).toMatchObject({ code: 'impossible-date' });
  });
});

test('a day may stand for an instant: the midnight that begins it there', () => {
  expect(readInstantOrDay('2026-06-01', 'Pacific/Honolulu')).toEqual({
    moment: { epochMs: Date.UTC(2026, 5, 1, 10), zone: 'Pacific/Honolulu', day: dayOf(2026, 6, 1) },
    dayOnly: true,
  });
});

test.each([
  ['america/new_york', 'America/New_York'],
  ['UTC', 'UTC'],
  ['America/New_Yrok', undefined],
  ['+05:00', undefined],
  ['', undefined],
])('the zone %o is %o', (name, zone) => {
  expect(findZone(name)).toBe(zone);
});
