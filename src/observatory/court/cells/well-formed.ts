// Whether a field is a whole number, day, moment or month, from its digits: without a string, a Date or a number on the way.

/** The first and last year in which a date of a release is believed: 1900-01-01 stands for none, and 2925 is a slip. */
export const FIRST_YEAR = 1901;
export const LAST_YEAR = 2079;

const BLANK = 0x20;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
/** A whole number of so many digits fits in whatever reads it. */
const DIGITS = 15;
/** So far below zero that a sum with other two digits stays there. */
const NO_DIGITS = -10_000;

const MONTH_LENGTHS = Uint8Array.of(31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/** `-123`; also `123.00`, as amounts of money are written. */
export function isInteger(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] === MINUS ? start + 1 : start;
  let at = first;
  while (at < end && isDigit(bytes[at] as number)) at++;
  return at > first && at - first <= DIGITS && (at === end || isNothing(bytes, at, end));
}

/** `YYYY-MM-DD`, with or without a time, in a year that is believed. */
export function isDay(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 10 && !isTime(bytes, start + 10, end)) return false;
  if (bytes[start + 4] !== MINUS || bytes[start + 7] !== MINUS) return false;
  const year = 100 * twoDigits(bytes, start) + twoDigits(bytes, start + 2);
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  // From 1901 to 2079 every fourth year is a leap year.
  return day <= (MONTH_LENGTHS[month - 1] as number) && (day < 29 || month !== 2 || year % 4 === 0);
}

/** `YYYY-MM-DD HH:MM:SS.fff`, the time optional; the years as in `isDay`. */
export function isMoment(bytes: Uint8Array, start: number, end: number): boolean {
  if (!isDay(bytes, start, end)) return false;
  if (end - start === 10) return true;
  return (
    twoDigits(bytes, start + 11) <= 23 &&
    twoDigits(bytes, start + 14) <= 59 &&
    twoDigits(bytes, start + 17) <= 59
  );
}

/** `HHMM`. */
export function isTimeOfDay(bytes: Uint8Array, start: number, end: number): boolean {
  const hour = twoDigits(bytes, start);
  const minute = twoDigits(bytes, start + 2);
  return end - start === 4 && hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
}

/** `M/YYYY`; the years as in `isDay`. */
export function isMonth(bytes: Uint8Array, start: number, end: number): boolean {
  const slash = end - 5;
  if (slash - start < 1 || slash - start > 2 || bytes[slash] !== SLASH) return false;
  const month = slash - start === 2 ? twoDigits(bytes, start) : (bytes[start] as number) - ZERO;
  const year = 100 * twoDigits(bytes, slash + 1) + twoDigits(bytes, slash + 3);
  return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
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
