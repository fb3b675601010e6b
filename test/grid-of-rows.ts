// Makes a sheet's grid of rows of values, for tests of what is read from a workbook.
import { type Grid, gridOf } from '#observatory/detention-statistics/grid.ts';
import type { Cell } from '#observatory/xlsx/workbook.ts';

export type ValueOf = string | number | null | { error: string } | { date: number };

export type GridOf = {
  name?: string;
  hidden?: boolean;
  merges?: readonly string[];
  /** The row and column, from 1, of the first value. */
  at?: { row: number; column: number };
};

/** A grid with the values of `rows` from A1 on, or from another place; null leaves a cell out. */
export function gridOfRows(
  rows: readonly (readonly ValueOf[])[],
  { name = 'Detention FY26', at = { row: 1, column: 1 }, ...sheet }: GridOf = {},
): Grid {
  const cells = rows.flatMap((values, down) =>
    values.flatMap((value, along) =>
      value === null ? [] : [cellOf(value, at.row + down, at.column + along)],
    ),
  );
  return gridOf({ name, ...sheet }, cells);
}

function cellOf(value: Exclude<ValueOf, null>, row: number, column: number): Cell {
  const place = { row, column, ref: `${lettersOf(column)}${row}` };
  if (typeof value !== 'object') return { ...place, value };
  return 'error' in value
    ? { ...place, value: null, error: value.error }
    : { ...place, value: value.date, date: true };
}

function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? lettersOf(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
