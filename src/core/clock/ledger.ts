// Accrual clocks: days that count only while the clock runs, with recorded stops and restarts.
import { addDays, type Day } from '#core/calendar/day.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';
import type { CompiledClock } from '#core/clock/compiled.ts';
import { type CompiledPattern, matching } from '#core/clock/pattern.ts';
import { addTrace, type TraceStep } from '#core/clock/trace.ts';

export type Accrual = {
  /** The day on which the needed days are reached if nothing more happens; null while stopped short of them. */
  reachedOn: Day | null;
  accruedDays: number;
  state: 'running' | 'stopped' | 'ended';
  settledBy: string | undefined;
  mayHaveStopped: readonly HistoryEvent[];
};

type Entry = { event: HistoryEvent; kind: 'stop' | 'restart' | 'end' };

/**
 * Walks the ledger from the start, day 0. The day of a stop counts, the day of a restart is day 0 again. A restart lifts
 * an end (a decision, a withdrawal) only where it says that the case was remanded.
 */
export function accrue(input: {
  compiled: CompiledClock;
  timeline: Timeline;
  start: HistoryEvent;
  needed: number;
  trace: TraceStep[] | null;
}): Accrual {
  const { compiled, timeline, start, needed, trace } = input;
  const entries = ledgerEntries(compiled, timeline, start);
  let accrued = 0;
  let since: Day | null = start.on;
  let reachedOn: Day | null = null;
  let end: HistoryEvent | undefined;
  let last: HistoryEvent | undefined;
  for (const { event, kind } of entries) {
    if (kind === 'restart') {
      if (since !== null || (end && event.data['reason'] !== 'remand')) continue;
      since = event.on;
      end = undefined;
      addTrace(trace, 'restart', event.on, {
        event: event.id,
        reason: String(event.data['reason'] ?? event.type),
        accrued,
      });
      continue;
    }
    if (since !== null) {
      if (reachedOn === null && accrued + (event.on - since) >= needed)
        reachedOn = addDays(since, needed - accrued);
      accrued += event.on - since;
      since = null;
      addTrace(trace, 'stop', event.on, {
        event: event.id,
        reason: String(event.data['reason'] ?? event.type),
        accrued,
      });
    }
    if (kind === 'end') end = event;
    last = event;
  }
  if (since !== null && reachedOn === null) reachedOn = addDays(since, needed - accrued);
  if (since !== null) accrued += timeline.asOf - since;
  const mayHaveStopped = compiled.ledger ? after(compiled.ledger.mayStop, timeline, start) : [];
  const unrecorded = mayHaveStopped.filter(
    ({ on }) => !entries.some(({ event, kind }) => kind !== 'restart' && event.on === on),
  );
  for (const event of unrecorded) addTrace(trace, 'may-have-stopped', event.on, { event: event.id });
  return {
    reachedOn,
    accruedDays: accrued,
    state: since !== null ? 'running' : end ? 'ended' : 'stopped',
    settledBy: since === null ? (end ?? last)?.id : undefined,
    mayHaveStopped: unrecorded,
  };
}

function ledgerEntries({ ledger }: CompiledClock, timeline: Timeline, start: HistoryEvent): Entry[] {
  if (!ledger) return [];
  const entries: Entry[] = [];
  for (const kind of ['end', 'stop', 'restart'] as const) {
    for (const event of after(ledger[kind], timeline, start)) entries.push({ event, kind });
  }
  return entries.sort((a, b) => a.event.on - b.event.on);
}

function after(
  patterns: readonly CompiledPattern[],
  timeline: Timeline,
  start: HistoryEvent,
): HistoryEvent[] {
  return patterns.flatMap((pattern) =>
    matching(pattern, timeline).filter(
      (event) =>
        event.on >= start.on &&
        (pattern.link === undefined ||
          event.data[pattern.link] === undefined ||
          timeline.rootOf(event.data[pattern.link]) === start.id),
    ),
  );
}
