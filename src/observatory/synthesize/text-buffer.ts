// Bytes of one table on their way out: rows are written into a block, and full blocks wait to be taken.
import { type Day, formatDay } from '#core/calendar/day.ts';

const BLOCK = 1 << 18;
/** No row is longer. */
const LONGEST_ROW = 1 << 13;

const TAB = 9;
const BLANK = 32;
const ZERO = 48;

/** `YYYY-MM-DD` of every day from 1900 to 2060, ten bytes each: formatting a day anew for every value costs most of the time. */
const FIRST_DAY = -25567;
const LAST_DAY = 33237;
const DAYS = Buffer.from(
  Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, i) => formatDay((FIRST_DAY + i) as Day)).join(''),
  'latin1',
);
const MIDNIGHT = Buffer.from(' 00:00:00.000', 'latin1');

export class TextBuffer {
  #full: Buffer[] = [];
  #block = Buffer.allocUnsafe(BLOCK);
  #at = 0;
  /** Bytes before this block. */
  #before = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#before + this.#at;
  }

  /** To be called before each row. */
  makeRoom(): void {
    if (this.#at > BLOCK - LONGEST_ROW) this.#finishBlock();
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
    if (this.#at === 0) return;
    this.#full.push(this.#block.subarray(0, this.#at));
    this.#before += this.#at;
    this.#at = 0;
    this.#block = Buffer.allocUnsafe(BLOCK);
  }

  tab(): void {
    this.#block[this.#at++] = TAB;
  }

  lineEnd(): void {
    this.#block[this.#at++] = 13;
    this.#block[this.#at++] = 10;
  }

  /** One byte a character. */
  text(text: string): void {
    const block = this.#block;
    let at = this.#at;
    for (let i = 0; i < text.length; i++) block[at++] = text.charCodeAt(i);
    this.#at = at;
  }

  padded(text: string, width: number): void {
    this.text(text);
    for (let i = text.length; i < width; i++) this.#block[this.#at++] = BLANK;
  }

  /** A whole number from 0 on. */
  number(value: number): void {
    let digits = 1;
    for (let power = 10; power <= value; power *= 10) digits++;
    const block = this.#block;
    let rest = value;
    for (let at = this.#at + digits - 1; at >= this.#at; at--) {
      const next = Math.floor(rest / 10);
      block[at] = ZERO + rest - next * 10;
      rest = next;
    }
    this.#at += digits;
  }

  /** A day at midnight, or at a millisecond of it. */
  day(day: number, millisecond = 0): void {
    const block = this.#block;
    let at = this.#at;
    let from = (day - FIRST_DAY) * 10;
    for (const end = from + 10; from < end; from++) block[at++] = DAYS[from] as number;
    for (let i = 0; i < 13; i++) block[at++] = MIDNIGHT[i] as number;
    if (millisecond > 0) {
      let rest = millisecond;
      for (const [place, digits] of TIME_PLACES) {
        rest = this.#digits(at - place, digits, rest);
      }
    }
    this.#at = at;
  }

  /** Writes the lowest digits of a time of day where they belong; answers with what is left for the next unit. */
  #digits(from: number, { count, unit }: { count: number; unit: number }, value: number): number {
    let rest = value % unit;
    for (let at = from + count - 1; at >= from; at--) {
      this.#block[at] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    return Math.floor(value / unit);
  }
}

/** Where milliseconds, seconds, minutes and hours stand, counted from the end. */
const TIME_PLACES = [
  [3, { count: 3, unit: 1000 }],
  [6, { count: 2, unit: 60 }],
  [9, { count: 2, unit: 60 }],
  [12, { count: 2, unit: 24 }],
] as const;
