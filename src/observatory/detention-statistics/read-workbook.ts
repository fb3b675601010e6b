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

/** The line at the top of a sheet: what it is of, and its fiscal year. */
export type Heading = { cell: GridCell; of: string; named: NamedYear };

export type SheetReading = {
  grid: Grid;
  heading?: Heading;
  tables: readonly ReadTable[];
  facilities?: FacilityReading & { fiscalYear: number | undefined; asOf: string | null; source?: GridCell };
  /** Titles without a table. */
  empty: readonly GridCell[];
  /** Every number of the sheet that is neither in a figure, in a facility nor a header. */
  unread: readonly Unread[];
};

export type WorkbookReading = {
  /** By the heading of the detention sheet, else by that of any sheet; undefined where none names one. */
  fiscalYear: number | undefined;
  days: Partial<ReturnType<typeof namedDays>>;
  sheets: readonly SheetReading[];
  contradictions: readonly Contradiction[];
};

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

type OfWorkbook = Pick<WorkbookReading, 'fiscalYear' | 'days'>;

function readSheet(grid: Grid, workbook: OfWorkbook): SheetReading {
  const heading = headingOf(grid);
  const sheetYear = heading?.named ?? fiscalYearIn(grid.sheet);
  const { tables: found, empty } = findTables(grid);
  const tables = found.map((table): ReadTable => {
    const { fiscalYear } = workbook;
    const ofWorkbook = fiscalYear === undefined ? undefined : { year: fiscalYear, over: false };
    const year = fiscalYearIn(table.title.text) ?? sheetYear ?? ofWorkbook;
    const reading = readFigures(grid, table, contextOf(table, { grid, heading, year }, workbook));
    return { table, year, ...reading, figures: markAllZero(reading.figures) };
  });
  const list = readFacilities(grid);
  return {
    grid,
    tables,
    empty,
    unread: unreadOf(grid, tables, list),
    ...(heading && { heading }),
    ...(list && { facilities: { ...list, ...facilityTime(grid, sheetYear?.year ?? workbook.fiscalYear) } }),
  };
}

function contextOf(
  { title, notes }: FoundTable,
  { grid, heading, year }: { grid: Grid; heading: Heading | undefined; year: NamedYear | undefined },
  { fiscalYear, days }: OfWorkbook,
): TableContext {
  const ofThisYear = year?.year === fiscalYear;
  const onDetentionSheet = heading?.of === 'detention' && ofThisYear && !grid.hidden;
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
    .map((cell) => known.get(cell.ref) ?? { cell, why: 'standing in no known table' });
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

function headingOf(grid: Grid): Heading | undefined {
  for (const cells of grid.rows.values()) {
    for (const cell of cells.values()) {
      const of = HEADING.exec(cell.text)?.[1];
      const named = of && fiscalYearIn(cell.text);
      if (named) return { cell, of: of.toLowerCase(), named };
    }
  }
  return undefined;
}

function yearOfWorkbook(grids: readonly Grid[]): number | undefined {
  const headings = grids.flatMap((grid) => (grid.hidden ? [] : (headingOf(grid) ?? [])));
  return (headings.find(({ of }) => of === 'detention') ?? headings[0])?.named.year;
}
