// Pages of a list: the mark after which a page begins is the key of the last row of the page before.
import { ProblemError } from '#contract/problems.ts';

export type Page<Item> = { items: Item[]; next?: string };

export type PageQuery = { limit: number; after?: string | undefined };

/** Whether PostgreSQL knows such a day or moment; the calendar has not all that look like one. */
const isReal = (text: string) => {
  const at = new Date(text);
  return (
    !text.startsWith('0000') && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text.slice(0, 10))
  );
};

/** What a part of a key looks like. */
const PARTS = {
  number: /^-?\d{1,9}$/,
  day: /^\d{4}-\d{2}-\d{2}$|^infinity$/,
  instant: /^\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z$/,
  id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  code: /^([0-9a-f]{2}){1,32}$/,
} as const;

function isOf(part: keyof typeof PARTS, text: string): boolean {
  if (!PARTS[part].test(text)) return false;
  return text === 'infinity' || (part !== 'day' && part !== 'instant') || isReal(text);
}

/** The key in a mark, of these parts. Throws `malformed-request` for a mark that no page of this list gave out. */
export function readMark(
  after: string | undefined,
  parts: readonly (keyof typeof PARTS)[],
): string[] | undefined {
  if (after === undefined) return undefined;
  const key = Buffer.from(after, 'base64url').toString().split(' ');
  if (key.length !== parts.length || !parts.every((part, i) => isOf(part, String(key[i]))))
    throw new ProblemError('malformed-request', 'The mark in "after" is of no page of this list.');
  return key;
}

/** A page of rows of which one more than `limit` was asked for. */
export function pageOfRows<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly (string | number)[],
): { rows: readonly Row[]; next?: string } {
  const last = rows[limit - 1];
  if (rows.length <= limit || last === undefined) return { rows };
  return {
    rows: rows.slice(0, limit),
    next: Buffer.from(keyOf(last).join(' ')).toString('base64url'),
  };
}
