// Says in words what a person should look at in a workbook: numbers unread, sheets of other years, cells without a number.
import type { Figure, Quality } from '#observatory/detention-statistics/figure.ts';
import { fiscalYearIn } from '#observatory/detention-statistics/fiscal-year.ts';
import type { GridCell } from '#observatory/detention-statistics/grid.ts';
import type {
  ReadTable,
  SheetReading,
  WorkbookReading,
} from '#observatory/detention-statistics/read-workbook.ts';
import type { Finding } from '#observatory/release/release.ts';

/** Numbers that were not read are errors: the release lacks them. Everything else is a warning. */
export function findingsOf(workbook: WorkbookReading): Finding[] {
  const found = workbook.sheets.flatMap((sheet) =>
    Object.entries(OF_A_SHEET).flatMap(([code, look]) =>
      look(sheet, workbook).map((message): Finding => {
        const severity = code === 'unread-numbers' ? 'error' : 'warning';
        return { severity, code, table: OF_FACILITIES.has(code) ? 'facilities' : 'statistics', message };
      }),
    ),
  );
  return workbook.days.dataThrough === undefined ? [NO_DAY_OF_DATA, ...found] : found;
}

const NO_DAY_OF_DATA: Finding = {
  severity: 'warning',
  code: 'no-day-of-data',
  table: 'statistics',
  message: 'nothing says to which day the data go: a 0 may stand for a month that had not come',
};

type Look = (sheet: SheetReading, workbook: WorkbookReading) => string[];

const OF_FACILITIES = new Set(['facility-not-a-number', 'impossible-day']);

/** What is looked for on every sheet, by the code of the finding. */
const OF_A_SHEET: Record<string, Look> = {
  'unread-numbers': ({ grid, unread }) =>
    grouped(unread, ({ why }) => why).map(
      ([why, of]) =>
        `${grid.sheet}: numbers not read (${of.length}), ${why}: ${cellsOf(of.map(({ cell }) => cell))}`,
    ),
  'sheet-name': ({ grid, heading }) => {
    const inName = fiscalYearIn(grid.sheet)?.year;
    if (heading === undefined || inName === undefined || inName === heading.named.year) return [];
    const { named, cell } = heading;
    return [`the sheet "${grid.sheet}" is headed FY${named.year} (${cell.ref}): the heading was believed`];
  },
  'hidden-sheet': ({ grid, tables, facilities }) =>
    grid.hidden && (tables.length > 0 || facilities !== undefined)
      ? [`the sheet "${grid.sheet}" is hidden; it was read and marked`]
      : [],
  'other-fiscal-year': ({ grid, tables }, { fiscalYear }) =>
    grouped(
      tables.filter(({ year }) => year !== undefined && year.year !== fiscalYear),
      ({ year }) => String(year?.year),
    ).map(
      ([year, of]) =>
        `${grid.sheet}: tables of FY${year} in a workbook of FY${fiscalYear}: ${cellsOf(of.map(({ table }) => table.title))}`,
    ),
  'header-year': (sheet) =>
    ofTables(sheet, ({ table, year }) => {
      const label = table.labels[0]?.header ?? '';
      const labelled = fiscalYearIn(label)?.year;
      if (labelled === undefined || labelled === year?.year) return undefined;
      return `titled FY${year?.year}, but headed "${label}": the title was believed`;
    }),
  'missing-header': (sheet) =>
    ofTables(
      sheet,
      ({ table }) => table.withoutHeader && 'the table has no header; it was read as its neighbours have it',
    ),
  'missing-year': (sheet) =>
    ofTables(
      sheet,
      ({ yearsRunOn }) =>
        yearsRunOn && 'a January follows December without its year; it was taken for the next',
    ),
  'title-without-table': ({ grid, empty }) =>
    empty.map(({ ref, text }) => `${grid.sheet}!${ref}: no figures stand under "${text}"`),
  'not-a-number': (sheet) =>
    ofTables(sheet, (table) => {
      const cells = figuresThatAre('not-a-number', table).map(({ cell }) => cell);
      return cells.length > 0 && `cells that hold no number: ${cells.join(' ')}`;
    }),
  'all-zero': (sheet) =>
    ofTables(sheet, (table) => {
      const zeros = figuresThatAre('all-zero', table);
      const dated = zeros.filter(({ month, asOf }) => month !== null || asOf !== null);
      const moments = (dated.length > 0 ? dated : zeros).map(momentOf);
      const ends = [...new Set([moments[0], moments.at(-1)])];
      return moments.length > 0 && `every figure is 0 for ${ends.join(' to ')}: printed so, and marked`;
    }),
  'facility-not-a-number': ({ grid, facilities }) =>
    grouped(facilities?.notNumbers ?? [], ({ cell, column }) => `${column} holds ${cell.text}`).map(
      ([what, of]) => `${grid.sheet}: ${what} in ${cellsOf(of.map(({ cell }) => cell))}`,
    ),
  'impossible-day': ({ grid, facilities }) => {
    const { source, asOf } = facilities ?? {};
    if (source === undefined || asOf !== null) return [];
    return [`${grid.sheet}!${source.ref}: "${source.text}" is no day of its fiscal year`];
  },
};

function ofTables({ grid, tables }: SheetReading, look: (table: ReadTable) => string | false | undefined) {
  return tables.flatMap((read) => {
    const said = look(read);
    return said ? [`${grid.sheet}!${read.table.title.ref}: ${said}`] : [];
  });
}

function grouped<T>(all: readonly T[], by: (each: T) => string): [string, T[]][] {
  return [...Map.groupBy(all, by)];
}

const figuresThatAre = (quality: Quality, { figures }: ReadTable) =>
  figures.filter((figure) => figure.quality.includes(quality));
const momentOf = ({ month, asOf, fiscalYear }: Figure) => asOf ?? month?.slice(0, 7) ?? `FY${fiscalYear}`;
const cellsOf = (cells: readonly GridCell[]) => cells.map(({ ref }) => ref).join(' ');
