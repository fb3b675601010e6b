// A note of a member, and with it that they were in contact with the client.
import { z } from 'zod';
import { day, prose } from '#contract/api/values.ts';
import { CONTACT_CHANNELS } from '#contract/entries/client.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';

export const NOTE = entryKind({
  title: { en: 'Note', es: 'Nota' },
  about: {
    en: 'What a member noted; with a contact, that the client was reached on that day.',
    es: 'Lo que anotó un miembro; con un contacto, que ese día se habló con el cliente.',
  },
  of: 'either',
  only: 'recordNote',
  data: z.strictObject({
    text: prose,
    contact: z.strictObject({ on: day, by: z.enum([...CONTACT_CHANNELS, 'in-person']) }).optional(),
  }),
  clear: ({ contact }) => ({ happensOn: contact?.on }),
});
