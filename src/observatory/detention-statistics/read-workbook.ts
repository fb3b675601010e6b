// Reads all sheets of a detention-statistics workbook: figures, facilities, and an account of every number that stands in it.
import { findTwoValues, findWrongTotals } from '#observatory/detention-statistics/check-figures.ts';
import type { Figure } from '#observatory/detention-statistics/figure.ts';
import type { TableContext } from '#observatory/detention-statistics/figure-of.ts';
import { type FoundTable, findTables } from '#observatory/detention-statistics/find-tables.ts';
import { fiscalYearIn, type NamedYear } from '#observatory/detention-statistics/fiscal-year.ts';
import { type Grid, type GridCell, numbersOf } from '#observatory/detention-statistics/grid.ts';
import { markAllZero } from '#observatory/detention-statistics/mark-all-zero.ts';
import { dayIn, isDayOf, namedDays } from '#observatory/detention-statistics/named-days.ts';
import { type FacilityReading, readFacilities } from '#observatory/detention-statistics/read-facilities.ts';
import {
  readFigures,
  type TableReading,
  type Unread,
} from '#observatory/detention-statistics/read-figures.ts';
import type { Contradiction } from '#observatory/release/release.ts';

/** A table with what was read of it. */
export type ReadTable = { table: FoundTable; year: NamedYear | undefined } & TableReading;

export type SheetReading = {
  grid: Grid;
  /** The fiscal year of the sheet's heading; absent where it has none. */
  heading?: { cell: GridCell; year: number };
  tables: readonly ReadTable[];
  facilities?: FacilityReading & { fiscalYear: number | undefined; asOf: string | null; source?: GridCell };
  /** Titles without a table. */
  empty: readonly GridCell[];
  /** Every number of the sheet that is neither in a figure, in a facility nor a header. */
  unread: readonly Unread[];
};

export type WorkbookReading = {
  /** The fiscal year that most of its headings name; undefined where nothing names one. */
  fiscalYear: number | undefined;
  days: Partial<ReturnType<typeof namedDays>>;
  sheets: readonly SheetReading[];
  contradictions: readonly Contradiction[];
};

/** The heading of a sheet, which names its fiscal year. */
export const HEADING = /^ice (detention|facilities|alternatives to detention) data, /i;

/** Everything that a workbook says, sheet by sheet. */
export function readWorkbook(grids: readonly Grid[]): WorkbookReading {
  const fiscalYear = yearOfWorkbook(grids);
  const days = fiscalYear === undefined ? {} : namedDays(grids, fiscalYear);
  const sheets = grids.map((grid) => readSheet(grid, { fiscalYear, days }));
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const figures = tables.flatMap((table) => table.figures);
  const contradictions = [
    ...tables.flatMap(({ table, figures: of }) => (table.kind.excerpt ? [] : findWrongTotals(of))),
    ...findTwoValues(figures),
  ];
  return { fiscalYear, days, sheets, contradictions };
}

/** All figures in the order in which they stand. */
export function figuresOf({ sheets }: WorkbookReading): Figure[] {
  return sheets.flatMap(({ tables }) => tables.flatMap(({ figures }) => figures));
}

function readSheet(grid: Grid, workbook: Pick<WorkbookReading, 'fiscalYear' | 'days'>): SheetReading {
  const heading = headingOf(grid);
  const sheetYear = heading ? fiscalYearIn(heading.text) : fiscalYearIn(grid.sheet);
  const found = findTables(grid);
  const tables = found.tables.map((table) => {
    const named = fiscalYearIn(table.title.text) ?? sheetYear;
    const year =
      named ?? (workbook.fiscalYear === undefined ? undefined : { year: workbook.fiscalYear, over: false });
    const reading = readFigures(grid, table, contextOf(grid, table, year, workbook));
    return { table, year, ...reading, figures: markAllZero(reading.figures) };
  });
  const list = readFacilities(grid);
  const facilities = list && { ...list, ...facilityTime(grid, sheetYear?.year ?? workbook.fiscalYear) };
  const sheet = { grid, tables, empty: found.empty, unread: unreadOf(grid, tables, list) };
  const year = heading && fiscalYearIn(heading.text)?.year;
  return {
    ...sheet,
    ...(heading && year !== undefined ? { heading: { cell: heading, year } } : {}),
    ...(facilities ? { facilities } : {}),
  };
}

function contextOf(
  grid: Grid,
  { title, notes }: FoundTable,
  year: NamedYear | undefined,
  { fiscalYear, days }: Pick<WorkbookReading, 'fiscalYear' | 'days'>,
): TableContext {
  const ofThisYear = year?.year === fiscalYear;
  const onDetentionSheet =
    ofThisYear && !grid.hidden && /^ice detention data/i.test(headingOf(grid)?.text ?? '');
  const ofSheet = onDetentionSheet ? days.snapshot : year && namedDays([grid], year.year).putTogether;
  return {
    year,
    dataThrough: days.dataThrough?.day,
    latestDay: days.putTogether?.day,
    snapshot: dayIn(title.text) ?? dayIn(notes) ?? ofSheet?.day,
    quality: [
      ...(grid.hidden ? ['hidden-sheet' as const] : []),
      ...(ofThisYear ? [] : ['other-fiscal-year' as const]),
    ],
  };
}

/** Every number that nothing accounts for. */
function unreadOf(grid: Grid, tables: readonly ReadTable[], list: FacilityReading | undefined): Unread[] {
  const accounted = new Set([
    ...tables.flatMap(({ figures }) => figures.map(({ cell }) => cell)),
    ...tables.flatMap(({ table }) => table.headerNumbers.map(({ ref }) => ref)),
    ...(list?.read ?? []),
  ]);
  const known = new Map(tables.flatMap(({ unread }) => unread.map((each) => [each.cell.ref, each])));
  return numbersOf(grid)
    .filter(({ ref }) => !accounted.has(ref))
    .map((cell) => known.get(cell.ref) ?? { cell, why: 'standing in no known table', inTable: false });
}

/** When a facility list is of, and the cell that says it. */
function facilityTime(grid: Grid, fiscalYear: number | undefined) {
  const source = [...grid.rows.values()]
    .flatMap((cells) => [...cells.values()])
    .find(({ text }) => /^(data )?source: ice integrated decision support/i.test(text));
  const day = source && dayIn(source.text);
  const possible = day !== undefined && fiscalYear !== undefined && isDayOf(day, fiscalYear);
  return { fiscalYear, asOf: possible ? day : null, ...(source && { source }) };
}

function headingOf(grid: Grid): GridCell | undefined {
  for (const cells of grid.rows.values()) {
    for (const cell of cells.values()) if (HEADING.test(cell.text)) return cell;
  }
  return undefined;
}

/** Of the headings on visible sheets the year of the detention sheet counts, else that of any. */
function yearOfWorkbook(grids: readonly Grid[]): number | undefined {
  const headings = grids.flatMap((grid) => (grid.hidden ? [] : (headingOf(grid) ?? [])));
  const detention = headings.find(({ text }) => /^ice detention data/i.test(text));
  return [...(detention ? [detention] : []), ...headings].map(({ text }) => fiscalYearIn(text)?.year)[0];
}
