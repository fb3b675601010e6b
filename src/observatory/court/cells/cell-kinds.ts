// The types of the court's columns: how each is stored, what of a field is kept, and why one of the right shape may still be none.
import {
  FIRST_YEAR,
  isDay,
  isDigits,
  isInteger,
  isMoment,
  isMonth,
  isTimeOfDay,
  LAST_YEAR,
} from '#observatory/court/cells/well-formed.ts';
import type { ColumnType } from '#observatory/court/tables.ts';
import type { NullReason } from '#observatory/release/release.ts';

const ZERO = 0x30;
const ONE = 0x31;
/** Characters of `YYYY-MM-DD`. */
const DAY = 10;

/** The field holds no value of the kind. */
export const NONE = -1;

export type CellKind = {
  /** DuckDB's type, as which it reads what is kept. */
  type: 'BIGINT' | 'BOOLEAN' | 'DATE' | 'TIMESTAMP' | 'VARCHAR';
  /** Where what is kept of a field, trimmed and printable, ends; NONE where it holds no value. Without it all is kept. */
  keep?: (bytes: Uint8Array, start: number, end: number) => number;
  /** Why `keep` finds none in a text of the right shape (SHAPES). */
  why?: (text: string) => NullReason;
};

const integer: CellKind = {
  type: 'BIGINT',
  keep: (bytes, start, end) => (isInteger(bytes, start, end) ? end : NONE),
};

const day: CellKind = {
  type: 'DATE',
  keep: (bytes, start, end) => (isDay(bytes, start, end) ? start + DAY : NONE),
  why: whyNoDay,
};

const moment: CellKind = {
  type: 'TIMESTAMP',
  keep: (bytes, start, end) => (isMoment(bytes, start, end) ? end : NONE),
  why: whyNoDay,
};

const birth: CellKind = {
  type: 'VARCHAR',
  keep: (bytes, start, end) => (isMonth(bytes, start, end) ? end : NONE),
  why: (text) => {
    const [month, year] = text.split('/').map(Number) as [number, number];
    if (month < 1 || month > 12) return 'impossible';
    return month === 1 && year === 1900 ? 'sentinel' : 'out-of-range';
  },
};

const bit: CellKind = {
  type: 'BOOLEAN',
  keep: (bytes, start, end) =>
    end - start === 1 && (bytes[start] === ZERO || bytes[start] === ONE) ? end : NONE,
};

const text: CellKind = { type: 'VARCHAR' };

const timeOfDay: CellKind = {
  type: 'VARCHAR',
  keep: (bytes, start, end) => (isTimeOfDay(bytes, start, end) ? end : NONE),
  why: () => 'impossible',
};

/** The first three digits of five or more: of four one is lost, and which is not guessed. */
const zip: CellKind = {
  type: 'VARCHAR',
  keep: (bytes, start, end) => (end - start >= 5 && isDigits(bytes, start, start + 5) ? start + 3 : NONE),
};

export const CELL_KINDS: Readonly<Record<ColumnType, CellKind>> = {
  id: integer,
  int: integer,
  date: day,
  instant: moment,
  hhmm: timeOfDay,
  bit,
  code: text,
  zip,
  text,
  birth,
};

function whyNoDay(text: string): NullReason {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 'impossible';
  if (text.startsWith('1900-01-01')) return 'sentinel';
  return year < FIRST_YEAR || year > LAST_YEAR ? 'out-of-range' : 'impossible';
}

/** The calendar repeats after 400 years; `Date` takes the years below 100 for those of our time. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
