// Days and moments in the words of the page's language.
import type { Day } from '#core/calendar/day.ts';
import type { Moment } from '#core/case/history.ts';
import type { Language } from '../state/preferences.ts';

/** Month before day where the United States write it so; Arabic with the digits that court notices have. */
const LOCALE: Record<Language, string> = { en: 'en-US', es: 'es-US', ar: 'ar-u-ca-gregory-nu-latn' };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(LOCALE[language], options);
  formats.set(key, format);
  return format;
}

const asDate = (day: Day): Date => new Date(day * 86_400_000);

/** "Monday, November 16, 2026". */
export function longDay(day: Day, language: Language): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return formatOf(language, 'long', options).format(asDate(day));
}

/** "Mon, Nov 16, 2026". */
export function shortDay(day: Day, language: Language): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return formatOf(language, 'short', options).format(asDate(day));
}

export type DayParts = { weekday: string; day: string; month: string; year: string };

/** The four parts of a date, each to be set in its own size. */
export function dayParts(day: Day, language: Language): DayParts {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const parts = formatOf(language, 'short', options).formatToParts(asDate(day));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') };
}

/** "November 16, 2026 at 11:59 PM EST", in the zone of the moment. */
export function momentInWords({ epochMs, zone }: Moment, language: Language): string {
  return formatOf(language, `moment ${zone}`, {
    weekday: 'short', day: 'numeric', month: 'short', year: 'numeric',
    hour: 'numeric', minute: '2-digit', timeZone: zone, timeZoneName: 'short',
  }).format(new Date(epochMs));
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
