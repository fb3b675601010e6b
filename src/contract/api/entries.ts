// Operations on entries: what is recorded of clients and cases beside the history.
import { z } from 'zod';
import { operation } from '#contract/api/operation.ts';
import { day, id, instant, pageOf, pageQuery } from '#contract/api/values.ts';
import { CHECK, checkAnswer } from '#contract/entries/check.ts';
import { ENTRY_KINDS, type EntryKindName, kindOf } from '#contract/entries/kinds.ts';
import { NOTE } from '#contract/entries/note.ts';
import { source } from '#contract/entries/sources.ts';
import { FOLLOW_UP_WORK } from '#core/case/follow-ups.ts';

const caseParams = z.strictObject({ caseId: id });
const clientParams = z.strictObject({ clientId: id });
const entryParams = z.strictObject({ entryId: id });

function askedEntryOf<Name extends EntryKindName>(name: Name) {
  const { asked, data } = kindOf(name);
  return z.strictObject({
    kind: z.literal(name),
    data: (asked ?? data) as (typeof ENTRY_KINDS)[Name]['data'],
    source: source.optional(),
    /** Cases of the client in whose histories the event that goes with it is recorded too. */
    caseIds: z.array(id).max(20).optional(),
  });
}

/** The kinds that the general operations record and change; a check, a note and a conflict check have their own. */
const askedEntry = z.discriminatedUnion('kind', [
  askedEntryOf('address'),
  askedEntryOf('family-member'),
  askedEntryOf('party'),
  askedEntryOf('coverage'),
  askedEntryOf('accompaniment-plan'),
  askedEntryOf('custody-report'),
  askedEntryOf('bond'),
  askedEntryOf('records-request'),
  askedEntryOf('assertion'),
  askedEntryOf('task'),
  askedEntryOf('consent'),
]);

function shownEntryOf<Name extends EntryKindName>(name: Name) {
  return z.strictObject({
    id,
    clientId: id,
    caseId: id.optional(),
    version: z.number(),
    createdAt: instant,
    createdBy: id,
    withdrawnAt: instant.optional(),
    kind: z.literal(name),
    data: ENTRY_KINDS[name].data as (typeof ENTRY_KINDS)[Name]['data'],
    source: source.optional(),
    /** What it recorded in the history. */
    events: z.array(z.strictObject({ caseId: id, eventId: z.string(), type: z.string() })).optional(),
  });
}

export const shownEntry = z.discriminatedUnion('kind', [
  shownEntryOf('address'),
  shownEntryOf('family-member'),
  shownEntryOf('party'),
  shownEntryOf('coverage'),
  shownEntryOf('accompaniment-plan'),
  shownEntryOf('custody-report'),
  shownEntryOf('bond'),
  shownEntryOf('records-request'),
  shownEntryOf('check'),
  shownEntryOf('assertion'),
  shownEntryOf('note'),
  shownEntryOf('task'),
  shownEntryOf('consent'),
  shownEntryOf('conflict-check'),
]);

const kept = z.strictObject({ id, version: z.number() });
const kind = z.enum(Object.keys(ENTRY_KINDS) as EntryKindName[]);
const listQuery = z.strictObject({ ...pageQuery, after: id.optional(), kind: kind.optional() });
const noteBody = z.strictObject({ data: NOTE.data });

