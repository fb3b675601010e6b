// The types of the court's columns: how each is stored, what of a field is kept, and why one of the right shape may still be none.
import {
  dayOf,
  FIRST_YEAR,
  integerOf,
  isDigits,
  LAST_YEAR,
  momentOf,
  monthOf,
} from '#observatory/court/cells/numbers.ts';
import type { ColumnType } from '#observatory/court/tables.ts';
import type { TextRows } from '#observatory/court/text-rows.ts';
import type { NullReason } from '#observatory/release/release.ts';

const BACKTICK = 0x60;
/** Characters of `YYYY-MM-DD`. */
const DAY = 10;

export type CellKind = {
  /** DuckDB's type, as which it reads what is written. */
  type: 'BIGINT' | 'BOOLEAN' | 'DATE' | 'TIMESTAMP' | 'VARCHAR';
  /** Writes the value of a field that is trimmed and printable; false, and nothing written, if it is none. */
  write: (rows: TextRows, bytes: Uint8Array, start: number, end: number) => boolean;
  /** Why `write` does not take a text of the right shape (SHAPES). */
  why?: (text: string) => NullReason;
};

const integer: CellKind = {
  type: 'BIGINT',
  write: (rows, bytes, start, end) =>
    !Number.isNaN(integerOf(bytes, start, end)) && written(rows, bytes, start, end),
};

const day: CellKind = {
  type: 'DATE',
  write: (rows, bytes, start, end) =>
    !Number.isNaN(dayOf(bytes, start, end)) && written(rows, bytes, start, start + DAY),
  why: whyNoDay,
};

const moment: CellKind = {
  type: 'TIMESTAMP',
  write: (rows, bytes, start, end) =>
    !Number.isNaN(momentOf(bytes, start, end)) && written(rows, bytes, start, end),
  why: whyNoDay,
};

const birth: CellKind = {
  type: 'VARCHAR',
  write: (rows, bytes, start, end) =>
    !Number.isNaN(monthOf(bytes, start, end)) && written(rows, bytes, start, end),
  why: (text) => {
    const [month, year] = text.split('/').map(Number) as [number, number];
    if (month < 1 || month > 12) return 'impossible';
    return month === 1 && year === 1900 ? 'sentinel' : 'out-of-range';
  },
};

const bit: CellKind = {
  type: 'BOOLEAN',
  write: (rows, bytes, start, end) => {
    const value = integerOf(bytes, start, end);
    return (value === 0 || value === 1) && written(rows, bytes, start, start + 1);
  },
};

const text: CellKind = { type: 'VARCHAR', write: written };

const timeOfDay: CellKind = {
  type: 'VARCHAR',
  write: (rows, bytes, start, end) => {
    const time = integerOf(bytes, start, end);
    const isTime = end - start === 4 && isDigits(bytes, start, end) && time < 2400 && time % 100 < 60;
    return isTime && written(rows, bytes, start, end);
  },
  why: () => 'impossible',
};

/** The first three digits of five or more: of four one is lost, and which is not guessed. */
const zip: CellKind = {
  type: 'VARCHAR',
  write: (rows, bytes, start, end) => {
    const first = bytes[start] === BACKTICK ? start + 1 : start;
    return end - first >= 5 && isDigits(bytes, first, first + 5) && written(rows, bytes, first, first + 3);
  },
};

export const CELL_KINDS = {
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
} as const satisfies Record<ColumnType, CellKind>;

function written(rows: TextRows, bytes: Uint8Array, start: number, end: number): true {
  rows.add(bytes, start, end);
  return true;
}

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
