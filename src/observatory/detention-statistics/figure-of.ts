// Makes one figure of a cell and of what the title, its row and its column say.
import type { Figure, Quality } from '#observatory/detention-statistics/figure.ts';
import { lastDayOf, type NamedYear, timeOf } from '#observatory/detention-statistics/fiscal-year.ts';
import type { GridCell } from '#observatory/detention-statistics/grid.ts';
import { MEASURES } from '#observatory/detention-statistics/measures.ts';
import type { Said, TimeWords } from '#observatory/detention-statistics/read-label.ts';

/** What holds for a whole table. */
export type TableContext = {
  /** The fiscal year of the table: by its title, its sheet or its workbook. */
  year: NamedYear | undefined;
  /** The last day that the data cover. */
  dataThrough: string | undefined;
  /** The latest day that the workbook names. */
  latestDay: string | undefined;
  /** The day of the count, for what is counted on a day. */
  snapshot: string | undefined;
  quality: readonly Quality[];
};

export type FigureParts = {
  sheet: string;
  table: string;
  cell: GridCell;
  said: Said;
  isTotal: boolean;
  context: TableContext;
};

/** The figure, or why there is none. */
export function figureOf({ sheet, table, cell, said, isTotal, context }: FigureParts): Figure | string {
  const { measure: named, ...dimensions } = said.facts;
  const { fiscalYear, month, day } = timeOf(said.time, context.year?.year);
  if (named === undefined) return 'what they measure being not known';
  if (fiscalYear === undefined) return 'their fiscal year being not known';
  // "In FY2024 ICE began tracking Final Bookouts in lieu of Final Releases": one sheet of FY2024 prints both in a row.
  const measure = named === 'final-book-outs' && fiscalYear < 2024 ? 'final-releases' : named;
  const stock = 'stock' in MEASURES[measure];
  if (said.time.half !== undefined) dimensions.category = said.time.half.toLowerCase();
  const future = stock
    ? isAfter(day, context.latestDay) && 'future-day'
    : isAfter(month, context.dataThrough) && 'future-month';
  return {
    fiscalYear,
    month,
    period: stock ? 'as-of' : periodOf(said.time, { fiscalYear, month }, context),
    asOf: stock ? (day ?? context.snapshot ?? null) : null,
    table,
    measure,
    dimensions,
    ...valueIn(cell, future, context.quality),
    part: isTotal || Object.values(dimensions).includes('Total') ? 'total' : 'part',
    sheet,
    cell: cell.ref,
  };
}

function periodOf(
  words: TimeWords,
  { fiscalYear, month }: { fiscalYear: number; month: string | null },
  { year, dataThrough }: TableContext,
): Figure['period'] {
  if (month !== null) return words.quarter === undefined ? 'month' : 'quarter';
  const saidToBeOver = year?.year === fiscalYear && year.over;
  const isOver = saidToBeOver || (dataThrough !== undefined && dataThrough >= lastDayOf(fiscalYear));
  return isOver && words.to_date === undefined ? 'fiscal-year' : 'fiscal-year-to-date';
}

/** Months and days that have not come yet are printed as 0: no figure, and never taken for one. */
function valueIn(
  { number }: GridCell,
  future: Quality | false,
  ofTable: readonly Quality[],
): Pick<Figure, 'value' | 'quality'> {
  if (number === undefined) return { value: null, quality: ['not-a-number', ...ofTable] };
  if (future && number === 0) return { value: null, quality: [future, ...ofTable] };
  return { value: number, quality: ofTable };
}

function isAfter(day: string | null, last: string | undefined): boolean {
  return day !== null && last !== undefined && day > last;
}
