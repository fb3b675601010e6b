// What a value of each type looks like as text, and which texts stand for a value that was taken out.
import type { ColumnType, CourtColumn } from '#observatory/court/tables.ts';

const BLANK = 0x20;
const CASE = 0x20;
const BRACKET = 0x28;
const SIX = 0x36;
const SMALL_B = 0x62;

const DAY = String.raw`\d{4}-\d\d-\d\d`;
const TIME = String.raw`\d\d:\d\d:\d\d(\.\d{1,7})?`;

/** A date that cannot be, such as February 30, looks like one all the same. */
export const SHAPES: Readonly<Record<ColumnType, RegExp>> = {
  id: /^-?\d{1,15}(\.0*)?$/,
  int: /^-?\d{1,15}(\.0*)?$/,
  date: new RegExp(`^${DAY}( ${TIME})?$`),
  instant: new RegExp(`^${DAY}( ${TIME})?$`),
  hhmm: /^\d{4}$/,
  bit: /^[01]$/,
  code: /^[^ ]/,
  zip: /^`?\d{4,9}(-\d{4})?$/,
  text: /^/,
  birth: /^\d{1,2}\/\d{4}$/,
};

/** Exemptions 6 and 7(C) of the Freedom of Information Act, one or both, as offices write them: `(b)(6), b(7)c`. */
const REDACTION = /^(\(?b\)? ?\([67]\) ?(\(?c\)?)?[,; ]*)+$/i;

/** Whether a field that begins here may be such a mark: a quick look that lets some others through. */
export function looksRedacted(bytes: Uint8Array, start: number): boolean {
  const first = bytes[start] as number;
  const second = bytes[start + 1] as number;
  if (first === BRACKET) return (second | CASE) === SMALL_B;
  return (first | CASE) === SMALL_B && (second === BRACKET || second === SIX || second === BLANK);
}

/** Whether the text stands for a value that was taken out. `B6` in capitals may be a code. */
export function isRedacted(text: string, marks: readonly string[] = []): boolean {
  return text === 'b6' || marks.includes(text) || REDACTION.test(text);
}

/** Whether a text, trimmed, may stand in the column of a row of which nothing else is known. An empty one may. */
export function fitsColumn(text: string, { type, length, values, redacted }: CourtColumn): boolean {
  if (text === '' || type === 'text' || isRedacted(text, redacted)) return true;
  if (!SHAPES[type].test(text)) return false;
  return (values === undefined || values.includes(text)) && (length === undefined || text.length <= length);
}
