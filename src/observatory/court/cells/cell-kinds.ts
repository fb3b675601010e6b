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
import type { Column } from '#observatory/parquet/column.ts';
import type { BitColumn, IntColumn, LongColumn } from '#observatory/parquet/number-columns.ts';
import type { ParquetType } from '#observatory/parquet/parquet-file.ts';
import type { TextColumn } from '#observatory/parquet/text-column.ts';
import type { NullReason } from '#observatory/release/release.ts';

const BACKTICK = 0x60;

export type CellKind<Values extends Column> = {
  type: ParquetType;
  /** Adds the value of a field that is trimmed and printable; false, and nothing added, if it is none. */
  add: (values: Values, bytes: Uint8Array, start: number, end: number) => boolean;
  /** Why `add` does not take a text of the right shape (SHAPES). */
  why?: (text: string) => NullReason;
};

const integer: CellKind<LongColumn> = {
  type: 'BIGINT',
  add: (values, bytes, start, end) => addNumber(values, integerOf(bytes, start, end)),
};

const day: CellKind<IntColumn> = {
  type: 'DATE',
  add: (values, bytes, start, end) => addNumber(values, dayOf(bytes, start, end)),
  why: whyNoDay,
};

const moment: CellKind<LongColumn> = {
  type: 'TIMESTAMP',
  add: (values, bytes, start, end) => addNumber(values, momentOf(bytes, start, end)),
  why: whyNoDay,
};

/** Twelve times the year, and the month from 0. */
const birth: CellKind<IntColumn> = {
  type: 'INTEGER',
  add: (values, bytes, start, end) => addNumber(values, monthOf(bytes, start, end)),
  why: (text) => {
    const [month, year] = text.split('/').map(Number) as [number, number];
    if (month < 1 || month > 12) return 'impossible';
    return month === 1 && year === 1900 ? 'sentinel' : 'out-of-range';
  },
};

const bit: CellKind<BitColumn> = {
  type: 'BOOLEAN',
  add: (values, bytes, start, end) => {
    const value = integerOf(bytes, start, end);
    const isBit = value === 0 || value === 1;
    if (isBit) values.add(value === 1);
    return isBit;
  },
};

const text: CellKind<TextColumn> = {
  type: 'VARCHAR',
  add: (values, bytes, start, end) => {
    values.add(bytes, start, end);
    return true;
  },
};

const timeOfDay: CellKind<TextColumn> = {
  type: 'VARCHAR',
  add: (values, bytes, start, end) => {
    const time = integerOf(bytes, start, end);
    const isTime = end - start === 4 && isDigits(bytes, start, end) && time < 2400 && time % 100 < 60;
    if (isTime) values.add(bytes, start, end);
    return isTime;
  },
  why: () => 'impossible',
};

/** The first three digits of five or more: of four one is lost, and which is not guessed. */
const zip: CellKind<TextColumn> = {
  type: 'VARCHAR',
  add: (values, bytes, start, end) => {
    const first = bytes[start] === BACKTICK ? start + 1 : start;
    const isZip = end - first >= 5 && isDigits(bytes, first, first + 5);
    if (isZip) values.add(bytes, first, first + 3);
    return isZip;
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
} as const satisfies Record<ColumnType, unknown>;

function addNumber(values: LongColumn | IntColumn, value: number): boolean {
  if (Number.isNaN(value)) return false;
  values.add(value);
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
