// Reads the figures of a table that was found: every number becomes one figure, or is listed as unread with the reason.
import type { Figure } from '#observatory/detention-statistics/figure.ts';
import { figureOf, type TableContext } from '#observatory/detention-statistics/figure-of.ts';
import type { FoundTable, TableColumn, TableRow } from '#observatory/detention-statistics/find-tables.ts';
import { timeOf } from '#observatory/detention-statistics/fiscal-year.ts';
import type { Grid, GridCell } from '#observatory/detention-statistics/grid.ts';
import {
  isTotalLabel,
  joined,
  type RowContext,
  readLabel,
  type Said,
  sayings,
} from '#observatory/detention-statistics/read-label.ts';

export type Unread = { cell: GridCell; why: string };

export type TableReading = {
  figures: Figure[];
  unread: Unread[];
  /** Whether a year had to be told from the order of the months. */
  yearsRunOn: boolean;
};

/** The figures of a table, row by row. */
export function readFigures(grid: Grid, table: FoundTable, context: TableContext): TableReading {
  const title = sayings(table.kind.title.exec(table.title.text)?.groups, table.kind.facts);
  const columns = readColumns(table);
  const yearsRunOn = columns.some(({ runOn }) => runOn);
  const reading: TableReading = { figures: [], unread: [], yearsRunOn };
  const byMonth = columns.some(({ said }) => said?.time.month !== undefined);

  let group: Said | undefined;
  for (const row of table.rows) {
    const inRow = columns.flatMap(({ column, said }) =>
      cellsOf(grid, row.row, column).map((cell, index) => ({ cell, header: said, surplus: index > 0 })),
    );
    const labels = readLabels(table, row, { group, figures: inRow.length > 0 });
    if (labels?.opens) group = labels.said;
    for (const { cell, header, surplus } of inRow) {
      let read: Figure | string;
      if (surplus) read = 'as second values under one header';
      else if (labels === undefined) read = 'the labels of their rows being blank or not known';
      else if (header === undefined) read = 'the headers of their columns being not known';
      else {
        const said = joined(title, labels.said, header);
        const isTotal = labels.isTotal || (byMonth && header.time.month === undefined);
        read = figureOf({ sheet: grid.sheet, table: table.kind.table, cell, said, isTotal, context });
      }
      if (typeof read !== 'string') reading.figures.push(read);
      else if (cell.number !== undefined) reading.unread.push({ cell, why: read });
    }
  }
  return reading;
}

/**
 * What the columns say. A year is printed over its first month only; where January follows December without a new one,
 * as in the lists of detainees from 2026 on, the year is the next.
 */
function readColumns({
  columns,
  kind,
}: FoundTable): { column: TableColumn; said: Said | undefined; runOn?: boolean }[] {
  let before: { printed: string; month: string; added: number } | undefined;
  return columns.map((column) => {
    const said = readLabel(kind.columns, column.header)?.said;
    const printed = said?.time.year;
    if (said === undefined || printed === undefined) return { column, said };
    const later = (years: number) => ({ ...said.time, year: String(Number(printed) + years) });
    const monthAfter = (years: number) => timeOf(later(years), undefined).month ?? '';
    const held = before?.printed === printed ? before : undefined;
    const added = held === undefined ? 0 : held.added + (monthAfter(held.added) < held.month ? 1 : 0);
    before = { printed, month: monthAfter(added), added };
    return { column, said: { ...said, time: later(added) }, runOn: added > 0 };
  });
}

function readLabels({ kind }: FoundTable, { labels: [first, ...others] }: TableRow, context: RowContext) {
  const read = readLabel(kind.rows[0] ?? [], first?.text ?? '', context);
  if (read === undefined) return undefined;
  const all = [read.said];
  for (const [index, label] of others.entries()) {
    if (label === undefined) continue;
    const other = readLabel(kind.rows[index + 1] ?? [], label.text);
    if (other === undefined) return undefined;
    all.push(other.said);
  }
  return { said: joined(...all), opens: read.opens, isTotal: isTotalLabel(first?.text ?? '') };
}

function cellsOf(grid: Grid, row: number, { from, to }: TableColumn): GridCell[] {
  const cells = grid.rows.get(row)?.values() ?? [];
  return [...cells].filter(({ column }) => from <= column && column <= to);
}
