// Cuts the bytes of a table into rows and fields, and decides what becomes of each row: loaded, repaired or quarantined.
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Block } from '#observatory/court/rows/block.ts';
import {
  BYTE_CLASSES,
  CONTROL,
  HIGH,
  LINE_FEED,
  NUL,
  PLAIN,
  RETURN,
  TAB,
} from '#observatory/court/rows/byte-classes.ts';
import { LongRow } from '#observatory/court/rows/long-row.ts';

/** Why a row is set aside. */
export type QuarantineReason =
  | 'too-few-tabs'
  | 'no-joining-fits'
  | 'several-joinings-fit'
  | 'key-empty'
  | 'key-unparsable'
  | 'too-long';

export type RowPlace = { row: number; offset: number; length: number };

export type RowRules = {
  /** Columns of the file. */
  columns: number;
  /** What is wrong with the key of a row whose fields lie in `bounds` from `base` on, as in a Block. */
  keyFault: (bytes: Uint8Array, bounds: Int32Array, base: number) => QuarantineReason | null;
  /** Of a row with too many tabs: which of its bytes are tabs that should be blanks, or why that cannot be said. */
  findBlanks: (row: Uint8Array) => { blanks: readonly number[]; edit: string } | QuarantineReason;
};

export type RowSink = {
  /** Rows to be loaded; the block is used again once this returns. */
  load: (block: Block) => void;
  noteRepair: (place: RowPlace, edit: string) => void;
  quarantine: (place: RowPlace, sha256: string, reason: QuarantineReason) => void;
};

export type SplitterSizes = { blockBytes: number; maxRowBytes: number };

/** A block and its bounds stay in the processor's cache; the longest rows of a release have some hundred bytes. */
const SIZES: SplitterSizes = { blockBytes: 2 ** 18, maxRowBytes: 2 ** 18 };

const LF = 0x0a;
const CR = 0x0d;
const BLANK = 0x20;

/**
 * Give it all bytes behind the header with `push`, in pieces of any size, then call `end`. A line ends with LF or CR LF;
 * the last one may lack its end, and one empty line at the very end is none.
 */
export class RowSplitter {
  readonly counts = { loaded: 0, repaired: 0, quarantined: 0 };
  /** Rows loaded or repaired that hold other bytes than printable ASCII. */
  readonly oddRows = { withNulBytes: 0, withControlBytes: 0, inUtf8: 0, inWindows1252: 0 };
  readonly #rules: RowRules;
  readonly #sink: RowSink;
  readonly #sizes: SplitterSizes;
  readonly #bytes: Buffer;
  readonly #block: Block;
  /** Bytes in the buffer, how many make it full, and where in the file its first one lies. */
  #filled = 0;
  #full: number;
  #offset: number;
  #records = 0;
  /** Of the row that was scanned last: how many tabs it has, and the classes of its bytes that are not plain. */
  #tabs = 0;
  #odd = 0;
  #longRow: LongRow | null = null;
  /** Where an empty line lies of which is not yet known whether it is the last. */
  #emptyLine: number | null = null;

