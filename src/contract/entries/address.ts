// An address of a client: for service of papers and contact, as the client gave it; never located or searched.
import { z } from 'zod';
import { day, id, line } from '#contract/api/values.ts';
import { country } from '#contract/entries/client.ts';
import { entryKind } from '#contract/entries/entry-kind.ts';

/** That a change of address was told to court or agency: the form, the day, and the page that proves it. */
const proof = z.strictObject({
  form: z.enum(['EOIR-33-IC', 'EOIR-33-BIA', 'AR-11']),
  filedOn: day,
  via: z.enum(['paper', 'electronic']).optional(),
  documentId: id.optional(),
});

const data = z.strictObject({
  use: z.enum(['lives', 'mail', 'lives-and-mail']),
  careOf: line(200).optional(),
  lines: z.array(line(200)).min(1).max(6),
  place: line(100).optional(),
  region: line(60).optional(),
  postalCode: line(20).optional(),
  country: country.optional(),
  from: day.optional(),
  to: day.optional(),
  proofs: z.array(proof).max(20).default([]),
});

export const ADDRESS = entryKind({
  title: { en: 'Address', es: 'Domicilio' },
  about: {
    en: 'Where the client lives or gets mail, from when to when, and which court or agency was told.',
    es: 'Dónde vive o recibe correo el cliente, desde y hasta cuándo, y a qué tribunal o agencia se avisó.',
  },
  of: 'client',
  data,
  asked: data.refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    error: 'a day on or after "from"',
  }),
  clear: ({ from }) => ({ happensOn: from }),
  events: ({ from, proofs }, before) => {
    const known = new Set(before?.proofs.map(({ form, filedOn }) => `${form} ${filedOn}`));
    const moved =
      before === undefined && from !== undefined
        ? [{ type: 'address-changed', on: from, data: { who: 'client' } }]
        : [];
    const told = proofs
      .filter(({ form, filedOn }) => !known.has(`${form} ${filedOn}`))
      .map(({ form, filedOn, via }) => ({
        type: 'address-change-filed',
        on: filedOn,
        data: via === undefined ? { form } : { form, via },
      }));
    return [...moved, ...told];
  },
});
