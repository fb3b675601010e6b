// Clocks as plain JSON: what `--json` prints and other programs read.
import * as z from 'zod/mini';
import type { Language } from '#contract/faults.ts';
import { traceText } from '#contract/trace-text.ts';
import { type Day, formatDay } from '#core/calendar/day.ts';
import { formatMoment } from '#core/calendar/zone.ts';
import { type Answer, CLOCK_STATUSES, type Clock } from '#core/clock/clock.ts';
import type { Text } from '#core/clock/rule.ts';
import type { Fact, Facts } from '#core/clock/trace.ts';
import { TRACE_STEPS, type TraceStep } from '#core/clock/trace.ts';

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const isoInstant = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}\[[A-Za-z0-9_+/-]+\]$/));
const dayOrNull = z.nullable(isoDay);
const wireFacts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** One clock of `recourse clocks --json`. Days are `YYYY-MM-DD`, instants RFC 9557, words in one language. */
export const clockWire = z.strictObject({
  id: z.string(),
  rule: z.string(),
  part: z.optional(z.string()),
  title: z.string(),
  kind: z.enum(['deadline', 'window', 'eligibility', 'accrual', 'government', 'advisory']),
  version: z.string(),
  binds: z.string(),
  startedBy: z.nullable(z.string()),
  status: z.enum(CLOCK_STATUSES),
  opens: z.optional(isoDay),
  due: dayOrNull,
  earliest: dayOrNull,
  latest: dayOrNull,
  alertOn: dayOrNull,
  dueAt: z.optional(isoInstant),
  accruedDays: z.optional(z.number()),
  readings: z.optional(
    z.array(
      z.strictObject({
        label: z.string(),
        authority: z.string(),
        date: dayOrNull,
        at: z.optional(isoInstant),
      }),
    ),
  ),
  settledBy: z.optional(z.string()),
  setBy: z.optional(
    z.strictObject({
      event: z.string(),
      by: z.enum(['judge', 'notice']),
      dueOn: isoDay,
      computed: dayOrNull,
      differs: z.boolean(),
    }),
  ),
  facts: z.optional(wireFacts),
  consequence: z.optional(z.string()),
  cures: z.optional(z.array(z.string())),
  warning: z.optional(z.string()),
  authority: z.array(z.string()),
  confidence: z.enum(['verified', 'secondary', 'unverified', 'disputed']),
  protected: z.optional(z.literal(true)),
  onRequest: z.optional(z.literal(true)),
  trace: z.array(
    z.strictObject({ step: z.enum(TRACE_STEPS), date: dayOrNull, facts: wireFacts, text: z.string() }),
  ),
});

/** The clocks of one case, as of a day. */
export const answerWire = z.strictObject({
  asOf: isoDay,
  clocks: z.array(clockWire),
  ignoredEvents: z.array(z.string()),
});

export type ClockWire = z.infer<typeof clockWire>;
export type AnswerWire = z.infer<typeof answerWire>;
export type WireOptions = { language?: Language };

/**
 * The answer of the engine as plain JSON. The order of keys is fixed, so the same answer gives the same bytes. A key
 * that a clock lacks is left out, but for `due`, `earliest`, `latest` and `alertOn`, which are null.
 */
export function toWire(answer: Answer, { language = 'en' }: WireOptions = {}): AnswerWire {
  return {
    asOf: formatDay(answer.asOf),
    clocks: answer.clocks.map((clock) => clockToWire(clock, { language })),
    ignoredEvents: [...answer.ignoredEvents],
  };
}

/** One clock as plain JSON; see `toWire`. */
function clockToWire(clock: Clock, { language = 'en' }: WireOptions = {}): ClockWire {
  const say = (text: Text): string => text[language];
  return {
    id: clock.id,
    rule: clock.rule,
    ...(clock.part !== undefined && { part: clock.part }),
    title: say(clock.title),
    kind: clock.kind,
    version: clock.version,
    binds: clock.binds,
    startedBy: clock.startedBy,
    status: clock.status,
    ...(clock.opens !== undefined && { opens: formatDay(clock.opens) }),
    due: wireDay(clock.due),
    earliest: wireDay(clock.earliest),
    latest: wireDay(clock.latest),
    alertOn: wireDay(clock.alertOn),
    ...(clock.dueAt && { dueAt: formatMoment(clock.dueAt) }),
    ...(clock.accruedDays !== undefined && { accruedDays: clock.accruedDays }),
    ...(clock.readings && {
      readings: clock.readings.map(({ label, authority, date, at }) => ({
        label: say(label),
        authority,
        date: wireDay(date),
        ...(at && { at: formatMoment(at) }),
      })),
    }),
    ...(clock.settledBy !== undefined && { settledBy: clock.settledBy }),
    ...(clock.setBy && {
      setBy: {
        event: clock.setBy.event,
        by: clock.setBy.by,
        dueOn: formatDay(clock.setBy.dueOn),
        computed: wireDay(clock.setBy.computed),
        differs: clock.setBy.differs,
      },
    }),
    ...(clock.facts && { facts: factsToWire(clock.facts) }),
    ...(clock.consequence && { consequence: say(clock.consequence) }),
    ...(clock.cures && { cures: clock.cures.map(say) }),
    ...(clock.warning && { warning: say(clock.warning) }),
    authority: [...clock.authority],
    confidence: clock.confidence,
    ...(clock.protected && { protected: true as const }),
    ...(clock.onRequest && { onRequest: true as const }),
    trace: clock.trace.map((step) => traceToWire(step, language)),
  };
}

function traceToWire(step: TraceStep, language: Language): ClockWire['trace'][number] {
  return {
    step: step.step,
    date: wireDay(step.date),
    facts: factsToWire(step.facts),
    text: traceText(step, language),
  };
}

function wireDay(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}

function factsToWire(facts: Facts): ClockWire['trace'][number]['facts'] {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, wireFact(fact)]));
}

function wireFact(fact: Fact): string | number | boolean | null {
  return typeof fact === 'object' && fact !== null ? formatDay(fact.day) : fact;
}
