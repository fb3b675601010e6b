// The schema of the law's YAML files: checks what a rule file says and turns it into the shape the engine reads.
import { z } from 'zod';
import { type Day, parseDay } from '#core/calendar/day.ts';
import type { Rule, Step, Unit } from '#core/clock/rule.ts';

/** A day as YAML writes it. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')
  .transform((text, context): Day => {
    const parsed = parseDay(text);
    if (parsed !== undefined) return parsed;
    context.issues.push({ code: 'custom', message: `there is no day ${text}`, input: text });
    return z.NEVER;
  })
  .meta({ description: 'a day, YYYY-MM-DD' });

const text = z
  .strictObject({ en: z.string().min(1), es: z.string().min(1) })
  .meta({ description: 'words in English and Spanish' });

const STEP = /^(-?\d+) (day|business day|month|year|hour)s?$/;

const step = z
  .string()
  .regex(
    STEP,
    'a step is written as "30 days", "-15 days", "5 business days", "6 months", "1 year" or "48 hours"',
  )
  .transform((written): Step => {
    const [, n, unit] = STEP.exec(written) as RegExpExecArray;
    return { n: Number(n), unit: `${unit?.replace(' ', '-')}s` as Unit };
  });

/** One step, or several one after the other. */
const steps = z.union([step.transform((one) => [one]), z.array(step).min(1)]);

/** A single item may stand for a list of one. */
const listOf = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((one) => [one]), z.array(item).min(1)]);

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const match = z.union([
  scalar,
  z.array(scalar).min(1),
  z.strictObject({ not: z.array(scalar).min(1) }),
  z.strictObject({ min: z.number() }),
]);
const where = z
  .record(z.string(), match)
  .meta({ description: 'what the data of the event must be; null means "not given"' });

const pattern = z.strictObject({
  event: z.union([z.string(), z.array(z.string()).min(1)]),
  where: where.exactOptional(),
  link: z.enum(['of', 'to', 'filingId', 'hearingId', 'none']).exactOptional(),
  refers: z
    .strictObject({ field: z.string(), event: z.string(), where: where.exactOptional() })
    .exactOptional(),
});

const when = z.enum(['before', 'after', 'any']).exactOptional();
const simpleCondition = z.union([
  z.strictObject({ has: pattern, when }),
  z.strictObject({ lacks: pattern, when }),
  z.strictObject({ latest: pattern, is: z.array(where).min(1) }),
  z.strictObject({ detained: z.boolean() }),
  z.strictObject({ boardAppealPending: z.boolean() }),
  z.strictObject({ endsClockOf: z.array(z.string()).min(1) }),
  z.strictObject({ ageUnder: z.number().int().positive() }),
]);
const condition = z.union([simpleCondition, z.strictObject({ any: z.array(simpleCondition).min(2) })]);

const roll = z.enum(['forward', 'forward-paper', 'none', 'bare']);

const count = z.strictObject({
  where: where.exactOptional(),
  date: z.string().exactOptional(),
  from: listOf(z.string()).exactOptional(),
  floor: day.exactOptional(),
  fromLatest: z.array(pattern).min(1).exactOptional(),
  add: steps.exactOptional(),
  daysField: z.string().exactOptional(),
  roll: roll.default('bare'),
  safeBack: z.literal(true).exactOptional(),
  anniversary: z.literal(true).exactOptional(),
  mail: z.number().int().positive().exactOptional(),
  extend: z.strictObject({ event: pattern, add: steps }).exactOptional(),
  earliestFrom: z.string().exactOptional(),
  lateStart: steps.exactOptional(),
  max: steps.exactOptional(),
  ceiling: z.literal(true).exactOptional(),
  laterOf: steps.exactOptional(),
});

const outcome = z.strictObject({
  event: pattern,
  within: z.literal('due').exactOptional(),
  late: z.literal(true).exactOptional(),
  from: day.exactOptional(),
  note: text.exactOptional(),
});

const kind = z.enum(['deadline', 'window', 'eligibility', 'accrual', 'government', 'advisory']);
const confidence = z.enum(['verified', 'secondary', 'unverified', 'disputed']);
const office = z.enum(['court', 'board', 'federal-court', 'uscis', 'dhs', 'records-office']);
const binds = z.enum([
  'respondent',
  'representative',
  'applicant',
  'petitioner',
  'child',
  'either-party',
  'opponent',
  'dhs',
  'ice',
  'uscis',
  'immigration-judge',
  'immigration-court',
  'asylum-officer',
  'agency',
  'government',
  'requester',
  'counsel',
  'all',
]);

