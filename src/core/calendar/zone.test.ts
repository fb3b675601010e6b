// Moments of zones against Temporal, clock changes included.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, formatDay } from '#core/calendar/day.ts';
import { formatMoment, momentAt, momentOf } from '#core/calendar/zone.ts';

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Phoenix',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Asia/Kolkata',
];

test('an instant falls on the local day that Temporal says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: -2_208_988_800, max: 4_133_980_799 }),
      (zone, seconds) => {
        const moment = momentAt(zone, seconds * 1000);
        const zoned = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(zone);
        expect(formatDay(moment.day)).toBe(zoned.toPlainDate().toString());
      },
    ),
  );
});

test('a local time is the instant that Temporal says, also where the clock skips or repeats it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: -25_567, max: 47_846 }),
      fc.integer({ min: 0, max: 1439 }),
      (zone, day, minutes) => {
        const date = Temporal.PlainDate.from(formatDay(day as Day));
        const local = date.toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
        expect(momentOf(zone, day as Day, minutes).epochMs).toBe(
          local.toZonedDateTime(zone).epochMilliseconds,
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  { local: '2026-11-01', minutes: 90, text: '2026-11-01T01:30:00-04:00[America/New_York]' },
  { local: '2026-03-08', minutes: 150, text: '2026-03-08T03:30:00-04:00[America/New_York]' },
  { local: '2026-11-16', minutes: 1439, text: '2026-11-16T23:59:00-05:00[America/New_York]' },
])('$local at minute $minutes in New York is $text', ({ local, minutes, text }) => {
  const day = Temporal.PlainDate.from('1970-01-01').until(local).days as Day;
  expect(formatMoment(momentOf('America/New_York', day, minutes))).toBe(text);
});
