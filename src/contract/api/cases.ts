// Operations on cases: opening, recording events, reading as of a day, queues of clocks and hearings.
import { z } from 'zod';
import {
  caseFacts,
  caseKind,
  eventInput,
  listedCase,
  listedHearing,
  oneCase,
  outcome,
  queuedClock,
  recordedEvent,
  stage,
} from '#contract/api/case-values.ts';
import { operation } from '#contract/api/operation.ts';
import { day, id, instant, pageOf, pageQuery } from '#contract/api/values.ts';
import { answerWire } from '#contract/clock-wire.ts';

const params = z.strictObject({ caseId: id });
const count = z.number().int();
const yes = z.enum(['yes']).optional();

/** Both axes of time: what had happened by a day, as far as it was known at a moment. */
const axes = {
  asOf: day.optional().describe('What had happened by then; today in the zone of the case, if left out'),
  knownAt: instant.optional().describe('As far as it was recorded by then; now, if left out'),
};

const names = yes.describe('yes: with the names of the clients, which counts as showing each of them');

const warnings = z
  .array(z.strictObject({ path: z.string().describe('Place in the request'), code: z.string() }))
  .describe('What is allowed and may still be a slip');

const appended = z.strictObject({
  version: count.describe('The version to send with the next change'),
  events: z.array(z.strictObject({ id, seq: count })).describe('In the order of the request'),
  warnings,
});

