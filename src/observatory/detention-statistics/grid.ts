// A sheet as a grid of what stands in it, with the merged ranges resolved: all that the reading of tables sees of a workbook.
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import { dateTimeOf } from '#observatory/xlsx/serial-date.ts';
import type { Cell, Workbook } from '#observatory/xlsx/workbook.ts';

/** A cell with content. `text` is its words; a number has its digits as words, a date serial its day. */
export type GridCell = {
  row: number;
  /** From 1. */
  column: number;
  /** Such as `C14`. */
  ref: string;
  text: string;
  /** The number that stands in the cell; absent where it is text, a truth value or an error. */
  number?: number;
};

/** A merged range, both ends included. */
export type Span = { top: number; bottom: number; left: number; right: number };

export type Grid = {
  sheet: string;
  hidden: boolean;
  /** Cells with content, by row and column; rows from the top, cells from the left. */
  rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
  /** The merged range that a cell lies in, or the cell alone. */
  spanOf: (row: number, column: number) => Span;
};

export type GridSource = {
  name: string;
  hidden?: boolean;
  /** Ranges such as `B7:D7`. */
  merges?: readonly string[];
  /** Whether serial numbers of dates count from 1904. */
  date1904?: boolean;
};

/** A grid of the cells of a sheet. Blanks, no-break spaces among them, are no content. */
export function gridOf(
  { name, hidden = false, merges = [], date1904 = false }: GridSource,
  cells: Iterable<Cell>,
): Grid {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const cell of cells) {
    const text = textOf(cell, date1904);
    if (text === '') continue;
    const { row, column, ref, value } = cell;
    const columns = rows.get(row) ?? new Map<number, GridCell>();
    rows.set(row, columns);
    columns.set(column, { row, column, ref, text, ...(typeof value === 'number' && { number: value }) });
  }
  const spans = merges.map(spanOfRange);
  return {
    sheet: name,
    hidden,
    rows,
    spanOf: (row, column) =>
      spans.find(
        (span) => span.top <= row && row <= span.bottom && span.left <= column && column <= span.right,
      ) ?? { top: row, bottom: row, left: column, right: column },
  };
}

/** Grids are kept in memory; the largest workbook of ICE has 48,000 cells. */
const MOST_CELLS = 1_000_000;

/**
 * The grids of all sheets of a workbook, hidden ones among them. `told` hears of every piece of a sheet that is read.
 * Throws ReleaseRefusal (zip-bomb) where they are more than any such workbook has.
 */
export async function gridsOf(
  workbook: Workbook,
  {
    file,
    told,
    mostCells = MOST_CELLS,
  }: { file: string; told?: (bytes: number) => void; mostCells?: number },
): Promise<Grid[]> {
  const { date1904 } = workbook;
  const grids: Grid[] = [];
  let left = mostCells;
  for (const sheet of workbook.sheets) {
    const cells: Cell[] = [];
    for await (const row of sheet.rows(told)) {
      left -= row.cells.length;
      if (left < 0) throw tooManyCells(mostCells, { file, path: sheet.name });
      for (const cell of row.cells) cells.push(cell);
    }
    const { name, state } = sheet;
    grids.push(gridOf({ name, hidden: state !== 'visible', merges: await sheet.merges(), date1904 }, cells));
  }
  return grids;
}

function tooManyCells(mostCells: number, where: { file: string; path: string }): ReleaseRefusal {
  const most = mostCells.toLocaleString('en-US');
  return new ReleaseRefusal({
    code: 'zip-bomb',
    ...where,
    found: `more than ${most} cells`,
    expected: `at most ${most} cells in all sheets`,
  });
}

/** The first content of a row from one column to another, both included. */
export function firstIn(grid: Grid, row: number, from: number, to: number): GridCell | undefined {
  const columns = grid.rows.get(row);
  if (columns === undefined) return undefined;
  for (let column = from; column <= to; column += 1) {
    const cell = columns.get(column);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** All numbers of a sheet, each a cell. */
export function numbersOf(grid: Grid): GridCell[] {
  return [...grid.rows.values()]
    .flatMap((columns) => [...columns.values()])
    .filter(({ number }) => number !== undefined);
}

/** The day that a serial number stands for, as `YYYY-MM-DD`; undefined where it stands for none. */
export function dayOfSerial(serial: number, date1904 = false): string | undefined {
  return dateTimeOf(serial, date1904)?.slice(0, 10);
}

function textOf({ value, error, date }: Cell, date1904: boolean): string {
  if (error !== undefined) return error;
  if (value === null) return '';
  if (typeof value === 'number') return (date && dayOfSerial(value, date1904)) || String(value);
  return String(value)
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
}

function spanOfRange(range: string): Span {
  const [from = range, to = from] = range.split(':');
  const [top, left] = placeOf(from);
  const [bottom, right] = placeOf(to);
  return { top, bottom, left, right };
}

function placeOf(ref: string): [row: number, column: number] {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(ref) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(digits), column];
}
