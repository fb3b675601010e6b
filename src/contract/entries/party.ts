// Somebody with a part in the matter who is neither the client nor family.
import { z } from 'zod';
import { line } from '#contract/api/values.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';
import { person } from '#contract/entries/person.ts';

export const PARTY_ROLES = [
  'adverse',
  'co-respondent',
  'petitioner',
  'beneficiary',
  'sponsor',
  'obligor',
  'witness',
  'opposing-counsel',
  'former-counsel',
  'other',
] as const;

export const PARTY = entryKind({
  title: { en: 'Party', es: 'Parte' },
  about: {
    en: 'An adverse party, a witness, an obligor or another person with a part in the matter.',
    es: 'Una parte contraria, un testigo, un obligado u otra persona con un papel en el asunto.',
  },
  of: 'either',
  data: z.strictObject({ role: z.enum(PARTY_ROLES), person, organisation: line(200).optional() }),
  person: ({ person }) => person,
});
