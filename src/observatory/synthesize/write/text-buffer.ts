// Bytes of one file on their way out: rows are written into a block, and full blocks wait to be taken.

const BLOCK = 1 << 18;
/** No row is longer. */
const LONGEST_ROW = 1 << 13;

export class TextBuffer {
  block = Buffer.allocUnsafe(BLOCK);
  /** Where the next byte goes. */
  at = 0;
  #full: Buffer[] = [];
  /** Bytes before this block. */
  #before = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#before + this.at;
  }

  /** To be called before each row. */
  makeRoom(): void {
    if (this.at > BLOCK - LONGEST_ROW) this.#finishBlock();
  }

  /** The blocks that are full. */
  takeFull(): Buffer[] {
    const full = this.#full;
    this.#full = [];
    return full;
  }

  /** Everything that is left. */
  takeAll(): Buffer[] {
    this.#finishBlock();
    return this.takeFull();
  }

  #finishBlock(): void {
    this.#full.push(this.block.subarray(0, this.at));
    this.#before += this.at;
    this.at = 0;
    this.block = Buffer.allocUnsafe(BLOCK);
  }
}
