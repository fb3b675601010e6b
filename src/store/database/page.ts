// Pages of a list: the mark after which a page begins is the key of the last row of the page before.
import { ProblemError } from '#contract/problems.ts';

export type Page<Item> = { items: Item[]; next?: string };

export type PageQuery = { limit: number; after?: string | undefined };

/** The key in a mark. Throws `malformed-request` for a mark that no page gave out. */
export function readMark(after: string | undefined, length: number): (string | number)[] | undefined {
  if (after === undefined) return undefined;
  const fault = new ProblemError('malformed-request', 'The mark in "after" is of no page of this list.');
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(after, 'base64url').toString());
  } catch {
    throw fault;
  }
  if (!Array.isArray(key) || key.length !== length) throw fault;
  if (!key.every((part) => typeof part === 'number' || /^[0-9a-f:TZ.-]{1,40}$|^infinity$/.test(String(part))))
    throw fault;
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
    next: Buffer.from(JSON.stringify(keyOf(last))).toString('base64url'),
  };
}
