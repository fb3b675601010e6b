// Clean rows as text for DuckDB: fields between tabs, a line a row, no value an empty field. No field holds a tab or a line end.
const TAB = 0x09;
const LF = 0x0a;
const ZERO = 0x30;
const FIRST_SIZE = 2 ** 21;
/** Below, byte by byte costs less than asking for a copy. */
const SHORT = 32;

/** Nothing is checked field by field: a caller makes room for a row with `reserve`, and adds no more. */
export class TextRows {
  #bytes = Buffer.allocUnsafe(FIRST_SIZE);
  #length = 0;

  /** Room for so many more bytes. */
  reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * this.#bytes.length + more);
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  /** A value: the bytes of a field, or a part of them. */
  add(bytes: Uint8Array, start: number, end: number): void {
    const into = this.#bytes;
    let at = this.#length;
    if (end - start > SHORT) {
      into.set(bytes.subarray(start, end), at);
      at += end - start;
    } else for (let from = start; from < end; from++) into[at++] = bytes[from] as number;
    this.#length = at;
  }

  /** A whole number from 0, in up to 16 digits. */
  addNumber(value: number): void {
    let digits = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits++;
    let rest = value;
    for (let at = this.#length + digits - 1; at >= this.#length; at--) {
      const tenth = Math.floor(rest / 10);
      this.#bytes[at] = ZERO + rest - 10 * tenth;
      rest = tenth;
    }
    this.#length += digits;
  }

  endField(): void {
    this.#bytes[this.#length++] = TAB;
  }

  endRow(): void {
    this.#bytes[this.#length++] = LF;
  }

  /** The rows so far; they are overwritten by the next ones. */
  take(): Uint8Array {
    const rows = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return rows;
  }
}
