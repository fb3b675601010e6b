// Values that many operations share: ids, days, instants, pages.
import { z } from 'zod';

/** UUID version 7 (RFC 9562), in lower case. */
export const id = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'an id');

/** A day of the calendar, YYYY-MM-DD. There was no year 0. */
export const day = z.iso.date().refine((text) => !text.startsWith('0000'), 'a day that exists');

/** A moment, RFC 3339 in UTC. */
export const instant = z.iso.datetime();

/** How many of a list at once, and after which mark of the page before. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(25),
  after: z.string().max(300).optional(),
};

/** A page of a list. `next` is the mark for `after`; without it this was the last page. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.string().optional() });

/** Text of one line. */
export const line = (most = 200) => z.string().trim().min(1).max(most);

/** Text of several lines. */
export const prose = z.string().trim().min(1).max(20_000);
