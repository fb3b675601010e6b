// One figure of a workbook: what it measures, of when, of whom, and the cell it stands in.
import type { Dimension, Measure } from '#observatory/detention-statistics/measures.ts';

export type Figure = {
  fiscalYear: number;
  /** The first day of the month or of the quarter, `YYYY-MM-DD`; null for a year. */
  month: string | null;
  period: 'month' | 'quarter' | 'fiscal-year' | 'fiscal-year-to-date' | 'as-of';
  /** The day a stock was counted, where the workbook says it. */
  asOf: string | null;
  table: string;
  measure: Measure;
  dimensions: Partial<Record<Dimension, string>>;
  /** Null where the quality says why. */
  value: number | null;
  /** Whether it is printed as a total of others. */
  part: 'part' | 'total';
  sheet: string;
  /** Such as `C14`. */
  cell: string;
  quality: readonly Quality[];
};

/** Why a figure is to be used with care. */
export type Quality =
  /** A 0 for a month after the last day that the data cover: no value. */
  | 'future-month'
  /** A 0 for a day after the latest that the workbook names: no value. */
  | 'future-day'
  /** The cell holds no number: no value. */
  | 'not-a-number'
  /** The table prints 0 for everything of this month, day or year. */
  | 'all-zero'
  | 'hidden-sheet'
  /** The table is of another fiscal year than the workbook. */
  | 'other-fiscal-year';

/** Where a figure stands, as reports name it: `Detention FY26!C14`. */
export const placeOf = ({ sheet, cell }: { sheet: string; cell: string }) => `${sheet}!${cell}`;
