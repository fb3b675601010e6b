// Days in words, in English and Spanish.
import { expect, test } from 'vitest';
import { dayInWords, longDayInWords, weekdayInWords } from '#contract/date-words.ts';
import { dayOf } from '#core/calendar/day.ts';

test.each([
  ['en', 'Mon 16 Nov 2026', 'Monday, 16 November 2026', 'Monday'],
  ['es', 'lun 16 nov 2026', 'lunes 16 de noviembre de 2026', 'lunes'],
] as const)('in %s', (language, short, long, weekday) => {
  const day = dayOf(2026, 11, 16);
  expect(dayInWords(day, language)).toBe(short);
  expect(longDayInWords(day, language)).toBe(long);
  expect(weekdayInWords(day, language)).toBe(weekday);
});

test.each([
  [dayOf(2024, 2, 29), 'Thu 29 Feb 2024', 'jue 29 feb 2024'],
  [dayOf(2025, 1, 1), 'Wed 1 Jan 2025', 'mié 1 ene 2025'],
  [dayOf(2025, 8, 30), 'Sat 30 Aug 2025', 'sáb 30 ago 2025'],
  [dayOf(1969, 12, 31), 'Wed 31 Dec 1969', 'mié 31 dic 1969'],
])('day %i is %s, %s', (day, en, es) => {
  expect([dayInWords(day, 'en'), dayInWords(day, 'es')]).toEqual([en, es]);
});
