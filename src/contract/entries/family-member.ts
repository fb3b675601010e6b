// A relative: described, or linked where the organisation has them as a client too.
import { z } from 'zod';
import { id } from '#contract/api/values.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';
import { person } from '#contract/entries/person.ts';

const data = z.strictObject({
  relation: z.enum([
    'spouse',
    'partner',
    'parent',
    'child',
    'step-child',
    'sibling',
    'grandparent',
    'grandchild',
    'guardian',
    'other',
  ]),
  /** The relative as a client of the organisation: shown only to who may see that client. */
  clientId: id.optional(),
  person: person.optional(),
});

export const FAMILY_MEMBER = entryKind({
  title: { en: 'Family member', es: 'Familiar' },
  about: {
    en: 'A relative: described, or as a client of the organisation.',
    es: 'Un familiar: descrito, o como cliente de la organización.',
  },
  of: 'either',
  data,
  asked: data.refine(({ clientId, person }) => clientId !== undefined || person !== undefined, {
    path: ['person'],
    error: 'a person described, or the id of a client',
  }),
  namesClient: ['clientId'],
  person: ({ person }) => person,
});