const clock = z.strictObject({
  part: z.string().exactOptional(),
  title: text.exactOptional(),
  kind: kind.exactOptional(),
  binds: binds.exactOptional(),
  authority: z.array(z.string()).min(1).exactOptional(),
  confidence: confidence.exactOptional(),
  starts: listOf(pattern.extend({ note: text.exactOptional() })),
  pick: z.enum(['each', 'first', 'last']).exactOptional(),
  if: z.array(condition).min(1).exactOptional(),
  opens: listOf(count).exactOptional(),
  count: listOf(count).exactOptional(),
  readings: z
    .array(
      z.strictObject({
        label: text,
        authority: z.string(),
        add: steps.exactOptional(),
        roll: roll.exactOptional(),
        where: where.exactOptional(),
        version: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  met: z
    .array(z.union([pattern, z.array(pattern).min(2)]))
    .min(1)
    .exactOptional(),
  startSatisfies: z.literal(true).exactOptional(),
  curedBy: z.string().exactOptional(),
  flaggedWhenMissed: z.string().exactOptional(),
  notBefore: z.strictObject({ event: pattern.exactOptional(), date: z.string() }).exactOptional(),
  ended: z.array(outcome).min(1).exactOptional(),
  superseded: z.array(outcome).min(1).exactOptional(),
  stopped: z
    .array(
      z.strictObject({
        by: pattern,
        restart: pattern.exactOptional(),
        lapse: z.array(pattern).min(1).exactOptional(),
      }),
    )
    .min(1)
    .exactOptional(),
  ledger: z
    .strictObject({
      stop: z.array(pattern),
      restart: z.array(pattern),
      end: z.array(pattern),
      mayStop: z.array(pattern),
    })
    .exactOptional(),
  setBy: z
    .array(
      z.strictObject({ event: pattern, date: z.string(), by: z.enum(['judge', 'notice']).exactOptional() }),
    )
    .min(1)
    .exactOptional(),
  facts: z.enum(['stop-time', 'child-status-protection', 'finality', 'pending-appeal']).exactOptional(),
  after: z.enum(['missed', 'ended']).exactOptional(),
});

const boundary = z
  .union([day, z.strictObject({ earliest: day, latest: day })])
  .nullable()
  .default(null);

const version = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: text.exactOptional(),
  published: day.exactOptional(),
  standing: z
    .array(
      z.strictObject({
        status: z.enum(['in-force', 'published-not-in-force', 'enjoined', 'vacated', 'superseded']),
        from: boundary,
        to: boundary,
      }),
    )
    .min(1),
  authority: z.array(z.string()).min(1),
  confidence,
  count: listOf(count).exactOptional(),
  where: where.exactOptional(),
  note: text.exactOptional(),
});

const position = z.strictObject({
  circuit: z.number().int().min(1).max(12).exactOptional(),
  from: day.exactOptional(),
  to: day.exactOptional(),
  authority: z.string(),
  holding: text,
  confidence,
});

/** A rule file: one rule of law. Its area is the folder it stands in. */
export const ruleFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: text,
  kind,
  binds,
  office: office.exactOptional(),
  text,
  consequence: text.exactOptional(),
  cures: z.array(text).min(1).exactOptional(),
  warning: text.exactOptional(),
  authority: z.array(z.string()).min(1),
  confidence,
  sources: z.array(z.string()).default([]),
  reviewed: z.strictObject({ by: z.string().nullable(), on: day.nullable() }).default({ by: null, on: null }),
  onRequest: z.literal(true).exactOptional(),
  protected: z.literal(true).exactOptional(),
  cutoff: z
    .strictObject({ time: z.string().regex(/^\d{2}:\d{2}(:\d{2})?$/), zone: z.enum(['court', 'eastern']) })
    .exactOptional(),
  versionBy: z.enum(['trigger', 'anchor', 'filing', 'due', 'as-of']).default('trigger'),
  versions: z.array(version).min(1),
  positions: z.array(position).min(1).exactOptional(),
  clocks: z.array(clock).default([]),
});

const holidayDate = z.union([
  z.strictObject({ month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(31) }),
  z.strictObject({
    month: z.number().int().min(1).max(12),
    weekday: z.number().int().min(0).max(6),
    nth: z.number().int().min(-1).max(4),
  }),
]);

/** The holiday file: legal holidays, in-lieu days, one-off closures, Inauguration Day with its area. */
export const holidayFile = z.strictObject({
  firstYear: z.number().int(),
  lastYear: z.number().int(),
  statutory: z
    .array(
      z.strictObject({
        id: z.string(),
        name: text,
        authority: z.string(),
        from: z.number().int().exactOptional(),
        on: holidayDate,
      }),
    )
    .min(1),
  inLieu: z.strictObject({
    saturday: z.strictObject({ authority: z.string() }),
    sunday: z.strictObject({ authority: z.string() }),
  }),
  closures: z.array(z.strictObject({ on: day, name: text, authority: z.string() })),
  inauguration: z.strictObject({
    authority: z.string(),
    days: z.array(day),
    offices: z.array(office),
    courts: z.array(z.string()),
  }),
});

/** One worked example of a `*.cases.yaml` file: events as in a case file, and what the clocks must then say. */
export const caseExample = z.strictObject({
  name: z.string().min(1),
  source: z.string().min(1),
  asOf: z.string(),
  advice: z.boolean().exactOptional(),
  case: z.record(z.string(), z.unknown()).exactOptional(),
  client: z.record(z.string(), z.unknown()).exactOptional(),
  events: z.array(z.record(z.string(), z.unknown())),
  expect: z.array(z.record(z.string(), z.unknown())).default([]),
  absent: z.array(z.string()).default([]),
});
export const caseFile = z.array(caseExample).min(1);

export type RuleFile = z.output<typeof ruleFile>;
export type CaseExample = z.output<typeof caseExample>;

/** The parsed rule in the engine's shape; compiles only while the schema and the engine agree. */
export function ruleOf(file: RuleFile, area: string): Rule {
  return { ...file, area };
}
