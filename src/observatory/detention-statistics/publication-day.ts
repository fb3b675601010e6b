// The day a workbook was published as best known: by its own text, else by its properties, else by its file name.
import { parseDay } from '#core/calendar/day.ts';
import type { WorkbookReading } from '#observatory/detention-statistics/read-workbook.ts';
import type { LoadedRelease } from '#observatory/release/release.ts';

/** File names come last: two of twenty bear the year before. `modified` is when the workbook was last saved. */
export function publicationDay(
  { days }: Pick<WorkbookReading, 'days'>,
  modified: string | undefined,
  fileName: string,
): LoadedRelease['publishedOn'] {
  if (days.putTogether !== undefined) {
    const { day, words, at } = days.putTogether;
    return { date: day, basis: `the latest day that its text names: "${words}" (${at})` };
  }
  if (modified !== undefined) return { date: modified.slice(0, 10), basis: 'the day it was last saved' };
  const named = dayInName(fileName);
  return named === undefined ? null : { date: named, basis: 'its file name' };
}

/** `FY26_detentionStats_04092026.xlsx`, or a time of capture at the beginning: `20240514055812-…`. */
function dayInName(name: string): string | undefined {
  const [, capturedOn, month, day, year] =
    /^(\d{8})\d{6}-/.exec(name) ?? /()(\d{2})(\d{2})(20\d{2})(?!\d)/.exec(name) ?? [];
  const iso = capturedOn
    ? `${capturedOn.slice(0, 4)}-${capturedOn.slice(4, 6)}-${capturedOn.slice(6)}`
    : `${year}-${month}-${day}`;
  return parseDay(iso) === undefined ? undefined : iso;
}
