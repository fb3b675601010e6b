// Serial numbers of dates: both systems, the day that never was, times of day.
import { expect, test } from 'vitest';
import { dateTimeOf } from '#observatory/xlsx/serial-date.ts';

test.each([
  [45000, false, '2023-03-15 00:00:00'],
  [45000.5, false, '2023-03-15 12:00:00'],
  [45727.4416666667, false, '2025-03-11 10:36:00'],
  [45000.999999, false, '2023-03-16 00:00:00'],
  [1, false, '1900-01-01 00:00:00'],
  [59, false, '1900-02-28 00:00:00'],
  [61, false, '1900-03-01 00:00:00'],
  [0, true, '1904-01-01 00:00:00'],
  [43538, true, '2023-03-15 00:00:00'],
  [1e9, false, undefined],
  [-1e9, false, undefined],
  [Number.NaN, false, undefined],
])('%s (from 1904: %s) is %s', (serial, date1904, date) => {
  expect(dateTimeOf(serial, date1904)).toBe(date);
});
