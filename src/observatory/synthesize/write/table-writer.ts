// Writes the rows of one main table as the court does: tabs, CR LF, a header, no quoting.

import type { Row } from '#observatory/synthesize/rows/row.ts';
import { type Column, chanceAt, filledBy, type Table } from '#observatory/synthesize/tables/main-tables.ts';
import { putDay, putNumber, putStamp, putText } from '#observatory/synthesize/write/encode.ts';
import { TextBuffer } from '#observatory/synthesize/write/text-buffer.ts';

const TAB = 9;
const LINE_END = '\r\n';
const DAY_MILLISECONDS = 86_400_000;

/** Where a row stands in its file: its number, the header not counted, and its bytes without the line end. */
export type Place = { row: number; offset: number; length: number };

export class TableWriter {
  readonly text = new TextBuffer();
  rows = 0;
  readonly #columns: readonly Column[];

  constructor({ columns }: Table) {
    this.#columns = columns;
    const header = columns.map(({ nameInFile }) => nameInFile).join('\t');
    this.text.at = putText(this.text.block, 0, `${header}${LINE_END}`);
  }

  write({ values, seed, gap }: Row): Place {
    this.text.makeRoom();
    const { block, at: from } = this.text;
    const columns = this.#columns;
    let at = from;
    for (let i = 0; i < columns.length; i++) {
      const { name, type, width, fill } = columns[i] as Column;
      let value = values[name];
      if (value === undefined && fill !== null) value = filledBy(columns[i] as Column, chanceAt(seed, i));
      if (typeof value === 'string') at = putText(block, at, value, width);
      else if (typeof value === 'number') {
        if (type === 'date') at = putDay(block, at, value);
        else if (type === 'stamp') at = putStamp(block, at, value, chanceAt(seed, i) % DAY_MILLISECONDS);
        else at = putNumber(block, at, value);
      }
      if (gap !== name) block[at++] = TAB;
    }
    return this.#endLine(from, at - 1);
  }

  /** A line with nothing in it. */
  writeEmptyLine(): Place {
    this.text.makeRoom();
    return this.#endLine(this.text.at, this.text.at);
  }

  #endLine(from: number, end: number): Place {
    const offset = this.text.length;
    this.text.at = putText(this.text.block, end, LINE_END);
    this.rows++;
    return { row: this.rows, offset, length: end - from };
  }
}
