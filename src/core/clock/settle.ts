// What became of a clock: satisfied, ended, superseded, suspended or late, from what happened after it started.
import type { Day } from '#core/calendar/day.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import { compareEvents, type Timeline } from '#core/case/timeline.ts';
import type { ClockStatus } from '#core/clock/clock.ts';
import type { CompiledClock, CompiledOutcome } from '#core/clock/compiled.ts';
import { type CompiledPattern, firstAfter, isLinked } from '#core/clock/pattern.ts';

type Scope = { timeline: Timeline; start: HistoryEvent };

/** The event that did what the rule asks, on or after a day: of several alternatives the first, of several needed the last. */
export function findFiling(
  compiled: CompiledClock,
  { timeline, start }: Scope,
  from: Day,
): HistoryEvent | undefined {
  let filing: HistoryEvent | undefined;
  for (const needed of compiled.met) {
    let last: HistoryEvent | undefined;
    for (const pattern of needed) {
      const event = firstAfter(pattern, {
        timeline,
        start,
        from,
        orStart: compiled.clock.startSatisfies === true,
      });
      if (!event) {
        last = undefined;
        break;
      }
      if (!last || compareEvents(event, last) > 0) last = event;
    }
    if (last && (!filing || last.on < filing.on)) filing = last;
  }
  return filing;
}

/** A later event that takes the clock's place, such as the same hearing set for another day. */
export function findSuccessor(compiled: CompiledClock, { timeline, start }: Scope): HistoryEvent | undefined {
  for (const { pattern } of compiled.superseded) {
    for (const type of pattern.types) {
      for (const event of timeline.ofType(type)) {
        if (event.on < start.on || compareEvents(event, start) <= 0) continue;
        if (pattern.test(event, timeline) && isLinked(pattern, event, start, timeline)) return event;
      }
    }
  }
  return undefined;
}

/** The first event that ended the clock; one that must lie within the period is looked for up to the due date only. */
export function findEnding(
  compiled: CompiledClock,
  { timeline, start }: Scope,
  due: Day | null,
): { event: HistoryEvent; outcome: CompiledOutcome } | undefined {
  let ending: { event: HistoryEvent; outcome: CompiledOutcome } | undefined;
  for (const outcome of compiled.ended) {
    const from = outcome.from !== undefined && outcome.from > start.on ? outcome.from : start.on;
    const until = outcome.within && due !== null ? due : undefined;
    const event = firstAfter(outcome.pattern, { timeline, start, from, until });
    if (event && (!ending || event.on < ending.event.on)) ending = { event, outcome };
  }
  return ending;
}

export type Suspension = {
  stop: HistoryEvent;
  /** What ended the clock while it was suspended. */
  lapse: HistoryEvent | undefined;
};

/** What suspends the clock now: a stop within the period that no restart has lifted. */
export function findSuspension(
  compiled: CompiledClock,
  { timeline, start }: Scope,
  due: Day | null,
): Suspension | undefined {
  for (const { by, restart, lapse } of compiled.stopped) {
    const stop = lastWithin(by, { timeline, start, until: due ?? timeline.asOf });
    if (!stop) continue;
    const after = (pattern: CompiledPattern) => firstAfter(pattern, { timeline, start, from: stop.on });
    if (restart && after(restart)) continue;
    const lapses = lapse.flatMap((pattern) => after(pattern) ?? []).sort(compareEvents);
    return { stop, lapse: lapses[0] };
  }
  return undefined;
}

function lastWithin(
  pattern: CompiledPattern,
  { timeline, start, until }: Scope & { until: Day },
): HistoryEvent | undefined {
  let last: HistoryEvent | undefined;
  let from = start.on;
  for (;;) {
    const next = firstAfter(pattern, { timeline, start, from, until });
    if (!next) return last;
    last = next;
    from = (next.on + 1) as Day;
  }
}

/** The status once nothing has satisfied, ended or suspended the clock, by its kind and the day. */
export function statusByDate(input: {
  compiled: CompiledClock;
  asOf: Day;
  opens: Day | null;
  due: Day | null;
  hasDate: boolean;
}): ClockStatus {
  const { compiled, asOf, opens, due, hasDate } = input;
  const { kind, clock } = compiled;
  if (due === null)
    return kind === 'advisory' ? 'advice' : kind === 'eligibility' ? 'open' : hasDate ? 'pending' : 'advice';
  if (kind === 'eligibility' || kind === 'accrual') return asOf < due ? 'pending' : 'open';
  if (kind === 'window' && opens !== null && asOf < opens) return 'pending';
  if (asOf > due) return clock.after ?? (kind === 'advisory' ? 'ended' : 'missed');
  return kind === 'window' ? 'open' : 'running';
}
