// A cell and a row of a sheet, as they are handed out.

export type Cell = {
  row: number;
  /** From 1. */
  column: number;
  /** Such as `B7`. */
  ref: string;
  /** As the workbook stores it; of a formula, the result that was stored with it. Null for an error. */
  value: string | number | boolean | null;
  /** Such as `#REF!`. */
  error?: string;
  formula?: true;
  /** The number is shown as a date or time of day; the value is the serial number all the same. */
  date?: true;
};

/** A row that has at least one cell with a value, an error or a formula; cells in the order of columns. */
export type Row = { row: number; cells: readonly Cell[] };
