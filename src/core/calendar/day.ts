// A calendar day as a branded integer, and the proleptic Gregorian arithmetic on it.

/** Days since 1970-01-01. A branded integer, so that a count is never taken for a day. */
export type Day = number & { readonly __day: true };

export type DateParts = { year: number; month: number; day: number };

/** The day of a year, month (1 to 12) and day of month, which must exist. Civil-from-days as in the Gregorian calendar. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as Day;
}

/** Year, month and day of month of a day. */
export function partsOf(date: Day): DateParts {
  const z = date + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** How many days a month (1 to 12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day named by `YYYY-MM-DD` (years 0001 to 9999), or undefined where the text names no day, such as 2026-02-30. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}

/** A day as `YYYY-MM-DD` (ISO 8601). */
export function formatDay(date: Day): string {
  const { year, month, day } = partsOf(date);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Day of the week, 0 Sunday to 6 Saturday. */
export function weekdayOf(date: Day): number {
  return (((date + 4) % 7) + 7) % 7;
}

export function addDays(date: Day, days: number): Day {
  return (date + days) as Day;
}

export type MonthSum = { earlier: Day; later: Day };

/**
 * A day plus (or minus) whole months. Where the target month lacks the day (31 May + 6 months, 29 February + 1 year)
 * no regulation fixes the rounding, so both readings come back: `earlier` is the last day of that month, `later` the
 * first of the next. Otherwise the two are equal.
 */
export function addMonths(date: Day, months: number): MonthSum {
  const from = partsOf(date);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const last = daysInMonth(year, month);
  if (from.day <= last) {
    const exact = dayOf(year, month, from.day);
    return { earlier: exact, later: exact };
  }
  const earlier = dayOf(year, month, last);
  return { earlier, later: addDays(earlier, 1) };
}
