// Operations on clients: the persons represented.
import { z } from 'zod';
import { operation } from '#contract/api/operation.ts';
import { id, instant } from '#contract/api/values.ts';
import { clientFacts, shownFacts } from '#contract/entries/client.ts';

const clientParams = z.strictObject({ clientId: id });

/** The same number at another client: a mistake of one of the records, or the same person. */
const warning = z.strictObject({
  code: z.literal('number-elsewhere'),
  /** Place of the A-number in the facts. */
  place: z.number(),
  /** Clients in sight that have it, and members to ask about any other. */
  clients: z.array(id),
  ask: z.array(id),
});

const kept = z.strictObject({ id, version: z.number(), warnings: z.array(warning) });

export const CLIENTS = {
  createClient: operation({
    id: 'createClient',
    method: 'POST',
    path: '/v1/clients',
    tag: 'clients',
    summary: 'Create a client who is not yet there',
    about:
      'The server searches first. Whoever has the same whole name or the same number is named in `facts` of a 409 ' +
      '`possible-duplicate`: `clients`, and in `ask` the members to ask about clients out of your sight. To create the ' +
      'client all the same, say so of each of them in `notTheSame` and `asked`.',
    access: 'client.create',
    idempotent: true,
    body: z.strictObject({
      facts: clientFacts,
      /** Clients that were looked at: none of them is this person. */
      notTheSame: z.array(id).max(200).default([]),
      /** Members who were asked and said that no client of theirs is this person. */
      asked: z.array(id).max(50).default([]),
    }),
    answer: kept,
    status: 201,
    problems: ['possible-duplicate'],
  }),
  readClient: operation({
    id: 'readClient',
    method: 'GET',
    path: '/v1/clients/{clientId}',
    tag: 'clients',
    summary: 'A client with all that is kept of them',
    access: 'client.read',
    params: clientParams,
    answer: z.strictObject({ id, version: z.number(), createdAt: instant, facts: shownFacts }),
    problems: ['not-found'],
  }),
  changeClient: operation({
    id: 'changeClient',
    method: 'PUT',
    path: '/v1/clients/{clientId}',
    tag: 'clients',
    summary: 'Put other facts in the place of those kept; the version before stays readable',
    access: 'client.change',
    conditional: true,
    params: clientParams,
    body: clientFacts,
    answer: kept,
    problems: ['not-found', 'stale'],
  }),
  listClientVersions: operation({
    id: 'listClientVersions',
    method: 'GET',
    path: '/v1/clients/{clientId}/versions',
    tag: 'clients',
    summary: 'Every version of the facts of a client, the latest first, with who recorded it',
    access: 'client.read',
    params: clientParams,
    answer: z.strictObject({
      items: z.array(
        z.strictObject({ version: z.number(), recordedAt: instant, recordedBy: id, facts: shownFacts }),
      ),
    }),
    problems: ['not-found'],
  }),
} as const;
