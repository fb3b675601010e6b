// What the clocks of a case do to one another: a cure in time, a cure that failed, a bond not on file.
import type { Timeline } from '#core/case/timeline.ts';
import type { Clock } from '#core/clock/clock.ts';
import type { CompiledClock } from '#core/clock/compiled.ts';
import type { ClockLookup } from '#core/clock/finality.ts';
import type { Facts, TraceStep } from '#core/clock/trace.ts';

type Around = { timeline: Timeline; clocksOf: ClockLookup };

/** The clocks of a rule after those of one of its parts were computed. */
export function withSiblings(clocks: Clock[], compiled: CompiledClock, around: Around): Clock[] {
  const { part, flaggedWhenMissed } = compiled.clock;
  if (flaggedWhenMissed !== undefined)
    return clocks.map((clock) => flagged(clock, flaggedWhenMissed, around));
  if (part === undefined) return clocks;
  const cured = compiled.rule.clocks.filter(({ curedBy }) => curedBy === part).map((clock) => clock.part);
  if (cured.length === 0) return clocks;
  const cures = clocks.filter((clock) => clock.part === part);
  return clocks.map((clock) =>
    cured.includes(clock.part) ? afterCure(clock, { cures, rule: compiled.rule, around }) : clock,
  );
}

type Cure = { cures: readonly Clock[]; rule: CompiledClock['rule']; around: Around };

/**
 * A filing that was late but in time under the curing part is in time; one whose cure was not made in time no longer
 * counts (an appeal whose fee waiver was denied and that was not filed again).
 */
function afterCure(clock: Clock, { cures, rule, around: { timeline } }: Cure): Clock {
  const own = cures.filter(({ startedBy }) => {
    const filing = timeline.byId(timeline.byId(startedBy ?? undefined)?.data['filingId']);
    return timeline.rootOf(filing?.data['of']) === clock.startedBy;
  });
  const made = own.find(({ status }) => status === 'met');
  if (made && (clock.status === 'missed' || clock.status === 'running')) {
    const { cures: _, settledBy: __, ...kept } = clock;
    const settled = made.settledBy === undefined ? kept : { ...kept, settledBy: made.settledBy };
    return traced({ ...settled, status: 'met' }, 'cured', made);
  }
  const failed = own.find(({ status, startedBy }) => {
    const denied = timeline.byId(startedBy ?? undefined)?.data['filingId'];
    return status === 'missed' && timeline.rootOf(denied) === clock.settledBy;
  });
  if (!failed || made || clock.status !== 'met') return clock;
  const missed: Clock = { ...clock, status: 'missed', ...(rule.cures && { cures: rule.cures }) };
  return traced(missed, 'not-cured', failed);
}

/**
 * Flagged where the clock of another rule, started by the same event, was missed. The date stays: that nothing is on file
 * does not prove that nothing was done.
 */
function flagged(clock: Clock, rule: string, { clocksOf }: Around): Clock {
  const other = clocksOf(rule, clock.startedBy ?? '').find(({ part }) => part === undefined);
  if (other?.status !== 'missed' || other.due === null || clock.status === 'met') return clock;
  const fact = { day: other.due };
  return traced({ ...clock, facts: { ...clock.facts, bondNotPostedBy: fact } }, 'fact', other, {
    name: 'bondNotPostedBy',
    value: fact,
  });
}

function traced(clock: Clock, step: TraceStep['step'], by: Clock, more: Facts = {}): Clock {
  if (clock.trace.length === 0) return clock;
  const facts = { event: by.settledBy ?? by.startedBy, part: by.part ?? by.rule, ...more };
  return { ...clock, trace: [...clock.trace, { step, date: by.due, facts }] };
}