export const ENTRIES = {
  recordClientEntry: operation({
    id: 'recordClientEntry',
    method: 'POST',
    path: '/v1/clients/{clientId}/entries',
    tag: 'entries',
    summary: 'Record an entry of a client, for all their cases',
    access: 'entry.write',
    idempotent: true,
    params: clientParams,
    body: askedEntry,
    answer: kept,
    status: 201,
    problems: ['not-found', 'refused'],
  }),
  recordCaseEntry: operation({
    id: 'recordCaseEntry',
    method: 'POST',
    path: '/v1/cases/{caseId}/entries',
    tag: 'entries',
    summary: 'Record an entry of a case; what happened goes into its history too',
    access: 'entry.write',
    idempotent: true,
    params: caseParams,
    body: askedEntry,
    answer: kept,
    status: 201,
    problems: ['not-found', 'refused'],
  }),
  changeEntry: operation({
    id: 'changeEntry',
    method: 'PUT',
    path: '/v1/entries/{entryId}',
    tag: 'entries',
    summary: 'Put other data in the place of those of an entry; the version before stays readable',
    access: 'entry.write',
    conditional: true,
    params: entryParams,
    body: askedEntry,
    answer: kept,
    problems: ['not-found', 'refused', 'stale'],
  }),
  withdrawEntry: operation({
    id: 'withdrawEntry',
    method: 'POST',
    path: '/v1/entries/{entryId}/withdraw',
    tag: 'entries',
    summary: 'Say that an entry was recorded by mistake: it stays readable and counts no more',
    access: 'entry.write',
    conditional: true,
    params: entryParams,
    answer: kept,
    problems: ['not-found', 'refused', 'stale'],
  }),
  listClientEntries: operation({
    id: 'listClientEntries',
    method: 'GET',
    path: '/v1/clients/{clientId}/entries',
    tag: 'entries',
    summary: 'The entries of a client that hang on no case',
    access: 'entry.read',
    params: clientParams,
    query: listQuery,
    answer: pageOf(shownEntry),
    problems: ['not-found'],
  }),
  listCaseEntries: operation({
    id: 'listCaseEntries',
    method: 'GET',
    path: '/v1/cases/{caseId}/entries',
    tag: 'entries',
    summary: 'The entries of a case',
    access: 'entry.read',
    params: caseParams,
    query: listQuery,
    answer: pageOf(shownEntry),
    problems: ['not-found'],
  }),
  readEntry: operation({
    id: 'readEntry',
    method: 'GET',
    path: '/v1/entries/{entryId}',
    tag: 'entries',
    summary: 'An entry',
    access: 'entry.read',
    params: entryParams,
    answer: shownEntry,
    problems: ['not-found'],
  }),
  readEntryVersions: operation({
    id: 'readEntryVersions',
    method: 'GET',
    path: '/v1/entries/{entryId}/versions',
    tag: 'entries',
    summary: 'Every version of an entry, the latest first, with who recorded it',
    access: 'entry.read',
    params: entryParams,
    answer: z.strictObject({
      items: z.array(z.strictObject({ recordedAt: instant, recordedBy: id, entry: shownEntry })),
    }),
    problems: ['not-found'],
  }),
  recordClientNote: operation({
    id: 'recordClientNote',
    method: 'POST',
    path: '/v1/clients/{clientId}/notes',
    tag: 'entries',
    summary: 'Note something of a client',
    access: 'note.write',
    idempotent: true,
    params: clientParams,
    body: noteBody,
    answer: kept,
    status: 201,
    problems: ['not-found'],
  }),
  recordCaseNote: operation({
    id: 'recordCaseNote',
    method: 'POST',
    path: '/v1/cases/{caseId}/notes',
    tag: 'entries',
    summary: 'Note something of a case',
    access: 'note.write',
    idempotent: true,
    params: caseParams,
    body: noteBody,
    answer: kept,
    status: 201,
    problems: ['not-found'],
  }),
  changeNote: operation({
    id: 'changeNote',
    method: 'PUT',
    path: '/v1/notes/{entryId}',
    tag: 'entries',
    summary: 'Change a note of one’s own; the version before stays readable',
    access: 'note.write',
    conditional: true,
    params: entryParams,
    body: noteBody,
    answer: kept,
    problems: ['not-found', 'not-allowed', 'stale'],
  }),
  recordCheck: operation({
    id: 'recordCheck',
    method: 'POST',
    path: '/v1/cases/{caseId}/checks',
    tag: 'entries',
    summary: 'Record what a government system answered when you looked up your own client',
    about:
      'Only for who is signed in; no token can do it. The server compares the answer with what is recorded, and opens a ' +
      'task for each difference. A hearing that was moved is recorded only when a second member confirms it.',
    access: 'check.record',
    tokens: false,
    idempotent: true,
    params: caseParams,
    body: checkAnswer,
    answer: z.strictObject({
      id,
      version: z.number(),
      result: CHECK.data.shape.result,
      differences: CHECK.data.shape.differences,
      nextDueOn: day,
      /** Tasks that it opened. */
      tasks: z.array(id),
    }),
    status: 201,
    problems: ['not-found', 'not-allowed'],
  }),
  confirmHearingChange: operation({
    id: 'confirmHearingChange',
    method: 'POST',
    path: '/v1/tasks/{entryId}/confirm-hearing-change',
    tag: 'entries',
    summary: 'Confirm, as a second member who looked too, that a hearing was moved',
    about: 'Records the new date in the history, which keeps the one before, and closes the task.',
    access: 'check.record',
    tokens: false,
    conditional: true,
    params: entryParams,
    answer: kept,
    problems: ['not-found', 'refused', 'stale'],
  }),
  listTasks: operation({
    id: 'listTasks',
    method: 'GET',
    path: '/v1/tasks',
    tag: 'entries',
    summary: 'Open tasks in sight, the soonest due first; those without a day come last',
    access: 'entry.read',
    query: z.strictObject({
      ...pageQuery,
      memberId: id.optional(),
      dueBy: day.optional(),
      /** yes: with the titles, which counts as showing each of the clients. */
      titles: z.enum(['yes']).optional(),
    }),
    answer: pageOf(
      z.strictObject({
        id,
        version: z.number(),
        clientId: id,
        caseId: id.optional(),
        /** Where titles were asked for. */
        title: z.string().optional(),
        /** What the server opened it for. */
        work: z.enum(FOLLOW_UP_WORK).optional(),
        dueOn: day.optional(),
        memberId: id.optional(),
      }),
    ),
  }),
} as const;
