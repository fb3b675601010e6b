// Operations that find persons by name or number: search, search before create, and the conflict check.
import { z } from 'zod';
import { operation } from '#contract/api/operation.ts';
import { day, id, line, prose } from '#contract/api/values.ts';
import { askedParty } from '#contract/entries/conflict-check.ts';
import { ENTRY_KINDS, type EntryKindName } from '#contract/entries/kinds.ts';
import { MATCH_REASONS, MATCH_STRENGTHS, NUMBER_KINDS } from '#contract/entries/match.ts';
import { enteredANumber, enteredEmail, enteredPhone, personName } from '#contract/entries/person.ts';

const asked = z
  .strictObject({
    name: line().optional(),
    aNumber: enteredANumber.optional(),
    phone: enteredPhone.optional(),
    email: enteredEmail.optional(),
  })
  .refine((given) => Object.values(given).some((value) => value !== undefined), 'a name or a number')
  .meta({ examples: [{ name: 'Ana María López', aNumber: 'A 012 345 678' }] });

const match = z.strictObject({
  clientId: id,
  /** Set where the match is not the client but somebody entered beside them. */
  entryId: id.optional(),
  /** `client`, or the kind of the entry that names the person. */
  as: z.enum(['client', ...(Object.keys(ENTRY_KINDS) as EntryKindName[])]),
  names: z.array(personName),
  bornOn: day.optional(),
  /** Numbers that are the same. */
  numbers: z.array(z.enum(NUMBER_KINDS)),
  /** How well the forms of the names match, and why. It says nothing of the persons: who they are, a person decides. */
  name: z.strictObject({ strength: z.enum(MATCH_STRENGTHS), why: z.array(z.enum(MATCH_REASONS)) }).optional(),
});

/** `ask`: members who may see a client that was found and that you may not see. */
const found = z.strictObject({ matches: z.array(match), ask: z.array(id) });

const conclusion = z.strictObject({
  outcome: z.enum(['none', 'waived', 'refused']),
  reason: prose.optional(),
});

export const SEARCH = {
  searchClients: operation({
    id: 'searchClients',
    method: 'POST',
    path: '/v1/clients/search',
    tag: 'search',
    summary: 'Find clients in sight by name, A-number, telephone or e-mail',
    about:
      'Names are found across scripts and spellings. The best match comes first; at most 50 are answered.',
    reads: true,
    access: 'client.search',
    body: asked,
    answer: z.strictObject({ matches: z.array(match) }),
  }),
  searchBeforeCreate: operation({
    id: 'searchBeforeCreate',
    method: 'POST',
    path: '/v1/clients/search-before-create',
    tag: 'search',
    summary: 'Whether somebody is a client already, also where you may not see them',
    reads: true,
    access: 'client.create',
    body: asked,
    answer: found,
  }),
  checkConflicts: operation({
    id: 'checkConflicts',
    method: 'POST',
    path: '/v1/conflict-checks',
    tag: 'search',
    summary: 'Look for the parties of a matter among clients, their families and other parties',
    about:
      'With `clientId` the check is kept with the client, or with the case in `caseId`, and waits for a conclusion. Of ' +
      'what you may not see the answer says whom to ask and nothing else.',
    access: 'conflict.check',
    idempotent: true,
    body: z
      .strictObject({
        clientId: id.optional(),
        caseId: id.optional(),
        parties: z.array(askedParty).min(1).max(50),
      })
      .refine(
        ({ clientId, caseId }) => caseId === undefined || clientId !== undefined,
        'a client with a case',
      ),
    answer: z.strictObject({
      /** Of the check as it is kept. */
      entryId: id.optional(),
      version: z.number().optional(),
      /** In the order of the parties asked about. */
      parties: z.array(found),
    }),
    status: 201,
    problems: ['not-found'],
  }),
  concludeConflictCheck: operation({
    id: 'concludeConflictCheck',
    method: 'PUT',
    path: '/v1/conflict-checks/{entryId}/conclusion',
    tag: 'search',
    summary: 'Say what follows from a conflict check',
    access: 'conflict.check',
    conditional: true,
    params: z.strictObject({ entryId: id }),
    body: conclusion,
    answer: z.strictObject({ id, version: z.number() }),
    problems: ['not-found', 'stale'],
  }),
} as const;
