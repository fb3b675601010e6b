// One sheet of a workbook: its rows as they come, and its merged ranges.
import type { CellContext } from '#observatory/xlsx/cell-value.ts';
import type { Parts } from '#observatory/xlsx/parts.ts';
import { sheetParser } from '#observatory/xlsx/sheet-parser.ts';
import { xmlReader } from '#observatory/xlsx/xml.ts';

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

export type Sheet = {
  /** As it stands in the workbook, blanks included. */
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  /** Rows from the top; rows and cells without content are left out. Each call reads from the start. */
  rows: () => AsyncGenerator<Row>;
  /** Merged ranges, such as `B7:D7`. Free of charge once `rows` came to its end, else the sheet is read through. */
  merges: () => Promise<readonly string[]>;
};

export type SheetContext = CellContext & { parts: Parts; limit: number };

export function openSheet(
  { name, state, part }: Pick<Sheet, 'name' | 'state'> & { part: string },
  { parts, limit, ...ofCells }: SheetContext,
): Sheet {
  const { file } = parts;
  let merged: readonly string[] | undefined;
  async function* rows(): AsyncGenerator<Row> {
    const { handlers, takeRows, merges } = sheetParser({ file, sheet: name }, ofCells);
    const reader = xmlReader(handlers, { file, part });
    for await (const chunk of parts.read(part, limit)) {
      reader.write(chunk);
      yield* takeRows();
    }
    reader.end();
    yield* takeRows();
    merged = merges;
  }
  return {
    name,
    state,
    rows,
    merges: async () => {
      if (merged === undefined) for await (const _ of rows());
      return merged ?? [];
    },
  };
}
