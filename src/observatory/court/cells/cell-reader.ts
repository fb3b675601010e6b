// Reads one column of a block into a column of the store: trims, cleans where that is needed, and says why a value is made null.

import { CELL_KINDS, type CellKind } from '#observatory/court/cells/cell-kinds.ts';
import { cleanBytes } from '#observatory/court/cells/clean-bytes.ts';
import { isRedacted, looksRedacted, SHAPES } from '#observatory/court/cells/shapes.ts';
import { type Block, noteFlaw } from '#observatory/court/rows/block.ts';
import { BYTE_CLASSES, PLAIN, trimmedEnd } from '#observatory/court/rows/byte-classes.ts';
import type { CourtColumn } from '#observatory/court/tables.ts';
import type { Column } from '#observatory/parquet/column.ts';
import type { NullReason } from '#observatory/release/release.ts';

const SMALL_LETTERS = 0x61;

export class CellReader {
  /** Values made null, by reason. */
  readonly nulled: Partial<Record<NullReason, number>> = {};
  readonly #spec: CourtColumn;
  readonly #column: Column;
  readonly #kind: CellKind<Column>;
  /** Marks of a column's own are in small letters. */
  readonly #hasMarks: boolean;

  constructor(spec: CourtColumn, column: Column) {
    this.#spec = spec;
    this.#column = column;
    this.#kind = CELL_KINDS[spec.type] as CellKind<Column>;
    this.#hasMarks = spec.redacted !== undefined;
  }

  /** Adds the fields of one column of the file, `at` counted from 0, row by row. */
  read(block: Block, at: number): void {
    const { bytes, bounds, stride, rows, odd } = block;
    const column = this.#column;
    const kind = this.#kind;
    const hasMarks = this.#hasMarks;
    column.reserve(rows);
    for (let row = 0, bound = at; row < rows; row++, bound += stride) {
      const start = (bounds[bound] as number) + 1;
      const end = trimmedEnd(bytes, start, bounds[bound + 1] as number);
      if (end === start) column.addNull();
      else if (
        (odd[row] !== 0 && !isPlain(bytes, start, end)) ||
        looksRedacted(bytes, start) ||
        (hasMarks && (bytes[start] as number) >= SMALL_LETTERS) ||
        !kind.add(column, bytes, start, end)
      )
        this.#mend(block, row, start, end);
    }
  }

  /** The slow path: the value once it is clean, or null and the reason. */
  #mend(block: Block, row: number, start: number, end: number): void {
    const clean = cleanBytes(block.bytes, start, end);
    const text = clean.toString();
    const redacted = isRedacted(text, this.#spec.redacted);
    if (clean.length > 0 && !redacted && this.#kind.add(this.#column, clean, 0, clean.length)) return;
    this.#column.addNull();
    if (clean.length === 0) return;
    const reason = redacted ? 'redacted' : this.#whyNone(text);
    this.nulled[reason] = (this.nulled[reason] ?? 0) + 1;
    noteFlaw(block, row, this.#spec.name, reason);
  }

  #whyNone(text: string): NullReason {
    const why = SHAPES[this.#spec.type].test(text) ? this.#kind.why : undefined;
    return why?.(text) ?? 'unparsable';
  }
}

function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (BYTE_CLASSES[bytes[at] as number] !== PLAIN) return false;
  return true;
}
