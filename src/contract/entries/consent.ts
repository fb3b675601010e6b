// A consent of the client: the text they agreed to in their language, who witnessed it, for what, and its withdrawal.
import { z } from 'zod';
import { day, id, line, prose } from '#contract/api/values.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';
import { languageTag } from '#contract/entries/language.ts';
import { PRACTICE } from '#contract/vocabulary/agency.ts';

const data = z.strictObject({
  scope: z.enum(PRACTICE['consent-given'].fields.scope.codes as [string, ...string[]]),
  text: prose,
  language: languageTag,
  givenOn: day,
  givenBy: z.enum(['client', 'parent', 'guardian']).default('client'),
  manner: z.enum(['signed', 'spoken', 'electronic']),
  witness: line(200).optional(),
  interpreter: line(200).optional(),
  documentId: id.optional(),
  until: day.optional(),
  withdrawal: z.strictObject({ on: day, toldTo: line(200).optional() }).optional(),
});

export const CONSENT = entryKind({
  title: { en: 'Consent', es: 'Consentimiento' },
  about: {
    en: 'What the client agreed to, in which words and language, before whom; and when they took it back.',
    es: 'A qué consintió el cliente, con qué palabras y en qué idioma, ante quién; y cuándo lo retiró.',
  },
  of: 'either',
  data,
  asked: data.refine(({ givenOn, withdrawal }) => withdrawal === undefined || withdrawal.on >= givenOn, {
    path: ['withdrawal', 'on'],
    error: 'a day on or after "givenOn"',
  }),
  clear: ({ givenOn, until, withdrawal }) => ({
    happensOn: givenOn,
    dueOn: until,
    done: withdrawal !== undefined,
  }),
  events: ({ scope, givenOn, withdrawal }, before) => {
    const given = { type: 'consent-given', on: givenOn, data: { scope } };
    const withdrawn =
      withdrawal === undefined || before?.withdrawal !== undefined
        ? []
        : [{ type: 'consent-withdrawn', on: withdrawal.on, data: { scope } }];
    return before === undefined ? [given, ...withdrawn] : withdrawn;
  },
});
