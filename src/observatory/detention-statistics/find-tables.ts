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

type Anchor = { title: GridCell; kind: TableKind };

/** The tables of a sheet, from the top, and the titles under which no table stands. */
export function findTables(grid: Grid): { tables: FoundTable[]; empty: GridCell[] } {
  const anchors = [...grid.rows.values()].flatMap((columns) =>
    [...columns.values()].flatMap((title): Anchor[] => {
      const kind = title.number === undefined && TABLE_KINDS.find((known) => known.title.test(title.text));
      return kind ? [{ title, kind }] : [];
    }),
  );
  const tables: FoundTable[] = [];
  const empty: GridCell[] = [];
  for (const anchor of anchors) {
    const table = tableUnder(grid, anchor, anchors);
    if (table === undefined) empty.push(anchor.title);
    else if (table !== 'another') tables.push(table);
  }
  return { tables, empty };
}

/** The table of a title; `another` where the words of the title belong to something else. */
function tableUnder(
  grid: Grid,
  { title, kind }: Anchor,
  anchors: readonly Anchor[],
): FoundTable | 'another' | undefined {
  const titleSpan = grid.spanOf(title.row, title.column);
  const top = headerRow(
    grid,
    titleSpan.bottom,
    titleSpan.left,
    Math.max(titleSpan.right, titleSpan.left + 1),
  );
  if (top === undefined) return kind.header ? 'another' : undefined;

  const withoutHeader =
    kind.headers !== undefined &&
    firstIn(grid, top, title.column + 1, title.column + 1)?.number !== undefined;
  const leftmost = firstIn(grid, top, title.column, title.column);
  if (kind.header && !withoutHeader && !kind.header.test(leftmost?.text ?? '')) return 'another';

  const header = withoutHeader
    ? {
        bottom: top - 1,
        parts: kind.headers?.map((text, index) => partAt(title.column + index, text)) ?? [],
        numbers: [],
      }
    : readHeader(grid, top, title.column, kind.rows.length, anchors);
  const labels = header.parts.slice(0, kind.rows.length);
  const columns = header.parts.slice(kind.rows.length);
  const first = labels[0];
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return undefined;

  const { rows, notes } = readBody(
    grid,
    header.bottom + 1,
    { labels, from: first.from, to: last.to },
    anchors,
  );
  if (rows.length === 0) return undefined;
  return { kind, title, labels, columns, rows, notes, headerNumbers: header.numbers, withoutHeader };
}

const partAt = (column: number, header: string): TableColumn => ({ from: column, to: column, header });

/** The first row with content under a title; two blank rows may stand between. */
function headerRow(grid: Grid, titleBottom: number, from: number, to: number): number | undefined {
  return [1, 2, 3]
    .map((below) => titleBottom + below)
    .find((row) => firstIn(grid, row, from, to) !== undefined);
}

/**
 * The header that begins at a row and column: as many rows as its leftmost cell is merged over, as many columns as
 * follow without a gap. An upper header holds until the next one; the leftmost may be blank.
 */
function readHeader(
  grid: Grid,
  top: number,
  left: number,
  labelColumns: number,
  anchors: readonly Anchor[],
): { bottom: number; parts: TableColumn[]; numbers: GridCell[] } {
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
    if (column > left && own.some((cell) => anchors.some(({ title }) => title === cell))) break;
    for (const cell of own) if (cell.number !== undefined) numbers.set(cell.ref, cell);
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
