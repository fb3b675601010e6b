// A row too long to be held: its length and hash, as its bytes pass.
import { createHash } from 'node:crypto';

const CR = 0x0d;

export class LongRow {
  /** Where in the file it begins. */
  readonly offset: number;
  #seen = 0;
  #lastIsReturn = false;
  readonly #hash = createHash('sha256');

  constructor(offset: number) {
    this.offset = offset;
  }

  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    // A return before the line feed is no part of the row; before anything else it is.
    if (this.#lastIsReturn) this.#hash.update('\r');
    this.#lastIsReturn = bytes.at(-1) === CR;
    this.#hash.update(this.#lastIsReturn ? bytes.subarray(0, -1) : bytes);
    this.#seen += bytes.length;
  }

  /** Bytes of the row, without the end of its line. */
  get length(): number {
    return this.#lastIsReturn ? this.#seen - 1 : this.#seen;
  }

  /** Where the byte behind those that were added lies. */
  get next(): number {
    return this.offset + this.#seen;
  }

  sha256(): string {
    return this.#hash.digest('hex');
  }
}
