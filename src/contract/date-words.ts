// Days in words, written without Intl so that the server, the command line and every browser say the same.
import type { Language } from '#contract/faults.ts';
import { type Day, partsOf, weekdayOf } from '#core/calendar/day.ts';

const WEEKDAYS = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
} as const;

const MONTHS = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
} as const;

/** The name of the day of the week: "Saturday", "sábado". */
export function weekdayInWords(day: Day, language: Language): string {
  return WEEKDAYS[language][weekdayOf(day)] as string;
}

/** "Mon 16 Nov 2026", "lun 16 nov 2026". */
export function dayInWords(day: Day, language: Language): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const monthName = MONTHS[language][month - 1] as string;
  return `${weekdayInWords(day, language).slice(0, 3)} ${dayOfMonth} ${monthName.slice(0, 3)} ${year}`;
}

/** "Monday, 16 November 2026", "lunes 16 de noviembre de 2026". */
export function longDayInWords(day: Day, language: Language): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const weekday = weekdayInWords(day, language);
  const monthName = MONTHS[language][month - 1] as string;
  return language === 'es'
    ? `${weekday} ${dayOfMonth} de ${monthName} de ${year}`
    : `${weekday}, ${dayOfMonth} ${monthName} ${year}`;
}