export const CASES = {
  openCase: operation({
    id: 'openCase',
    method: 'POST',
    path: '/v1/cases',
    tag: 'cases',
    summary: 'Open a case of a client',
    about:
      'Records `case-opened`, unless the events given have one. Whoever opens a case sees it, also without seeing the cases of the organisation.',
    access: 'case.open',
    body: z.strictObject({
      clientId: id,
      kind: caseKind,
      ...caseFacts,
      openedOn: day.optional().describe('Today, if left out'),
      ownerId: id.optional().describe('The member who answers for it'),
      events: z.array(eventInput).max(500).optional().describe('What had happened before'),
    }),
    answer: z.strictObject({ id, number: count, ...appended.shape }),
    status: 201,
    idempotent: true,
    problems: ['refused'],
  }),
  listCases: operation({
    id: 'listCases',
    method: 'GET',
    path: '/v1/cases',
    tag: 'cases',
    summary: 'The cases in sight, by number or by what comes next',
    access: 'case.list',
    query: z.strictObject({
      ...pageQuery,
      kind: caseKind.optional(),
      stage: stage.optional(),
      owner: z.union([id, z.enum(['none'])]).optional(),
      client: id.optional(),
      state: z.enum(['open', 'closed', 'any']).default('open'),
      nextBefore: day.optional(),
      order: z.enum(['number', 'next']).default('number'),
      names,
    }),
    answer: pageOf(listedCase),
  }),
  readCase: operation({
    id: 'readCase',
    method: 'GET',
    path: '/v1/cases/{caseId}',
    tag: 'cases',
    summary: 'A case as of a day: stage, custody, hearings, clocks, outcome',
    access: 'case.read',
    params,
    query: z.strictObject(axes),
    answer: oneCase,
  }),
  changeCase: operation({
    id: 'changeCase',
    method: 'PATCH',
    path: '/v1/cases/{caseId}',
    tag: 'cases',
    summary: 'Change the court, circuit, time zone or reference of a case',
    about: 'null takes a value away. What stood there before is kept.',
    access: 'case.append',
    params,
    body: z.strictObject({
      court: caseFacts.court.nullable(),
      circuit: caseFacts.circuit.nullable(),
      timeZone: caseFacts.timeZone.nullable(),
      detained: caseFacts.detained.nullable(),
      reference: caseFacts.reference.nullable(),
    }),
    answer: z.strictObject({ version: count }),
    conditional: true,
  }),
  appendEvents: operation({
    id: 'appendEvents',
    method: 'POST',
    path: '/v1/cases/{caseId}/events',
    tag: 'cases',
    summary: 'Record what happened in a case',
    about:
      'All events of a request or none. A correction replaces an event and keeps it. Checks of government systems are recorded by hand only, at POST /v1/cases/{caseId}/checks; a case is closed and opened again by its own operations.',
    access: 'case.append',
    params,
    body: z.strictObject({ events: z.array(eventInput).min(1).max(100) }),
    answer: appended,
    status: 201,
    idempotent: true,
    conditional: true,
    problems: ['refused', 'stale'],
  }),
  listEvents: operation({
    id: 'listEvents',
    method: 'GET',
    path: '/v1/cases/{caseId}/events',
    tag: 'cases',
    summary: 'The history of a case as it was recorded, corrections beside what they replace',
    access: 'case.read',
    params,
    query: z.strictObject({ ...pageQuery, knownAt: axes.knownAt }),
    answer: pageOf(recordedEvent),
  }),
  readClocks: operation({
    id: 'readClocks',
    method: 'GET',
    path: '/v1/cases/{caseId}/clocks',
    tag: 'cases',
    summary: 'Every legal clock of a case, on request with the count step by step',
    about:
      'Clocks that are computed only on request come with `advice=yes`, are kept nowhere, and say: ask counsel.',
    access: 'case.read',
    params,
    query: z.strictObject({ ...axes, trace: yes, advice: yes, language: z.enum(['en', 'es']).default('en') }),
    answer: z.strictObject({
      law: z.strictObject({ pack: z.string(), version: z.string(), hash: z.string() }),
      ...answerWire.shape,
    }),
  }),
  closeCase: operation({
    id: 'closeCase',
    method: 'POST',
    path: '/v1/cases/{caseId}/closing',
    tag: 'cases',
    summary: "End the office's work on a case",
    access: 'case.close',
    params,
    body: z.strictObject({ on: day.optional(), outcome }),
    answer: appended,
    status: 201,
    idempotent: true,
    conditional: true,
    problems: ['refused', 'stale'],
  }),
  reopenCase: operation({
    id: 'reopenCase',
    method: 'POST',
    path: '/v1/cases/{caseId}/reopening',
    tag: 'cases',
    summary: 'Take a closed case on again',
    access: 'case.close',
    params,
    body: z.strictObject({ on: day.optional() }),
    answer: appended,
    status: 201,
    idempotent: true,
    conditional: true,
    problems: ['refused', 'stale'],
  }),
  linkRider: operation({
    id: 'linkRider',
    method: 'PUT',
    path: '/v1/cases/{caseId}/riders/{riderId}',
    tag: 'cases',
    summary: 'Say that a case is a rider of this lead case',
    about: 'Who does not see one of the two does not see the link.',
    access: 'case.append',
    params: z.strictObject({ caseId: id, riderId: id }),
    answer: 'nothing',
    problems: ['refused'],
  }),
  unlinkRider: operation({
    id: 'unlinkRider',
    method: 'DELETE',
    path: '/v1/cases/{caseId}/riders/{riderId}',
    tag: 'cases',
    summary: 'End the link between a lead case and a rider',
    access: 'case.append',
    params: z.strictObject({ caseId: id, riderId: id }),
    answer: 'nothing',
  }),
  listClockQueue: operation({
    id: 'listClockQueue',
    method: 'GET',
    path: '/v1/clocks',
    tag: 'cases',
    summary: 'What is to be done by when, over all cases in sight',
    about: 'Coming: from today, the next first. Overdue: what passed and is not settled, the last first.',
    access: 'case.list',
    query: z.strictObject({
      ...pageQuery,
      list: z.enum(['coming', 'overdue']).default('coming'),
      owner: id.optional(),
      until: day.optional(),
      names,
    }),
    answer: z.strictObject({
      ...pageOf(queuedClock).shape,
      counts: z
        .strictObject({ overdue: count, week: count, month: count, later: count })
        .describe('By when to act: passed, within 7 days, within 31, later; 1000 is 1000 or more'),
    }),
  }),
  listHearings: operation({
    id: 'listHearings',
    method: 'GET',
    path: '/v1/hearings',
    tag: 'cases',
    summary: 'The hearings between two days, over all cases in sight',
    access: 'case.list',
    query: z.strictObject({
      ...pageQuery,
      from: day.optional().describe('Today, if left out'),
      to: day.optional(),
      owner: id.optional(),
      names,
    }),
    answer: pageOf(listedHearing),
  }),
  listForgotten: operation({
    id: 'listForgotten',
    method: 'GET',
    path: '/v1/forgotten-cases',
    tag: 'cases',
    summary: 'Open cases without a next date, an owner, recent contact or a fresh check',
    access: 'case.list',
    query: z.strictObject({
      ...pageQuery,
      list: z.enum(['no-next-date', 'no-owner', 'no-contact', 'stale-check']).default('no-next-date'),
      owner: id.optional(),
      days: z.coerce.number().int().min(1).max(3650).default(60).describe('No contact for so long'),
      names,
    }),
    answer: z.strictObject({
      ...pageOf(listedCase).shape,
      counts: z.strictObject({
        'no-next-date': count,
        'no-owner': count,
        'no-contact': count,
        'stale-check': count,
      }),
    }),
  }),
} as const;
