// The days that a workbook's own text names: to which its data go, when the population was counted, when it was put together.
import { parseDay } from '#core/calendar/day.ts';
import { firstDayOf } from '#observatory/detention-statistics/fiscal-year.ts';
import type { Grid } from '#observatory/detention-statistics/grid.ts';

export type NamedDay = {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Such as `Footnotes!B50`. */
  at: string;
  /** The words with the day, as printed. */
  words: string;
};

/** How the footnotes say to which day the detention figures go; of several wordings the first that occurs counts. */
const DATA_THROUGH = [
  /\b(?:detention|book-ins?|final (?:book ?outs?|releases)|removals) data (?:is|are) (?:updated|filtered) through/i,
  /\b(?:updated|filtered) through/i,
  /\bEID as of/i,
];
const SNAPSHOT = [/\bnational docket data are a snapshot as(?: of)?/i];
const PUT_TOGETHER = [/(?:\bas of|\bthrough|\brun date|\breceived on|\breport,|\(IIDS\),)/i];

/** What a workbook of a fiscal year says of days, on its visible sheets; each undefined where it says nothing. */
export function namedDays(grids: readonly Grid[], fiscalYear: number) {
  const texts = grids.filter(({ hidden }) => !hidden).flatMap(textsOf);
  const latest = (wordings: readonly RegExp[]) => latestDay(texts, wordings, fiscalYear);
  return {
    /** The last day that the figures of detention cover. */
    dataThrough: latest(DATA_THROUGH),
    /** The day on which the detained population was counted. */
    snapshot: latest(SNAPSHOT),
    /** The latest day of all: the workbook was published on it or soon after. */
    putTogether: latest(PUT_TOGETHER),
  };
}

/** The first day that a text names, as 4/10/2023, 04.08.2026 or 12/28/2024; undefined where it names none that exists. */
export function dayIn(text: string): string | undefined {
  const [, month = '', day = '', year = ''] =
    /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseDay(iso) === undefined ? undefined : iso;
}

/** Whether a day can be one of a workbook of the fiscal year: typists have written last year's in January. */
export function isDayOf(day: string, fiscalYear: number): boolean {
  return firstDayOf(fiscalYear) <= day && day <= `${fiscalYear}-12-31`;
}

function latestDay(
  texts: readonly { at: string; text: string }[],
  wordings: readonly RegExp[],
  fiscalYear: number,
): NamedDay | undefined {
  for (const wording of wordings) {
    const pattern = new RegExp(`${wording.source} {0,3}\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}`, 'gi');
    const days = texts.flatMap(({ at, text }) =>
      [...text.matchAll(pattern)].flatMap(([words]): NamedDay[] => {
        const day = dayIn(words);
        return day !== undefined && isDayOf(day, fiscalYear) ? [{ day, at, words }] : [];
      }),
    );
    const last = days.sort((a, b) => (a.day < b.day ? 1 : -1))[0];
    if (last !== undefined) return last;
  }
  return undefined;
}

function textsOf(grid: Grid): { at: string; text: string }[] {
  return [...grid.rows.values()].flatMap((columns) =>
    [...columns.values()]
      .filter(({ number }) => number === undefined)
      .map(({ ref, text }) => ({ at: `${grid.sheet}!${ref}`, text })),
  );
}
