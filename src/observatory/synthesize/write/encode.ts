// Writes values as bytes into a block: the innermost loop of all, so it works on bare bytes and answers with the next place.
import { type Day, formatDay } from '#core/calendar/day.ts';

const BLANK = 32;
const ZERO = 48;

/** `YYYY-MM-DD` of every day from 1900 to 2060, ten bytes each: to format each day anew would take most of the time. */
const FIRST_DAY = -25567;
const LAST_DAY = 33237;
const DAYS = Buffer.from(
  Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, i) => formatDay((FIRST_DAY + i) as Day)).join(''),
  'latin1',
);
const MIDNIGHT = Buffer.from(' 00:00:00.000', 'latin1');
/** Where milliseconds, seconds, minutes and hours stand, counted from the end. */
const TIME_PLACES = [
  { place: 3, digits: 3, unit: 1000 },
  { place: 6, digits: 2, unit: 60 },
  { place: 9, digits: 2, unit: 60 },
  { place: 12, digits: 2, unit: 24 },
] as const;

/** One byte a character, padded with blanks to a width. */
export function putText(block: Uint8Array, from: number, text: string, width = 0): number {
  let at = from;
  for (let i = 0; i < text.length; i++) block[at++] = text.charCodeAt(i);
  while (at < from + width) block[at++] = BLANK;
  return at;
}

/** A whole number from 0 on. */
export function putNumber(block: Uint8Array, from: number, value: number): number {
  let end = from + 1;
  for (let power = 10; power <= value; power *= 10) end++;
  putDigits(block, from, end, value);
  return end;
}

/** A day at midnight. */
export function putDay(block: Uint8Array, from: number, day: number): number {
  let at = from;
  let digit = (day - FIRST_DAY) * 10;
  for (const end = digit + 10; digit < end; digit++) block[at++] = DAYS[digit] as number;
  for (let i = 0; i < 13; i++) block[at++] = MIDNIGHT[i] as number;
  return at;
}

/** A day at a millisecond of it. */
export function putStamp(block: Uint8Array, from: number, day: number, millisecond: number): number {
  const end = putDay(block, from, day);
  let rest = millisecond;
  for (const { place, digits, unit } of TIME_PLACES) {
    putDigits(block, end - place, end - place + digits, rest % unit);
    rest = Math.floor(rest / unit);
  }
  return end;
}

function putDigits(block: Uint8Array, from: number, end: number, value: number): void {
  let rest = value;
  for (let at = end - 1; at >= from; at--) {
    const next = Math.floor(rest / 10);
    block[at] = ZERO + rest - next * 10;
    rest = next;
  }
}
