// Reads the facility list of a sheet by its header names: one record a facility, and what does not fit its column beside it.
import { parseDay } from '#core/calendar/day.ts';
import { FACILITY_COLUMNS, type FacilityColumn } from '#observatory/detention-statistics/facility-columns.ts';
import { dayOfSerial, type Grid, type GridCell } from '#observatory/detention-statistics/grid.ts';
import { dayIn } from '#observatory/detention-statistics/named-days.ts';

export type Facility = {
  sheet: string;
  /** The cell of its name. */
  cell: string;
  /** By the names of FACILITY_COLUMNS; a blank cell is absent. */
  values: Readonly<Record<string, string | number>>;
  /** Text where a number or a day should stand: `guaranteed_minimum: N/A`. */
  asPrinted: readonly string[];
  /** Whether a number is missing because text stands in its place. */
  lacksNumbers: boolean;
};

export type FacilityReading = {
  facilities: readonly Facility[];
  /** Headers that are not known; their numbers stay unread. */
  unknownHeaders: readonly GridCell[];
  /** All numbers that were read, by reference. */
  read: ReadonlySet<string>;
  /** Cells of a column of numbers that hold none. */
  notNumbers: readonly { cell: GridCell; column: string }[];
};

/** The facility list of a sheet; undefined where it has none. */
export function readFacilities(grid: Grid): FacilityReading | undefined {
  const header = findHeader(grid);
  if (header === undefined) return undefined;
  const read = new Set<string>();
  const notNumbers: { cell: GridCell; column: string }[] = [];
  const facilities: Facility[] = [];
  for (const [row, cells] of grid.rows) {
    if (row <= header.row) continue;
    const known = [...cells.values()].flatMap((cell) => {
      const column = header.columns.get(cell.column);
      return column ? [{ cell, column }] : [];
    });
    const name = known.find(({ column }) => column.name === 'name');
    // Remarks stand under the list in its first column.
    if (name === undefined || known.length < 4) continue;
    const before = notNumbers.length;
    const values: Record<string, string | number> = {};
    const asPrinted: string[] = [];
    for (const { cell, column } of known) {
      if (cell.number !== undefined) read.add(cell.ref);
      const value = fitted(cell, column);
      if (value !== undefined) values[column.name] = value;
      else {
        asPrinted.push(`${column.name}: ${cell.text}`);
        if (column.type === 'DOUBLE') notNumbers.push({ cell, column: column.name });
      }
    }
    const lacksNumbers = notNumbers.length > before;
    facilities.push({ sheet: grid.sheet, cell: name.cell.ref, values, asPrinted, lacksNumbers });
  }
  return { facilities, unknownHeaders: header.unknown, read, notNumbers };
}

/** The header is the row in which most names are those of the list's columns. */
function findHeader(grid: Grid) {
  for (const [row, cells] of grid.rows) {
    const columns = new Map<number, FacilityColumn>();
    const unknown: GridCell[] = [];
    for (const cell of cells.values()) {
      const column = FACILITY_COLUMNS.find(({ header }) => header.test(cell.text));
      if (column === undefined || [...columns.values()].includes(column)) unknown.push(cell);
      else columns.set(cell.column, column);
    }
    if (columns.size > 8 && columns.size > unknown.length) return { row, columns, unknown };
  }
  return undefined;
}

/** The value as its column wants it; undefined where it is of another kind. */
function fitted({ number, text }: GridCell, { name, type }: FacilityColumn): string | number | undefined {
  if (type === 'DOUBLE') return number;
  if (type === 'DATE') return dayOfCell(number, text);
  // Spreadsheets take ZIP codes for numbers and lose their first zeros.
  return name === 'zip' ? text.padStart(5, '0') : text;
}

/** Days of inspections are serial numbers, shown as dates or not, or typed as 5/9/2019. */
function dayOfCell(number: number | undefined, text: string): string | undefined {
  if (number === undefined) return dayIn(text);
  if (parseDay(text) !== undefined) return text;
  const day = dayOfSerial(number);
  return day !== undefined && day >= '1990' && day < '2100' ? day : undefined;
}
