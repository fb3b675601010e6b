// The money of a bond: how much, who answers for it, who gave what. Requests and decisions are events.
import { z } from 'zod';
import { day, line } from '#contract/api/values.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';
import { person } from '#contract/entries/person.ts';

/** Dollars, cents allowed. */
export const dollars = z.number().min(0).max(10_000_000).multipleOf(0.01);

export const BOND = entryKind({
  title: { en: 'Bond', es: 'Fianza' },
  about: {
    en: 'The amount of a bond, its obligor, and what was contributed and posted.',
    es: 'El monto de la fianza, el obligado, y lo aportado y pagado.',
  },
  of: 'case',
  data: z.strictObject({
    amount: dollars,
    state: z.enum(['set', 'posted', 'cancelled', 'breached', 'returned']),
    setOn: day.optional(),
    postedOn: day.optional(),
    obligor: person.optional(),
    contributions: z
      .array(z.strictObject({ from: line(200), amount: dollars, on: day.optional() }))
      .max(50)
      .default([]),
    conditions: line(1000).optional(),
  }),
  clear: ({ setOn, postedOn, state }) => ({
    happensOn: postedOn ?? setOn,
    done: state === 'cancelled' || state === 'returned',
  }),
  person: ({ obligor }) => obligor,
});
