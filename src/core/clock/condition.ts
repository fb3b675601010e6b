// Conditions of a rule on the rest of the history, compiled once.
import { addMonths, type Day } from '#core/calendar/day.ts';
import { isBoardAppealPending } from '#core/case/board-appeal.ts';
import { isDetainedOn } from '#core/case/custody.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';
import type { Clock } from '#core/clock/clock.ts';
import { type CompiledPattern, compilePattern, compileWhere, isLinked } from '#core/clock/pattern.ts';
import type { Condition, When } from '#core/clock/rule.ts';

export type ConditionInput = {
  timeline: Timeline;
  start: HistoryEvent;
  /** The day on which detention is asked: the hearing's for a count back from a hearing, else the start's. */
  custodyDay: Day;
  clocksOfRule: (rule: string) => readonly Clock[];
};

export type CompiledCondition = (input: ConditionInput) => boolean;

export function compileCondition(condition: Condition): CompiledCondition {
  if ('any' in condition) {
    const some = condition.any.map(compileCondition);
    return (input) => some.some((holds) => holds(input));
  }
  if ('has' in condition) return exists(compilePattern(condition.has), condition.when);
  if ('lacks' in condition) {
    const has = exists(compilePattern(condition.lacks), condition.when);
    return (input) => !has(input);
  }
  if ('latest' in condition) {
    const pattern = compilePattern(condition.latest);
    const is = condition.is.map(compileWhere);
    return ({ timeline, start }) => {
      const last = candidates(pattern, timeline).findLast(
        (event) => event.on <= start.on && event.id !== start.id && pattern.test(event, timeline),
      );
      return last !== undefined && is.some((test) => test(last.data));
    };
  }
  if ('detained' in condition) {
    return ({ timeline, custodyDay }) => isDetainedOn(timeline, custodyDay) === condition.detained;
  }
  if ('endsClockOf' in condition) {
    return ({ start, clocksOfRule }) =>
      condition.endsClockOf.some((rule) =>
        clocksOfRule(rule).some(({ status, settledBy }) => status === 'ended' && settledBy === start.id),
      );
  }
  if ('boardAppealPending' in condition) {
    return ({ timeline, start }) => isBoardAppealPending(timeline, start.on) === condition.boardAppealPending;
  }
  return ({ timeline, start }) => {
    const { bornOn } = timeline.history;
    return bornOn !== undefined && start.on < addMonths(bornOn, condition.ageUnder * 12).earlier;
  };
}

function exists(pattern: CompiledPattern, when: When = 'any'): CompiledCondition {
  return ({ timeline, start }) =>
    pattern.types.some((type) =>
      timeline
        .ofType(type)
        .some(
          (event) =>
            (when === 'any' || (when === 'before' ? event.on <= start.on : event.on >= start.on)) &&
            (event.id !== start.id || event.type !== start.type) &&
            pattern.test(event, timeline) &&
            isLinked(pattern, event, start, timeline),
        ),
    );
}

function candidates(pattern: CompiledPattern, timeline: Timeline): readonly HistoryEvent[] {
  const [type] = pattern.types;
  return pattern.types.length === 1 && type !== undefined
    ? timeline.ofType(type)
    : pattern.types.flatMap((each) => timeline.ofType(each)).sort((a, b) => a.on - b.on);
}
