// One sheet of a workbook: its rows as they come, and its merged ranges.
import type { Row } from '#observatory/xlsx/cell.ts';
import type { CellContext } from '#observatory/xlsx/cell-value.ts';
import type { Parts } from '#observatory/xlsx/parts.ts';
import { sheetParser } from '#observatory/xlsx/sheet-parser.ts';
import { xmlReader } from '#observatory/xlsx/xml.ts';

export type Sheet = {
  /** As it stands in the workbook, blanks included. */
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  /** Bytes of its XML, unpacked, as the workbook declares them. */
  bytes: number;
  /**
   * Rows from the top; rows and cells without content are left out. Each call reads from the start, and tells of every
   * piece of XML that it reads how many bytes it had.
   */
  rows: (told?: (bytes: number) => void) => AsyncGenerator<Row>;
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
  async function* rows(told?: (bytes: number) => void): AsyncGenerator<Row> {
    const { handlers, takeRows, merges } = sheetParser({ file, sheet: name }, ofCells);
    const reader = xmlReader(handlers, { file, part });
    for await (const chunk of parts.read(part, limit)) {
      reader.write(chunk);
      told?.(chunk.length);
      yield* takeRows();
    }
    reader.end();
    yield* takeRows();
    merged = merges;
  }
  return {
    name,
    state,
    bytes: parts.bytes(part),
    rows,
    merges: async () => {
      if (merged === undefined) for await (const _ of rows());
      return merged ?? [];
    },
  };
}
