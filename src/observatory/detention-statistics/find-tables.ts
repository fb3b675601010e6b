// Finds the known tables of a sheet by their titles, and their headers, labels and rows by what stands around them.
import { firstIn, type Grid, type GridCell } from '#observatory/detention-statistics/grid.ts';
import { TABLE_KINDS, type TableKind } from '#observatory/detention-statistics/table-kinds.ts';

/** Columns that stand for one: a merged header, or a single column. Both ends included. */
type Part = { from: number; to: number };

export type TableColumn = Part & {
  /** The words of the header, of its rows from the top. */
  header: string;
};

export type TableRow = { row: number; labels: readonly (GridCell | undefined)[] };

export type FoundTable = {
  kind: TableKind;
  title: GridCell;
  /** The columns of labels, then those of figures. */
  labels: readonly TableColumn[];
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Text that stands under the last row without a gap: source, day and remarks. */
  notes: string;
  /** Numbers that are headers: years and the days of months. */
  headerNumbers: readonly GridCell[];
  /** The table is printed without its header; its kind says what it would be. */
  withoutHeader: boolean;
};

type Anchor = {
  title: GridCell;
  kind: TableKind /** The first row with content below. */;
  top: number | undefined;
};

/** The tables of a sheet, from the top, and the titles under which no table stands. */
export function findTables(grid: Grid): { tables: FoundTable[]; empty: GridCell[] } {
  const anchors = [...grid.rows.values()].flatMap((cells) =>
    [...cells.values()].flatMap((cell) => anchorAt(grid, cell) ?? []),
  );
  const tables: FoundTable[] = [];
  const empty: GridCell[] = [];
  for (const anchor of anchors) {
    const table = tableUnder(grid, anchor, { anchors, tables });
    if (table === undefined) empty.push(anchor.title);
    else tables.push(table);
  }
  return { tables, empty };
}

/** The kind of table that a cell is the title of; for words that could be any text, the header has to agree. */
function anchorAt(grid: Grid, title: GridCell): Anchor | undefined {
  if (title.number !== undefined) return undefined;
  const kind = TABLE_KINDS.find((known) => known.title.test(title.text));
  if (kind === undefined) return undefined;
  const top = headerRow(grid, title);
  if (kind.header === undefined) return { title, kind, top };
  if (top === undefined) return undefined;
  const leftmost = grid.rows.get(top)?.get(title.column)?.text ?? '';
  return kind.header.test(leftmost) || lacksHeader(grid, kind, { title, top })
    ? { title, kind, top }
    : undefined;
}

/** Whether figures stand where the header should, and the kind says what it would be. */
function lacksHeader(grid: Grid, kind: TableKind, { title, top }: { title: GridCell; top: number }): boolean {
  return kind.headers !== undefined && grid.rows.get(top)?.get(title.column + 1)?.number !== undefined;
}

/** What is known of the sheet so far: all titles, and the tables above and to the left. */
type Known = { anchors: readonly Anchor[]; tables: readonly FoundTable[] };

function tableUnder(grid: Grid, { title, kind, top }: Anchor, known: Known): FoundTable | undefined {
  if (top === undefined || isTaken(known, { title, row: top, column: title.column })) return undefined;
  const withoutHeader = lacksHeader(grid, kind, { title, top });
  const header = withoutHeader
    ? impliedHeader(kind.headers ?? [], { title, top })
    : readHeader(grid, { title, top, labelColumns: kind.rows.length }, known);
  const labels = header.parts.slice(0, kind.rows.length);
  const columns = header.parts.slice(kind.rows.length);
  const first = labels[0];
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return undefined;

  const extent = { labels, from: first.from, to: last.to };
  const { rows, notes } = readBody(grid, header.bottom + 1, extent, known.anchors);
  if (rows.length === 0) return undefined;
  return { kind, title, labels, columns, rows, notes, headerNumbers: header.numbers, withoutHeader };
}

