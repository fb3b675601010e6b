// Who attends a hearing beside the client: representative, interpreter, accompaniment; and how many are wished for.
import { z } from 'zod';
import { id, line } from '#contract/api/values.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';
import { languageTag } from '#contract/entries/language.ts';

/** The event that is the first notice of the hearing, under which it stands however often it is moved. */
const noticeId = id;

/** What an interpreter works in. A relay goes from the client's language over another to English. */
const spoken = z.strictObject({ tag: languageTag, dialect: line(100).optional() });

const data = z.strictObject({
  noticeId,
  as: z.enum(['representative', 'interpreter', 'accompaniment']),
  state: z.enum(['asked', 'confirmed', 'declined']),
  /** A member, or somebody from outside by name. */
  memberId: id.optional(),
  name: line(200).optional(),
  reachedAt: line(200).optional(),
  /** Of an interpreter: the client's language; with a relay, the chain from there, the last one into English. */
  language: spoken.optional(),
  relay: z
    .array(spoken.extend({ name: line(200).optional() }))
    .max(3)
    .optional(),
});

export const COVERAGE = entryKind({
  title: { en: 'Coverage', es: 'Cobertura' },
  about: {
    en: 'A person who attends a hearing: as representative, interpreter or accompaniment.',
    es: 'Una persona que acude a una audiencia: como representante, intérprete o acompañante.',
  },
  of: 'case',
  data,
  asked: data
    .refine(({ memberId, name }) => (memberId === undefined) !== (name === undefined), {
      path: ['memberId'],
      error: 'either a member or the name of somebody from outside',
    })
    .refine(({ as, language }) => (as === 'interpreter') === (language !== undefined), {
      path: ['language'],
      error: 'the language of an interpreter, and of nobody else',
    })
    .refine(({ language, relay }) => relay === undefined || language !== undefined, {
      path: ['relay'],
      error: 'a relay only beside a language',
    }),
  clear: ({ memberId, state }) => ({ memberId, done: state === 'declined' }),
});

export const ACCOMPANIMENT_PLAN = entryKind({
  title: { en: 'Accompaniment plan', es: 'Plan de acompañamiento' },
  about: {
    en: 'How many people the client wishes beside them at a hearing, and how many the court lets in.',
    es: 'Cuántas personas desea el cliente a su lado en una audiencia, y cuántas admite el tribunal.',
  },
  of: 'case',
  data: z.strictObject({
    noticeId,
    wished: z.int().min(0).max(100),
    cap: z.int().min(0).max(100).optional(),
    /** What those who accompany are told. */
    meetAt: line(300).optional(),
  }),
});
