// A relative: described, or linked where the organisation has them as a client too.
import { z } from 'zod';
import { id } from '#contract/api/values.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';
import { person } from '#contract/entries/person.ts';

export const FAMILY_MEMBER = entryKind({
  title: { en: 'Family member', es: 'Familiar' },
  about: {
    en: 'A relative, and whether they are in the same proceedings as lead or rider.',
    es: 'Un familiar, y si está en el mismo procedimiento como titular o derivado.',
  },
  of: 'either',
  data: z
    .strictObject({
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
      /** Families are heard together under the lead's A-number (Uniform Docketing Manual I.D). */
      proceedings: z.enum(['lead', 'rider', 'own']).optional(),
    })
    .refine(({ clientId, person }) => clientId !== undefined || person !== undefined, {
      path: ['person'],
      error: 'a person described, or the id of a client',
    }),
  persons: ({ person }) => (person === undefined ? [] : [person]),
});
