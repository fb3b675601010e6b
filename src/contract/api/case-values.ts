// What the operations on cases send and take: events, the derived state, hearings, clocks of the queue.
import { z } from 'zod';
import { day, id, instant, line } from '#contract/api/values.ts';
import { clockWire } from '#contract/clock-wire.ts';
import { CASE_KINDS, EVENT_TYPES, OUTCOMES, SOURCE_KINDS } from '#contract/events.ts';
import { findZone } from '#contract/instant.ts';
import { looksLikeANumber } from '#contract/looks-like-a-number.ts';
import { CUSTODY_STATES } from '#core/case/custody-episodes.ts';
import { HEARING_STATES } from '#core/case/hearings.ts';
import { STAGES } from '#core/case/stage.ts';

const typeNames = [...EVENT_TYPES.keys()] as [string, ...string[]];

/** A short name without an identity number, as a case file has it. */
const token = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}. -]{0,39}$/u, 'a short name')
  .refine((text) => !looksLikeANumber(text), 'a name without an identity number');

const label = z
  .string()
  .regex(/^[\p{L}\p{N}._-]{1,64}$/u, 'a name of 1 to 64 letters, digits, dots, hyphens');

const data = z.record(z.string().max(60), z.union([z.string().max(200), z.number(), z.boolean()]));

const source = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  documentId: label.optional(),
  page: z.number().int().min(1).max(99_999).optional(),
});

/** When it happened: RFC 9557 or RFC 3339, in the zone of the case where it names none. */
const at = z.string().max(100);

export const eventInput = z
  .strictObject({
    id: label
      .optional()
      .describe(
        'A name by which events of this request refer to one another; the answer says the id that it got',
      ),
    type: z.enum(typeNames).describe('See docs/reference/events.md'),
    on: day.optional(),
    at: at.optional(),
    source: source.optional(),
    data: data.optional().describe('The fields of the type, as in a case file'),
    corrects: label.optional().describe('Id of the event that this one replaces'),
  })
  .describe('An event of recourse.case/1, with "on" or "at"');

export const recordedEvent = z.strictObject({
  id,
  seq: z.number().int(),
  type: z.enum(typeNames),
  on: day,
  at: at.optional(),
  source: source.optional(),
  data,
  corrects: id.optional(),
  correctedBy: id.optional().describe('The event that replaced it, as far as was known then'),
  recordedAt: instant,
  recordedBy: id,
});

/** What is known of a case besides its events. */
export const caseFacts = {
  court: token.optional(),
  circuit: z.number().int().min(1).max(12).optional(),
  timeZone: z
    .string()
    .max(64)
    .refine((zone) => findZone(zone) !== undefined, 'an IANA time zone')
    .optional(),
  detained: z.boolean().optional().describe('Where no custody is recorded'),
  reference: line(60)
    .refine((text) => !looksLikeANumber(text), 'a reference without an identity number')
    .optional()
    .describe("The organisation's own name for the case"),
};

export const caseKind = z.enum(CASE_KINDS);
export const stage = z.enum(STAGES);
export const outcome = z.enum(OUTCOMES);

const custody = z.strictObject({
  state: z.enum(CUSTODY_STATES),
  episodes: z.array(
    z.strictObject({
      startedOn: day,
      authority: z.string().optional(),
      asserted: z.string().optional(),
      places: z.array(z.strictObject({ on: day, facility: z.string().optional() })),
      endedOn: day.optional(),
      reason: z.string().optional(),
    }),
  ),
});

const hearing = {
  noticeId: id.describe('Of its first notice'),
  kind: z.string(),
  state: z.enum(HEARING_STATES),
  on: day,
  startsAt: z.string().describe('RFC 9557; midnight where the hour is not known'),
  court: z.string().optional(),
};

const caseHearing = z.strictObject({
  ...hearing,
  hearingId: z.string(),
  medium: z.string().optional(),
  judge: z.string().optional(),
  result: z.string().optional(),
  moved: z.number().int().describe('How often a later notice moved it'),
});

/** The same values as they stand in lists: without a name, unless names were asked for. */
const ofCase = {
  caseId: id,
  number: z.number().int(),
  clientId: id,
  kind: caseKind,
  ownerId: id.optional(),
  name: z.string().optional(),
};

const { kind: hearingKind, ...listed } = hearing;

export const listedHearing = z.strictObject({ ...ofCase, ...listed, hearingKind });

export const listedCase = z.strictObject({
  ...ofCase,
  stage,
  custody: z.enum(CUSTODY_STATES),
  represented: z.boolean(),
  outcome: outcome.optional(),
  court: z.string().optional(),
  openedOn: day.optional(),
  closedOn: day.optional(),
  nextOn: day.optional(),
  lastContactOn: day.optional(),
  checkDueOn: day.optional(),
});

export const queuedClock = z.strictObject({
  ...ofCase,
  rule: z.string(),
  startedBy: id,
  status: z.string(),
  actOn: day.describe(
    'By when to act: the last day that is safe under every reading, or the opening of a window',
  ),
  earliest: day.optional(),
  due: day.optional(),
  latest: day.optional(),
  dueAt: instant.optional(),
});

export const oneCase = z.strictObject({
  id,
  number: z.number().int(),
  clientId: id,
  version: z.number().int(),
  kind: caseKind,
  ...caseFacts,
  ownerId: id.optional(),
  asOf: day,
  knownAt: instant.optional(),
  stage,
  custody,
  represented: z.boolean(),
  outcome: outcome.optional(),
  openedOn: day.optional(),
  closedOn: day.optional(),
  hearings: z.array(caseHearing),
  clocks: z.array(clockWire),
  nextOn: day.optional(),
  lastContactOn: day.optional(),
  checks: z.array(z.strictObject({ system: z.string(), on: day, result: z.string() })),
  checkDueOn: day.optional(),
  lead: id.optional().describe('The lead case of which this one is a rider'),
  riders: z.array(id),
  ignoredEvents: z.array(id).describe('Events that take effect after the as-of day'),
});
