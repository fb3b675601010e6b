// The table of closed days: weekends, legal holidays, in-lieu days, one-off closures, Inauguration Day; and counting over them.
import { addDays, type Day, dayOf, daysInMonth, partsOf, weekdayOf } from '#core/calendar/day.ts';
import type { HolidayRule, Holidays, Text } from '#core/clock/rule.ts';

const WEEKEND = 1;
const STATUTORY = 2;
const IN_LIEU = 4;
const CLOSURE = 8;
const INAUGURATION = 16;

/**
 * Which kinds of closed day a reading of "legal holiday" counts. `strict`: weekends and the days of 5 U.S.C. 6103(a)
 * themselves. `prevailing`: in-lieu days too. `every`: one-off closures and Inauguration Day as well.
 */
export type Closing = { strict: number; prevailing: number; every: number };

const EVERY = WEEKEND | STATUTORY | IN_LIEU | CLOSURE | INAUGURATION;
export const NATIONAL: Closing = {
  strict: WEEKEND | STATUTORY,
  prevailing: WEEKEND | STATUTORY | IN_LIEU,
  every: EVERY,
};
/** Offices in the area of 5 U.S.C. 6103(c), for which Inauguration Day is a legal holiday; whether for filings is unsettled. */
export const CAPITAL_AREA: Closing = {
  strict: NATIONAL.strict,
  prevailing: NATIONAL.prevailing | INAUGURATION,
  every: EVERY,
};

export type ClosedDay = { name: Text; authority: string };

export type ClosedDays = {
  first: Day;
  last: Day;
  /** Kinds of closing of each day from `first` to `last`; 0 is an open day. */
  flags: Uint8Array;
  names: ReadonlyMap<Day, ClosedDay>;
  /** By mask: the open days in order, and of each tabulated day how many open days lie up to and including it. */
  ranks: ReadonlyMap<number, { open: Int32Array; rank: Int32Array }>;
};

/** Tabulates the closed days of the years the law pack covers. Outside them only weekends are closed. */
export function tabulateClosedDays(holidays: Holidays): ClosedDays {
  const first = dayOf(holidays.firstYear, 1, 1);
  const last = dayOf(holidays.lastYear, 12, 31);
  const flags = new Uint8Array(last - first + 1);
  const names = new Map<Day, ClosedDay>();
  const close = (day: Day, flag: number, closed: ClosedDay): void => {
    if (day < first || day > last) return;
    flags[day - first] = (flags[day - first] ?? 0) | flag;
    if (!names.has(day)) names.set(day, closed);
  };
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const weekday = weekdayOf(day);
    if (weekday === 0 || weekday === 6) flags[day - first] = WEEKEND;
  }
  for (let year = holidays.firstYear; year <= holidays.lastYear + 1; year += 1) {
    for (const rule of holidays.statutory) {
      if (rule.from !== undefined && year < rule.from) continue;
      const day = holidayIn(year, rule);
      close(day, STATUTORY, { name: rule.name, authority: rule.authority });
      const weekday = weekdayOf(day);
      if (weekday !== 6 && weekday !== 0) continue;
      const { authority } = weekday === 6 ? holidays.inLieu.saturday : holidays.inLieu.sunday;
      const name = { en: `${rule.name.en} (in lieu)`, es: `${rule.name.es} (día sustituto)` };
      close(addDays(day, weekday === 6 ? -1 : 1), IN_LIEU, { name, authority });
    }
  }
  for (const { on, name, authority } of holidays.closures) close(on, CLOSURE, { name, authority });
  const inauguration = { en: 'Inauguration Day', es: 'Día de la toma de posesión presidencial' };
  for (const day of holidays.inauguration.days) {
    close(day, INAUGURATION, { name: inauguration, authority: holidays.inauguration.authority });
  }
  const masks = new Set([...Object.values(NATIONAL), ...Object.values(CAPITAL_AREA)]);
  const ranks = new Map([...masks].map((mask) => [mask, rankOpenDays(first, flags, mask)]));
  return { first, last, flags, names, ranks };
}

function rankOpenDays(first: Day, flags: Uint8Array, mask: number): { open: Int32Array; rank: Int32Array } {
  const open: number[] = [];
  const rank = new Int32Array(flags.length);
  flags.forEach((flag, i) => {
    if ((flag & mask) === 0) open.push(first + i);
    rank[i] = open.length;
  });
  return { open: Int32Array.from(open), rank };
}

function holidayIn(year: number, { on }: HolidayRule): Day {
  if ('day' in on) return dayOf(year, on.month, on.day);
  if (on.nth > 0) {
    const firstOfMonth = dayOf(year, on.month, 1);
    return addDays(firstOfMonth, ((on.weekday - weekdayOf(firstOfMonth) + 7) % 7) + 7 * (on.nth - 1));
  }
  const lastOfMonth = dayOf(year, on.month, daysInMonth(year, on.month));
  return addDays(lastOfMonth, -((weekdayOf(lastOfMonth) - on.weekday + 7) % 7));
}

/** The kinds of closing of a day, 0 if it is open under every reading. */
export function flagsOf(closed: ClosedDays, day: Day): number {
  if (day >= closed.first && day <= closed.last) return closed.flags[day - closed.first] as number;
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 ? WEEKEND : 0;
}

/** The day itself if it is open, else the next open day. */
export function openOnOrAfter(closed: ClosedDays, day: Day, mask: number): Day {
  let open = day;
  while ((flagsOf(closed, open) & mask) !== 0) open = addDays(open, 1);
  return open;
}

/** The day itself if it is open, else the last open day before it. */
export function openOnOrBefore(closed: ClosedDays, day: Day, mask: number): Day {
  let open = day;
  while ((flagsOf(closed, open) & mask) !== 0) open = addDays(open, -1);
  return open;
}

/** The n-th open day after a day (before it, for a negative n). The day itself is day 0. */
export function addOpenDays(closed: ClosedDays, day: Day, n: number, mask: number): Day {
  const ranked = closed.ranks.get(mask);
  if (ranked && n > 0 && isTabulated(closed, day)) {
    const reached = ranked.open[(ranked.rank[day - closed.first] as number) + n - 1];
    if (reached !== undefined) return reached as Day;
  }
  return walkOpenDays(closed, { day, n, mask });
}

/** Day by day: backward, and where the count leaves the table. */
function walkOpenDays(closed: ClosedDays, { day, n, mask }: { day: Day; n: number; mask: number }): Day {
  const direction = n < 0 ? -1 : 1;
  let left = Math.abs(n);
  let reached = day;
  while (left > 0) {
    reached = addDays(reached, direction);
    if ((flagsOf(closed, reached) & mask) === 0) left -= 1;
  }
  return reached;
}

/** How many open days lie after `from`, up to and including `to`. */
export function openDaysBetween(closed: ClosedDays, from: Day, to: Day, mask: number): number {
  let open = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if ((flagsOf(closed, day) & mask) === 0) open += 1;
  }
  return open;
}

/** Whether the table covers the day. */
export function isTabulated(closed: ClosedDays, day: Day): boolean {
  return day >= closed.first && day <= closed.last;
}

/** The year of a day: for words about where the table ends. */
export function yearOf(day: Day): number {
  return partsOf(day).year;
}
