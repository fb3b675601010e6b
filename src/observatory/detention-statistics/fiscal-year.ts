// Fiscal years of the United States (October to September) in titles and labels, and the months in them.
import { daysInMonth } from '#core/calendar/day.ts';
import type { TimeWords } from '#observatory/detention-statistics/read-label.ts';

export type NamedYear = { year: number /** Whether the words say that the year is over. */; over: boolean };

/**
 * The fiscal year that a text names, as FY2026, FY 26, EOFY2020 or EOYFY20; undefined where it names none, or a range
 * of years.
 */
export function fiscalYearIn(text: string): NamedYear | undefined {
  const named =
    /\b(?<over>EOY?)?FY ?(?<year>\d{4}|\d{2})(?: ?(?:-|to) ?(?<range>(?:EO|YTD)?(?:FY)? ?\d{2}))?/i.exec(
      text,
    );
  if (named?.groups?.year === undefined || named.groups.range !== undefined) return undefined;
  const year = Number(named.groups.year);
  return {
    year: year < 100 ? 2000 + year : year,
    over: named.groups.over !== undefined || /\b(YE|year[ -]end)\b/i.test(text),
  };
}

export const firstDayOf = (fiscalYear: number) => `${fiscalYear - 1}-10-01`;
export const lastDayOf = (fiscalYear: number) => `${fiscalYear}-09-30`;

export type FigureTime = {
  fiscalYear: number | undefined;
  /** The first day of the month, or of the quarter; `YYYY-MM-DD`. */
  month: string | null;
  /** The day a stock was counted, where the labels say it. */
  day: string | null;
};

/** When a figure is of, by the words of its labels and the fiscal year of its table. */
export function timeOf(words: TimeWords, tableYear: number | undefined): FigureTime {
  if (words.day !== undefined) return inMonth(Number(words.day.slice(0, 4)), Number(words.day.slice(5, 7)));
  const fiscalYear = words.fiscal_year === undefined ? tableYear : Number(words.fiscal_year);
  const month = words.month === undefined ? monthOfQuarter(words.quarter) : monthNamed(words.month);
  if (words.year !== undefined && month !== undefined) return inMonth(Number(words.year), month, words.half);
  if (fiscalYear === undefined || month === undefined) return { fiscalYear, month: null, day: null };
  return inMonth(month >= 10 ? fiscalYear - 1 : fiscalYear, month);
}

function inMonth(year: number, month: number, half?: string): FigureTime {
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  // "The mid for each month corresponds to the 15th of the month and end corresponds to the last day": footnote on ICLOS.
  const dayOfMonth = half?.toLowerCase() === 'mid' ? 15 : daysInMonth(year, month);
  return {
    fiscalYear: month >= 10 ? year + 1 : year,
    month: `${prefix}-01`,
    day: half === undefined ? null : `${prefix}-${dayOfMonth}`,
  };
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNamed(name: string): number | undefined {
  const index = MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

function monthOfQuarter(quarter: string | undefined): number | undefined {
  return quarter === undefined ? undefined : ([10, 1, 4, 7][Number(quarter) - 1] as number);
}
