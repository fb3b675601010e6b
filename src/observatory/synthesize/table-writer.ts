// Writes the rows of one main table as the court does: tabs, CR LF, a header, no quoting.
import type { Row } from '#observatory/synthesize/row.ts';
import { type Column, chanceAt, filledBy, type Table } from '#observatory/synthesize/tables.ts';
import { TextBuffer } from '#observatory/synthesize/text-buffer.ts';

const DAY_MILLISECONDS = 86_400_000;

/** Where a row stands in its file. */
export type Place = { row: number; offset: number; length: number };

export class TableWriter {
  readonly text = new TextBuffer();
  rows = 0;
  readonly #columns: readonly Column[];
  readonly #names: readonly string[];

  constructor({ columns }: Table) {
    this.#columns = columns;
    this.#names = columns.map(({ name }) => name);
    this.text.makeRoom();
    this.text.text(columns.map(({ nameInFile }) => nameInFile).join('\t'));
    this.text.lineEnd();
  }

  write({ values, seed, gap }: Row): Place {
    const { text } = this;
    text.makeRoom();
    const offset = text.length;
    const columns = this.#columns;
    const names = this.#names;
    for (let i = 0; i < columns.length; i++) {
      if (i > 0 && (gap === null || gap !== names[i - 1])) text.tab();
      const column = columns[i] as Column;
      const given = values[names[i] as string];
      const value = given === undefined ? filledBy(column, chanceAt(seed, i)) : given;
      if (value === null) continue;
      if (typeof value === 'string') text.padded(value, column.width);
      else if (column.type === 'date') text.day(value);
      else if (column.type === 'stamp') text.day(value, chanceAt(seed, i) % DAY_MILLISECONDS);
      else text.number(value);
    }
    return this.#placed(offset);
  }

  /** A line with nothing in it. */
  writeEmptyLine(): Place {
    this.text.makeRoom();
    return this.#placed(this.text.length);
  }

  #placed(offset: number): Place {
    const length = this.text.length - offset;
    this.text.lineEnd();
    this.rows++;
    return { row: this.rows, offset, length };
  }
}
