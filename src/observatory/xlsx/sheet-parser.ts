// Turns the elements of a sheet into rows of cells.
import { addressOf, columnLetters, LAST_COLUMN, LAST_ROW } from '#observatory/xlsx/address.ts';
import type { Cell, Row } from '#observatory/xlsx/cell.ts';
import { type CellContext, cellContent } from '#observatory/xlsx/cell-value.ts';
import { damagedWorkbook } from '#observatory/xlsx/damaged-workbook.ts';
import { richText } from '#observatory/xlsx/rich-text.ts';
import type { Attributes, XmlHandlers } from '#observatory/xlsx/xml.ts';

export type SheetParser = {
  handlers: XmlHandlers;
  /** The rows that were completed since the last call. */
  takeRows: () => Row[];
  /** Filled when the sheet has been read to its end. */
  merges: readonly string[];
};

/** A parser of the sheet that messages call `sheet`. */
export function sheetParser(
  { file, sheet }: { file: string; sheet: string },
  context: CellContext,
): SheetParser {
  const merges: string[] = [];
  const inlineText = richText();
  let rows: Row[] = [];
  let inData = false;
  let row = 0;
  let cells: Cell[] = [];
  let column = 0;
  let ref = '';
  let type = 'n';
  let style = 0;
  let text = '';
  let inValue = false;
  let inline = false;
  let formula = false;

  const damaged = (found: string, expected: string) =>
    damagedWorkbook({ file, path: `${sheet}!${ref || `A${row || 1}`}`, found, expected });

  function beginRow({ r }: Attributes): void {
    const next = r === undefined ? row + 1 : Number(r);
    if (!(Number.isInteger(next) && next > row && next <= LAST_ROW))
      throw damaged(`row ${next} after row ${row}`, 'rows in their order');
    row = next;
    column = 0;
    ref = '';
    cells = [];
  }

  function beginCell({ r, t = 'n', s }: Attributes): void {
    const next = r === undefined ? { row, column: column + 1 } : addressOf(r);
    if (next === undefined || next.row !== row || next.column <= column || next.column > LAST_COLUMN)
      throw damaged(`cell ${r ?? ''} after column ${column}`, `the next cell of row ${row}`);
    column = next.column;
    ref = r ?? `${columnLetters(column)}${row}`;
    type = t;
    style = s === undefined ? 0 : Number(s);
    text = '';
    inline = false;
    formula = false;
  }

  function endCell(): void {
    if (inline) text = inlineText.end();
    const empty = text === '' && !inline && type !== 'str';
    if (!(empty && !formula)) {
      const content = empty ? { value: null } : cellContent({ type, text, style }, context);
      if (content === undefined)
        // What stands there may be a name: a message does not repeat it.
        throw damaged(`a value that none of type "${type}" can be`, 'a value of its type');
      cells.push(formula ? { row, column, ref, ...content, formula } : { row, column, ref, ...content });
    }
    inline = false;
  }

  function open(name: string, attributes: Attributes): void {
    if (!inData) {
      if (name === 'sheetData') inData = true;
      else if (name === 'mergeCell' && attributes.ref !== undefined) merges.push(attributes.ref);
    } else if (name === 'c') beginCell(attributes);
    else if (name === 'v') inValue = true;
    else if (name === 'f') formula = true;
    else if (name === 'row') beginRow(attributes);
    else if (name === 'is') {
      inline = true;
      inlineText.begin();
    } else if (inline) inlineText.open(name);
  }

  function close(name: string): void {
    if (name === 'v') inValue = false;
    else if (name === 'c') endCell();
    else if (name === 'row') {
      if (cells.length > 0) rows.push({ row, cells });
    } else if (name === 'sheetData') inData = false;
    else if (inline) inlineText.close(name);
  }

  return {
    handlers: {
      open,
      text: (piece) => {
        if (inValue) text += piece;
        else if (inline) inlineText.text(piece);
      },
      close,
    },
    merges,
    takeRows: () => {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}