  constructor(rules: RowRules, sink: RowSink, offset: number, sizes: SplitterSizes = SIZES) {
    this.#rules = rules;
    this.#sink = sink;
    this.#sizes = sizes;
    this.#offset = offset;
    this.#full = sizes.blockBytes;
    // Three bytes more: a return behind a longest row, the end of a last line that has none, and one to stop at.
    const capacity = sizes.blockBytes + sizes.maxRowBytes + 3;
    this.#bytes = Buffer.allocUnsafe(capacity);
    const stride = rules.columns + 1;
    // A row that is loaded has a byte a column or more: its tabs and its end.
    const rows = Math.ceil(capacity / rules.columns);
    this.#block = {
      bytes: this.#bytes,
      rows: 0,
      stride,
      bounds: new Int32Array((rows + 1) * stride),
      numbers: new Float64Array(rows),
      odd: new Uint8Array(rows),
      repaired: new Uint8Array(rows),
      flaws: new Map(),
    };
  }

  push(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; ) {
      if (this.#longRow !== null) {
        at = this.#passLongRow(this.#longRow, chunk, at);
        continue;
      }
      const next = Math.min(chunk.length, at + this.#full - this.#filled);
      this.#bytes.set(chunk.subarray(at, next), this.#filled);
      this.#filled += next - at;
      at = next;
      if (this.#filled === this.#full) this.#cut();
    }
  }

  end(): void {
    if (this.#longRow !== null) this.#setLongRowAside(this.#longRow);
    if (this.#filled === 0) return;
    if (this.#bytes[this.#filled - 1] !== LF) this.#bytes[this.#filled++] = LF;
    this.#cut();
  }

  /** Takes all whole rows out of the buffer. */
  #cut(): void {
    const bytes = this.#bytes;
    bytes[this.#filled] = LF;
    let start = 0;
    for (let end = this.#scan(start); end < this.#filled; end = this.#scan(start)) {
      this.#settle(start, end > start && bytes[end - 1] === CR ? end - 1 : end);
      start = end + 1;
    }
    this.#handOver();
    this.#carry(start);
  }

  /** Answers where the next line feed is, and notes on the way where the tabs are and what else is no plain text. */
  #scan(start: number): number {
    const bytes = this.#bytes;
    const { bounds, rows, stride } = this.#block;
    const base = rows * stride;
    const last = stride - 2;
    let tabs = 0;
    let odd = 0;
    bounds[base] = start - 1;
    for (let at = start; ; at++) {
      let byteClass = BYTE_CLASSES[bytes[at] as number] as number;
      while (byteClass === PLAIN) byteClass = BYTE_CLASSES[bytes[++at] as number] as number;
      if (byteClass === TAB) {
        if (tabs++ < last) bounds[base + tabs] = at;
      } else if (byteClass === LINE_FEED) {
        this.#tabs = tabs;
        this.#odd = odd;
        return at;
      } else if (byteClass !== RETURN || bytes[at + 1] !== LF) odd |= byteClass;
    }
  }

  /** Decides on the row that was scanned last. */
  #settle(start: number, end: number): void {
    const { columns } = this.#rules;
    if (this.#emptyLine !== null) this.#quarantineEmptyLine();
    if (end - start > this.#sizes.maxRowBytes) this.#quarantine(start, end, 'too-long');
    else if (this.#tabs >= columns) this.#repair(start, end);
    else if (end === start) this.#emptyLine = this.#offset + start;
    else if (this.#tabs < columns - 1) this.#quarantine(start, end, 'too-few-tabs');
    else this.#take(start, end, null);
  }

  #repair(start: number, end: number): void {
    const found = this.#rules.findBlanks(this.#bytes.subarray(start, end));
    if (typeof found === 'string') {
      this.#quarantine(start, end, found);
      return;
    }
    for (const blank of found.blanks) this.#bytes[start + blank] = BLANK;
    this.#scan(start);
    this.#take(start, end, found.edit);
  }

  /** The row has its columns: it is loaded if it has its key. */
  #take(start: number, end: number, edit: string | null): void {
    const { bounds, numbers, odd, repaired, rows, stride } = this.#block;
    const base = rows * stride;
    bounds[base + stride - 1] = end;
    const fault = this.#rules.keyFault(this.#bytes, bounds, base);
    if (fault !== null) {
      this.#quarantine(start, end, fault);
      return;
    }
    this.#block.rows++;
    numbers[rows] = ++this.#records;
    odd[rows] = this.#odd;
    repaired[rows] = edit === null ? 0 : 1;
    if (this.#odd !== 0) this.#countOdd(start, end);
    if (edit === null) this.counts.loaded++;
    else {
      this.counts.repaired++;
      this.#sink.noteRepair({ row: this.#records, offset: this.#offset + start, length: end - start }, edit);
    }
  }

  #countOdd(start: number, end: number): void {
    const { oddRows } = this;
    const odd = this.#odd;
    if (odd & NUL) oddRows.withNulBytes++;
    if (odd & (CONTROL | RETURN)) oddRows.withControlBytes++;
    if (odd & HIGH) {
      if (isUtf8(this.#bytes.subarray(start, end))) oddRows.inUtf8++;
      else oddRows.inWindows1252++;
    }
  }

  #handOver(): void {
    if (this.#block.rows === 0) return;
    this.#sink.load(this.#block);
    this.#block.rows = 0;
    this.#block.flaws.clear();
  }

  /** Moves the row that has only begun to the front. */
  #carry(start: number): void {
    const begun = this.#bytes.subarray(start, this.#filled);
    // A return at the end may be the first half of the line's end.
    const length = begun.at(-1) === CR ? begun.length - 1 : begun.length;
    if (length > this.#sizes.maxRowBytes) {
      this.#longRow = new LongRow(this.#offset + start);
      this.#longRow.add(begun);
      this.#filled = 0;
    } else {
      this.#bytes.copyWithin(0, start, this.#filled);
      this.#filled = begun.length;
    }
    this.#offset += start;
    this.#full = this.#filled + this.#sizes.blockBytes;
  }

  /** Answers where in the chunk the row ends. */
  #passLongRow(row: LongRow, chunk: Uint8Array, at: number): number {
    const end = chunk.indexOf(LF, at);
    row.add(chunk.subarray(at, end === -1 ? chunk.length : end));
    if (end === -1) return chunk.length;
    this.#setLongRowAside(row);
    this.#offset = row.next + 1;
    return end + 1;
  }

  #setLongRowAside(row: LongRow): void {
    if (this.#emptyLine !== null) this.#quarantineEmptyLine();
    this.#longRow = null;
    this.#setAside(row.offset, row.length, row.sha256(), 'too-long');
  }

  #quarantineEmptyLine(): void {
    const offset = this.#emptyLine as number;
    this.#emptyLine = null;
    this.#setAside(offset, 0, sha256(new Uint8Array()), 'too-few-tabs');
  }

  #quarantine(start: number, end: number, reason: QuarantineReason): void {
    this.#setAside(this.#offset + start, end - start, sha256(this.#bytes.subarray(start, end)), reason);
  }

  #setAside(offset: number, length: number, hash: string, reason: QuarantineReason): void {
    this.counts.quarantined++;
    this.#sink.quarantine({ row: ++this.#records, offset, length }, hash, reason);
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
