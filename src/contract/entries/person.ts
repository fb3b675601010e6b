// A person as a record names them: names in any script and order, and numbers by which they are known.
import { z } from 'zod';
import { day } from '#contract/api/values.ts';
import { canonicalANumber } from '#core/identifier/a-number.ts';
import { canonicalPhone } from '#core/identifier/phone.ts';

/** Legal: as in a passport or civil register. Used: what the person goes by. As on notice: as the government spells it. */
const NAME_KINDS = ['legal', 'used', 'as-on-notice'] as const;

/** Text of a name: one line, no control characters or halves of characters, and at least one letter. */
const nameText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*\p{L}[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u, 'a name, on one line');

/** ISO 15924: `Latn`, `Arab`, `Hans`. */
export const script = z.string().regex(/^[A-Z][a-z]{3}$/, 'a script as ISO 15924 names it, such as Arab');

export const personName = z.strictObject({
  kind: z.enum(NAME_KINDS),
  /** In the order in which the person says it: not everyone has two parts, or a family name. */
  whole: nameText(200),
  order: z.enum(['given-first', 'family-first', 'one-name']).optional(),
  script: script.optional(),
  parts: z
    .strictObject({
      given: nameText(100).optional(),
      middle: nameText(100).optional(),
      family: nameText(100).optional(),
      secondFamily: nameText(100).optional(),
    })
    .optional(),
});
export type PersonName = z.output<typeof personName>;

export const enteredANumber = z
  .string()
  .trim()
  .max(40)
  .refine((text) => canonicalANumber(text) !== undefined, 'seven to nine digits, with or without an A');

export const enteredPhone = z
  .string()
  .trim()
  .max(40)
  .refine(
    (text) => canonicalPhone(text) !== undefined,
    'a telephone number, with + and country unless North American',
  );

export const enteredEmail = z.email().max(254);

/** Somebody beside the client: a relative, a witness, an obligor, whoever is on the other side. */
export const person = z.strictObject({
  names: z.array(personName).min(1).max(10),
  aNumbers: z.array(enteredANumber).max(5).optional(),
  bornOn: day.optional(),
  phones: z.array(enteredPhone).max(5).optional(),
  emails: z.array(enteredEmail).max(5).optional(),
});
export type Person = z.output<typeof person>;
