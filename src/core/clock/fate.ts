// The fate of a clock by the as-of day: met, missed, ended, superseded, suspended, or still to come.
import type { Day } from '#core/calendar/day.ts';
import { isHearingStanding } from '#core/case/hearings.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';
import type { DatingInput, Trace } from '#core/clock/anchor.ts';
import type { CompiledClock } from '#core/clock/compiled.ts';
import { isLate } from '#core/clock/cutoff.ts';
import { addFacts, type Draft, type Fate } from '#core/clock/draft.ts';
import type { Accrual } from '#core/clock/ledger.ts';
import { matching } from '#core/clock/pattern.ts';
import {
  findEnding,
  findFiling,
  findSuccessor,
  findSuspension,
  type Suspension,
  statusByDate,
} from '#core/clock/settle.ts';
import { addTrace } from '#core/clock/trace.ts';

/** What became of the clock by the as-of day. The first of what happened counts. */
export function fateOf(scope: DatingInput, draft: Draft, trace: Trace): Fate {
  const { compiled, timeline, filing } = scope;
  const { due, opens, accrual } = draft;
  const successor = findSuccessor(compiled, scope);
  if (successor) {
    addTrace(trace, 'superseded', successor.on, { event: successor.id });
    return { status: 'superseded', by: successor };
  }
  if (compiled.notBefore) return notBefore(scope, draft, trace);
  const suspended = findSuspension(compiled, scope, due);
  const done = filing && inOrder(scope, draft, filing, trace);
  const ending = findEnding(compiled, scope, due);
  const early =
    ending &&
    (due === null ||
      suspended ||
      ending.outcome.late ||
      ending.event.on <= due ||
      compiled.kind === 'eligibility');
  if (ending && early && !(done && done.on <= ending.event.on)) {
    addTrace(trace, 'ended', ending.event.on, { event: ending.event.id });
    if (ending.outcome.note) addTrace(trace, 'note', ending.event.on, { ...ending.outcome.note });
    return { status: 'ended', by: ending.event };
  }
  if (suspended && suspended.stop.data['until'] === undefined && !(done && done.on <= suspended.stop.on)) {
    return suspendedFate(draft, suspended, trace);
  }
  if (done) return satisfied(scope, draft, done, trace);
  if (accrual) return accrualFate(accrual, timeline);
  return {
    status: statusByDate({ compiled, asOf: timeline.asOf, opens, due, hasDate: compiled.counts.length > 0 }),
  };
}

function suspendedFate(draft: Draft, { stop, lapse }: Suspension, trace: Trace): Fate {
  addTrace(trace, 'suspended', stop.on, { event: stop.id });
  draft.due = null;
  draft.dated = null;
  if (!lapse) return { status: 'stopped', by: stop };
  addTrace(trace, 'ended', lapse.on, { event: lapse.id });
  return { status: 'ended', by: lapse };
}

/** The filing, unless it came before the day from which it may be made; then the first that did not. */
function inOrder(
  { compiled, timeline, start }: DatingInput,
  { due, opens }: Draft,
  filing: HistoryEvent,
  trace: Trace,
): HistoryEvent | undefined {
  if (compiled.kind === 'accrual' && due === null) return undefined;
  const from =
    compiled.kind === 'window'
      ? opens
      : compiled.kind === 'eligibility' || compiled.kind === 'accrual'
        ? due
        : null;
  if (from === null || filing.on >= from) return filing;
  addTrace(trace, 'not-before', filing.on, { event: filing.id, found: { day: filing.on } });
  return findFiling(compiled, { timeline, start }, from);
}

function satisfied(
  { compiled, timeline }: DatingInput,
  { dated }: Draft,
  done: HistoryEvent,
  trace: Trace,
): Fate {
  const isFiling = done.type.endsWith('-filed');
  const accepted = timeline
    .ofType('application-accepted')
    .some(({ data }) => timeline.rootOf(data['filingId']) === done.id);
  if (isFiling && !accepted) addTrace(trace, 'acceptance-not-recorded', done.on, { event: done.id });
  const open = compiled.kind === 'eligibility' || compiled.kind === 'accrual';
  const late = dated !== null && !open && isLate(done, dated, compiled, timeline);
  addTrace(trace, late ? 'met-late' : 'met', done.on, { event: done.id });
  return { status: late ? 'missed' : 'met', by: done };
}

function accrualFate(accrual: Accrual, { asOf, byId }: Timeline): Fate {
  const { reachedOn, state, settledBy } = accrual;
  const by = byId(settledBy);
  if (state === 'ended') return { status: 'ended', by };
  if (reachedOn === null) return { status: 'stopped', by };
  return { status: asOf >= reachedOn ? 'open' : 'running' };
}

/** A date that must not fall earlier than the due date: met once it does not, missed where it does. */
function notBefore({ compiled, timeline, start }: DatingInput, draft: Draft, trace: Trace): Fate {
  const { due } = draft;
  const { pattern, date } = compiled.notBefore as NonNullable<CompiledClock['notBefore']>;
  const event = pattern
    ? matching(pattern, timeline).find((found) => found.on >= start.on && isHearingStanding(timeline, found))
    : start;
  const value = event?.data[date];
  const found = typeof value === 'object' ? value.day : (value as Day | undefined);
  if (!event || found === undefined || due === null) {
    return { status: due !== null && timeline.asOf > due ? 'ended' : 'running' };
  }
  if (found >= due) return { status: 'met', by: event };
  addFacts(draft, { tooEarlyOn: { day: found } });
  addTrace(trace, 'not-before', found, { event: event.id, found: { day: found } });
  return { status: 'missed', by: event };
}
