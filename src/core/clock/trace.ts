// The closed list of steps by which a clock is explained; words for them are elsewhere, per language.
import type { Day } from '#core/calendar/day.ts';

/** A fact that a step or a clock carries: plain, or a day. */
export type Fact = string | number | boolean | null | { day: Day };
export type Facts = Readonly<Record<string, Fact>>;

export const TRACE_STEPS = [
  'started', // {event, type}: the event that starts the clock
  'finality', // {how, recorded?, derived?}: how and when the order became final
  'version', // {version, by}: version of the rule, and the date that selects it
  'version-uncertain', // {other}: near a change of the rule, both versions are read
  'anchor', // {field}: the day from which is counted, where it is not the event's own
  'served-unknown', // no service date: counted from the decision's own
  'added', // {n, unit}: a step of the count
  'month-end', // {n, unit, later}: the sum is ambiguous, both days are read
  'mail', // {n}: days more for service by mail
  'extended', // {n, unit, event}
  'capped', // {n, unit}: not later than this after the anchor
  'fixed-date', // {field}: the date the order or notice fixes
  'ceiling', // the statutory ceiling: read the order
  'open-day', // the date is no closed day: it stands
  'rolled', // {from, closed}: moved over closed days to the next open day
  'not-rolled', // {closed}: a closed day that does not move the date
  'paper-only', // {from}: moved for paper, not for electronic filing
  'safe-back', // the last open day not later than the unrolled date
  'day-before', // a year's anniversary: act by the day before
  'holiday-reading', // {earliest, latest}: what other readings of "legal holiday" give
  'late-start', // {n, unit}: the start is not known, the latest reading begins later
  'from-decision', // the earliest reading counts from the decision
  'hour-reading', // {time}: the hour is not known
  'holiday-table-ends', // {firstYear, lastYear}: outside the table only weekends are closed
  'stop', // {event, reason, accrued}
  'restart', // {event, reason}
  'may-have-stopped', // {event}
  'suspended', // {event}
  'met', // {event, on}
  'met-late', // {event, on}: done after the date
  'cured', // {event, part}
  'not-cured', // {event, part}: the cure was not made in time
  'tolled', // {from, until}: the count stood still
  'later-reading', // the later of two readings is taken
  'acceptance-not-recorded', // {event}
  'ended', // {event, on}
  'superseded', // {event}
  'set-by', // {event, by, computed}: the judge's order or printed date wins
  'not-before', // {event, found}: a date that falls too early
  'fact', // {name, value}
  'note', // words that the rule itself carries
] as const;

export type TraceStepName = (typeof TRACE_STEPS)[number];

/** One step of the count: `date` is where the count stands after it. */
export type TraceStep = { step: TraceStepName; date: Day | null; facts: Facts };

/** Adds a step where a trace is kept. */
export function addTrace(
  trace: TraceStep[] | null,
  step: TraceStepName,
  date: Day | null,
  facts: Record<string, Fact> = {},
): void {
  if (trace) trace.push({ step, date, facts });
}
