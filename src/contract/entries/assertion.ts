// A fact alleged in a document or by a person: who says what where, and whether it is contested.
import { z } from 'zod';
import { day, id, line, prose } from '#contract/api/values.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';

export const ASSERTION = entryKind({
  title: { en: 'Assertion', es: 'Afirmación' },
  about: {
    en: 'A fact alleged, by whom and on which page, and whether it is contested or admitted.',
    es: 'Un hecho alegado, por quién y en qué página, y si se disputa o se admite.',
  },
  of: 'case',
  data: z.strictObject({
    by: z.enum(['dhs', 'respondent', 'witness', 'expert', 'court', 'other']),
    says: prose,
    saidOn: day.optional(),
    standing: z.enum(['not-answered', 'contested', 'admitted', 'found-true', 'found-untrue']),
    documentId: id.optional(),
    page: z.int().min(1).max(100_000).optional(),
    /** Allegation or charge number, paragraph. */
    place: line(60).optional(),
  }),
  clear: ({ saidOn }) => ({ happensOn: saidOn }),
});
