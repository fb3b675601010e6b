// What is kept of a client: names, numbers, languages, and how to reach them without putting them in danger.
import { z } from 'zod';
import { day, line } from '#contract/api/values.ts';
import { language } from '#contract/entries/language.ts';
import { enteredANumber, enteredEmail, enteredPhone, personName } from '#contract/entries/person.ts';

/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'a country as ISO 3166-1 names it, such as GT');

/** Ways to reach a person. A call and a message left are two: the message is heard by whoever answers. */
export const CONTACT_CHANNELS = [
  'call',
  'leave-message',
  'text',
  'messenger',
  'email',
  'mail',
  'visit',
] as const;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, such as 18:30');

/** What the client said of one way to reach them. A channel without a rule was not asked about. */
const contactRule = z.strictObject({
  channel: z.enum(CONTACT_CHANNELS),
  may: z.boolean(),
  /** On the clock where the client lives; a span that ends before it begins goes past midnight. */
  hours: z
    .array(z.strictObject({ from: timeOfDay, to: timeOfDay }))
    .max(7)
    .optional(),
  /** What to say, and what not: "say you call from the clinic". */
  words: line(1000).optional(),
});

const byChannel = (rules: readonly { channel: string }[]) =>
  new Set(rules.map(({ channel }) => channel)).size === rules.length;

export const clientFacts = z.strictObject({
  names: z.array(personName).min(1).max(20),
  /** None, one or several: mistakes of agencies are kept beside the right one. */
  aNumbers: z
    .array(z.strictObject({ entered: enteredANumber }))
    .max(10)
    .default([]),
  bornOn: day.optional(),
  nationalities: z.array(country).max(5).default([]),
  stateless: z.boolean().optional(),
  languages: z.array(language).max(10).default([]),
  pronouns: line(40).optional(),
  /** What the client says they need in order to take part in a hearing; nothing else about health. */
  hearingNeeds: line(1000).optional(),
  phones: z
    .array(z.strictObject({ entered: enteredPhone, whose: line(100).optional() }))
    .max(10)
    .default([]),
  emails: z
    .array(z.strictObject({ entered: enteredEmail, whose: line(100).optional() }))
    .max(10)
    .default([]),
  safeContact: z
    .array(contactRule)
    .max(CONTACT_CHANNELS.length)
    .refine(byChannel, 'one rule for each channel')
    .default([]),
});
export type ClientFacts = z.output<typeof clientFacts>;

/** The facts as they are answered: numbers also in the form that is compared. */
export const shownFacts = clientFacts.extend({
  aNumbers: z.array(z.strictObject({ entered: z.string(), canonical: z.string() })),
  phones: z.array(
    z.strictObject({ entered: z.string(), canonical: z.string(), whose: z.string().optional() }),
  ),
});
export type ShownFacts = z.output<typeof shownFacts>;
