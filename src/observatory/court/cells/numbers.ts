// Whole numbers, days, moments and months from their digits, without a string or a Date on the way. NaN where there is none.

/** The first and last year in which a date of a release is believed: 1900-01-01 stands for none, and 2925 is a slip. */
export const FIRST_YEAR = 1901;
export const LAST_YEAR = 2079;

const DAY_MS = 86_400_000;
const BLANK = 0x20;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
/** A double holds every number of so many digits. */
const DIGITS = 15;
/** So far below zero that a sum with other two digits stays there. */
const NO_DIGITS = -10_000;

/** The first day of every month in days since 1970-01-01, and of the month after the last. */
const MONTHS = Int32Array.from(
  { length: 12 * (LAST_YEAR - FIRST_YEAR + 1) + 1 },
  (_, month) => Date.UTC(FIRST_YEAR, month, 1) / DAY_MS,
);

/** `-123`; also `123.00`, as amounts of money are written. */
export function integerOf(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  const first = negative ? start + 1 : start;
  let value = 0;
  let at = first;
  for (; at < end && isDigit(bytes[at] as number); at++) value = 10 * value + (bytes[at] as number) - ZERO;
  if (at === first || at - first > DIGITS) return Number.NaN;
  if (at < end && !isNothing(bytes, at, end)) return Number.NaN;
  return negative ? -value : value;
}

/** `YYYY-MM-DD`, with or without a time, in days since 1970-01-01. NaN also where the year is not believed. */
export function dayOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 10 && !isTime(bytes, start + 10, end)) return Number.NaN;
  if (bytes[start + 4] !== MINUS || bytes[start + 7] !== MINUS) return Number.NaN;
  const year = 100 * twoDigits(bytes, start) + twoDigits(bytes, start + 2);
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return Number.NaN;
  const at = 12 * (year - FIRST_YEAR) + month - 1;
  const first = MONTHS[at] as number;
  return day <= (MONTHS[at + 1] as number) - first ? first + day - 1 : Number.NaN;
}

/** `YYYY-MM-DD HH:MM:SS.fff`, the time optional, in microseconds since 1970-01-01 00:00:00; the years as in `dayOf`. */
export function momentOf(bytes: Uint8Array, start: number, end: number): number {
  const midnight = dayOf(bytes, start, end) * DAY_MS * 1000;
  if (end - start === 10 || Number.isNaN(midnight)) return midnight;
  const hour = twoDigits(bytes, start + 11);
  const minute = twoDigits(bytes, start + 14);
  const second = twoDigits(bytes, start + 17);
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  let micros = 0;
  for (let at = start + 20, unit = 100_000; at < end && unit >= 1; at++, unit /= 10)
    micros += ((bytes[at] as number) - ZERO) * unit;
  return midnight + (3600 * hour + 60 * minute + second) * 1_000_000 + micros;
}

/** `M/YYYY` as twelve times the year and the month from 0; the years as in `dayOf`. */
export function monthOf(bytes: Uint8Array, start: number, end: number): number {
  const slash = end - 5;
  if (slash - start < 1 || slash - start > 2 || bytes[slash] !== SLASH) return Number.NaN;
  const month = slash - start === 2 ? twoDigits(bytes, start) : (bytes[start] as number) - ZERO;
  const year = 100 * twoDigits(bytes, slash + 1) + twoDigits(bytes, slash + 3);
  const isMonth = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
  return isMonth ? 12 * year + month - 1 : Number.NaN;
}

export function isDigits(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(bytes[at] as number)) return false;
  return true;
}

/** A point and zeros. */
function isNothing(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] !== POINT) return false;
  for (let at = start + 1; at < end; at++) if (bytes[at] !== ZERO) return false;
  return true;
}

/** ` HH:MM:SS`, and behind a point up to seven digits. */
function isTime(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] !== BLANK || bytes[start + 3] !== COLON || bytes[start + 6] !== COLON) return false;
  if (twoDigits(bytes, start + 1) + twoDigits(bytes, start + 4) + twoDigits(bytes, start + 7) < 0)
    return false;
  const length = end - start;
  if (length === 9) return true;
  return length >= 11 && length <= 17 && bytes[start + 9] === POINT && isDigits(bytes, start + 10, end);
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] as number;
  const ones = bytes[at + 1] as number;
  return isDigit(tens) && isDigit(ones) ? 10 * tens + ones - 11 * ZERO : NO_DIGITS;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}
