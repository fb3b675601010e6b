// Days and moments in the words of the page's language.
import { dayInWords, longDayInWords } from '#contract/date-words.ts';
import type { Day } from '#core/calendar/day.ts';
import type { Moment } from '#core/case/history.ts';
import type { Language } from '../state/preferences.ts';

/** Arabic with the digits that court notices have. */
const LOCALE: Record<Language, string> = { en: 'en-US', es: 'es-US', ar: 'ar-u-ca-gregory-nu-latn' };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(
  language: Language,
  name: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(LOCALE[language], options);
  formats.set(key, format);
  return format;
}

const SHORT = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

const asDate = (day: Day): Date => new Date(day * 86_400_000);

/** "Monday, 16 November 2026". */
export function longDay(day: Day, language: Language): string {
  if (language !== 'ar') return longDayInWords(day, language);
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return formatOf(language, 'long', options).format(asDate(day));
}

/** "Mon 16 Nov 2026". */
export function shortDay(day: Day, language: Language): string {
  if (language !== 'ar') return dayInWords(day, language);
  return formatOf(language, 'short', SHORT).format(asDate(day));
}

export type DayParts = { weekday: string; day: string; month: string; year: string };

/** The four parts of a date, each to be set in its own size. */
export function dayParts(day: Day, language: Language): DayParts {
  if (language !== 'ar') {
    const [weekday = '', number = '', month = '', year = ''] = dayInWords(day, language).split(' ');
    return { weekday, day: number, month, year };
  }
  const parts = formatOf(language, 'short', SHORT).formatToParts(asDate(day));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') };
}

/** "Mon 16 Nov 2026, 11:59 PM EST", in the zone of the moment. */
export function momentInWords({ epochMs, zone, day }: Moment, language: Language): string {
  const options = { hour: 'numeric', minute: '2-digit', timeZone: zone, timeZoneName: 'short' } as const;
  const time = formatOf(language, `time ${zone}`, options).format(new Date(epochMs));
  return `${shortDay(day, language)}, ${time}`;
}

/** "in 24 days", "tomorrow", "3 days ago". */
export function distance(from: Day, to: Day, language: Language): string {
  return new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto' }).format(to - from, 'day');
}

/** Today where the browser is. */
export function todayHere(): Day {
  const now = new Date();
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) as Day;
}

/** Today in an IANA zone, else where the browser is. */
export function todayIn(zone: string | undefined): Day {
  if (zone === undefined) return todayHere();
  const [year = 0, month = 0, day = 0] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
    .format(new Date())
    .split('-')
    .map(Number);
  return (Date.UTC(year, month - 1, day) / 86_400_000) as Day;
}