/** Whether a cell under a title belongs to another table: it stands in it, or under its title. */
function isTaken(
  { anchors, tables }: Known,
  { title, row, column }: { title: GridCell; row: number; column: number },
): boolean {
  const underOther = anchors.some(
    ({ title: other }) =>
      other !== title && other.column === column && title.row <= other.row && other.row <= row,
  );
  return (
    underOther ||
    tables.some(({ title: other, labels, columns, rows }) => {
      const within = (labels[0]?.from ?? 0) <= column && column <= (columns.at(-1)?.to ?? 0);
      return within && other.row <= row && row <= (rows.at(-1)?.row ?? 0);
    })
  );
}

/** The first row with content under a title; two blank rows may stand between. The leftmost header may be blank. */
function headerRow(grid: Grid, { row, column }: GridCell): number | undefined {
  const { bottom, left, right } = grid.spanOf(row, column);
  return [1, 2, 3]
    .map((below) => bottom + below)
    .find((below) => firstIn(grid, below, left, Math.max(right, left + 1)) !== undefined);
}

type Header = { bottom: number; parts: TableColumn[]; numbers: GridCell[] };

function impliedHeader(headers: readonly string[], { title, top }: { title: GridCell; top: number }): Header {
  const parts = headers.map((header, index) => {
    const column = title.column + index;
    return { from: column, to: column, header };
  });
  return { bottom: top - 1, parts, numbers: [] };
}

/** The numbers that a header may be; another one is a figure that got lost. */
const YEAR_OR_DAY = /^20\d\d(-\d\d-\d\d)?$/;

/**
 * The header that begins at a row and column: as many rows as its leftmost cell is merged over, as many columns as
 * follow without a gap. An upper header holds until the next one; the leftmost may be blank.
 */
function readHeader(
  grid: Grid,
  { title, top, labelColumns }: { title: GridCell; top: number; labelColumns: number },
  known: Known,
): Header {
  const left = title.column;
  const { bottom } = grid.spanOf(top, left);
  const parts: TableColumn[] = [];
  const numbers = new Map<string, GridCell>();
  let held: (GridCell | undefined)[] = [];
  for (let column = left; ; ) {
    const span = grid.spanOf(bottom, column);
    const cells = range(top, bottom).map((row) => headerCell(grid, row, column));
    const own = [...new Set(cells)].filter((cell) => cell !== undefined);
    const isLabel = parts.length < labelColumns;
    if (own.length === 0 && !isLabel) break;
    if (column > left && isTaken(known, { title, row: bottom, column })) break;
    for (const cell of own)
      if (cell.number !== undefined && YEAR_OR_DAY.test(cell.text)) numbers.set(cell.ref, cell);
    if (!isLabel) held = cells.map((cell, index) => cell ?? held[index]);
    const words = [...new Set(isLabel ? own : held)].map((cell) => cell?.text ?? '');
    parts.push({ from: span.left, to: span.right, header: words.join(' ') });
    column = span.right + 1;
  }
  return { bottom, parts, numbers: [...numbers.values()] };
}

function headerCell(grid: Grid, row: number, column: number): GridCell | undefined {
  const span = grid.spanOf(row, column);
  return grid.rows.get(span.top)?.get(span.left);
}

/** The rows down to a blank one or the next title, less those at the end that have no figures: these are notes. */
function readBody(
  grid: Grid,
  start: number,
  { labels, from, to }: { labels: readonly Part[] } & Part,
  anchors: readonly Anchor[],
): { rows: TableRow[]; notes: string } {
  const all: (TableRow & { figures: boolean })[] = [];
  let above: GridCell | undefined;
  for (let row = start; firstIn(grid, row, from, to) !== undefined; row += 1) {
    if (anchors.some(({ title }) => title.row === row && title.column >= from && title.column <= to)) break;
    const found = labels.map((part) => firstIn(grid, row, part.from, part.to));
    // Of several label columns the first is printed once for the lines it holds for.
    if (found[0] === undefined && found[1] !== undefined) found[0] = above;
    above = found[0];
    const afterLabels = (labels.at(-1)?.to ?? to) + 1;
    all.push({ row, labels: found, figures: firstIn(grid, row, afterLabels, to) !== undefined });
  }
  const count = all.findLastIndex(({ figures }) => figures) + 1;
  return {
    rows: all.slice(0, count).map(({ row, labels: found }) => ({ row, labels: found })),
    notes: all
      .slice(count)
      .map(({ labels: found }) => found[0]?.text ?? '')
      .join(' '),
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
