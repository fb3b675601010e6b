// A conflict check: the parties that were asked about, where they were found, and what was concluded, by whom.
import { z } from 'zod';
import { day, id, prose } from '#contract/api/values.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';
import { MATCH_STRENGTHS, NUMBER_KINDS } from '#contract/entries/match.ts';
import { PARTY_ROLES } from '#contract/entries/party.ts';
import { person } from '#contract/entries/person.ts';

/** A person asked about, and their part in the matter that is checked. */
export const askedParty = z.strictObject({
  role: z.enum(['client', 'family-member', ...PARTY_ROLES]),
  person,
});
export type AskedParty = z.output<typeof askedParty>;

export const CONFLICT_CHECK = entryKind({
  title: { en: 'Conflict check', es: 'Verificación de conflictos' },
  about: {
    en: 'Who of a matter the organisation already knows, and whether that hinders taking it on.',
    es: 'A quién de un asunto conoce ya la organización, y si ello impide aceptarlo.',
  },
  of: 'either',
  only: 'checkConflicts',
  data: z.strictObject({
    parties: z.array(askedParty).min(1).max(50),
    checkedOn: day,
    /** Of each party those found then; shown only to who may see those clients. */
    found: z.array(
      z.strictObject({
        /** Place of the party in `parties`. */
        party: z.int().min(0),
        clientId: id,
        entryId: id.optional(),
        numbers: z.array(z.enum(NUMBER_KINDS)),
        name: z.enum(MATCH_STRENGTHS).optional(),
      }),
    ),
    /** Members to ask about those out of sight of who asked. */
    ask: z.array(z.strictObject({ party: z.int().min(0), memberId: id })),
    conclusion: z
      .strictObject({
        outcome: z.enum(['none', 'waived', 'refused']),
        reason: prose.optional(),
        by: id,
        on: day,
      })
      .optional(),
  }),
  clear: ({ checkedOn, conclusion }) => ({ happensOn: checkedOn, done: conclusion !== undefined }),
});
