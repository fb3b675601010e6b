// Reads the fields of one column: trims, cleans where that is needed, and says why a value is made null.

import { CELL_KINDS, type CellKind, NONE } from '#observatory/court/cells/cell-kinds.ts';
import { cleanBytes } from '#observatory/court/cells/clean-bytes.ts';
import { isRedacted, looksRedacted, SHAPES } from '#observatory/court/cells/shapes.ts';
import { type Block, noteFlaw } from '#observatory/court/rows/block.ts';
import { BYTE_CLASSES, PLAIN, trimmedEnd } from '#observatory/court/rows/byte-classes.ts';
import type { CourtColumn } from '#observatory/court/tables.ts';
import type { TextRows } from '#observatory/court/text-rows.ts';
import type { NullReason } from '#observatory/release/release.ts';

const SMALL_LETTERS = 0x61;

export class CellReader {
  readonly spec: CourtColumn;
  /** Rows without a value. */
  missing = 0;
  /** Values made null, by reason. */
  readonly nulled: Partial<Record<NullReason, number>> = {};
  /** The column of the file, counted from 0; null where this release has none. */
  readonly #at: number | null;
  readonly #keep: CellKind['keep'];
  /** Marks of a column's own are in small letters. */
  readonly #hasMarks: boolean;

  constructor(spec: CourtColumn, at: number | null) {
    this.spec = spec;
    this.#at = at;
    this.#keep = CELL_KINDS[spec.type].keep;
    this.#hasMarks = spec.redacted !== undefined;
  }

  /** Writes the value of one row of the block; nothing where there is none. */
  read(block: Block, row: number, into: TextRows): void {
    if (this.#at === null) {
      this.missing++;
      return;
    }
    const { bytes, bounds, stride, odd } = block;
    const bound = row * stride + this.#at;
    const start = (bounds[bound] as number) + 1;
    const end = trimmedEnd(bytes, start, bounds[bound + 1] as number);
    if (end === start) this.missing++;
    else if (
      (odd[row] !== 0 && !isPlain(bytes, start, end)) ||
      looksRedacted(bytes, start) ||
      (this.#hasMarks && (bytes[start] as number) >= SMALL_LETTERS)
    )
      this.#mend(block, row, { start, end, into });
    else {
      const kept = this.#keep === undefined ? end : this.#keep(bytes, start, end);
      if (kept === NONE) this.#mend(block, row, { start, end, into });
      else into.add(bytes, start, kept);
    }
  }

  /** The slow path: the value once it is clean, or none and the reason. */
  #mend(
    block: Block,
    row: number,
    { start, end, into }: { start: number; end: number; into: TextRows },
  ): void {
    const clean = cleanBytes(block.bytes, start, end);
    const text = clean.toString();
    const redacted = isRedacted(text, this.spec.redacted);
    const kept = redacted ? NONE : (this.#keep?.(clean, 0, clean.length) ?? clean.length);
    if (clean.length > 0 && kept !== NONE) {
      into.add(clean, 0, kept);
      return;
    }
    this.missing++;
    if (clean.length === 0) return;
    const reason = redacted ? 'redacted' : this.#whyNone(text);
    this.nulled[reason] = (this.nulled[reason] ?? 0) + 1;
    noteFlaw(block, row, `${this.spec.name} ${reason}`);
  }

  #whyNone(text: string): NullReason {
    const { type } = this.spec;
    const why = SHAPES[type].test(text) ? CELL_KINDS[type].why : undefined;
    return why?.(text) ?? 'unparsable';
  }
}

function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (BYTE_CLASSES[bytes[at] as number] !== PLAIN) return false;
  return true;
}
