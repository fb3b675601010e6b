// Clean rows as text for DuckDB: fields between tabs, a line a row, no value an empty field. No field holds a tab or a line end.
const TAB = 0x09;
const LF = 0x0a;
const ZERO = 0x30;
const FIRST_SIZE = 2 ** 21;
/** Below, byte by byte costs less than asking for a copy. */
const SHORT = 32;

export class TextRows {
  #bytes = Buffer.allocUnsafe(FIRST_SIZE);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** A value: the bytes of a field, or a part of them. */
  add(bytes: Uint8Array, start: number, end: number): void {
    this.#makeRoom(end - start);
    const into = this.#bytes;
    let at = this.#length;
    if (end - start > SHORT) {
      into.set(bytes.subarray(start, end), at);
      at += end - start;
    } else for (let from = start; from < end; from++) into[at++] = bytes[from] as number;
    this.#length = at;
  }

  addNumber(value: number): void {
    this.#makeRoom(20);
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

  addText(text: string): void {
    const bytes = Buffer.from(text);
    this.add(bytes, 0, bytes.length);
  }

  endField(): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = TAB;
  }

  endRow(): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = LF;
  }

  /** The rows so far; they are overwritten by the next ones. */
  take(): Uint8Array {
    const rows = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return rows;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * this.#bytes.length + more);
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
