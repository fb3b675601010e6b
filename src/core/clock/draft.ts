// A clock while it is built: its dates so far, which what happened may still change.
import type { Day } from '#core/calendar/day.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { ClockStatus } from '#core/clock/clock.ts';
import type { Dated } from '#core/clock/count.ts';
import type { Dating } from '#core/clock/dating.ts';
import type { Accrual } from '#core/clock/ledger.ts';
import type { Fact } from '#core/clock/trace.ts';

export type Draft = {
  dating: Dating;
  dated: Dated | null;
  opens: Day | null;
  due: Day | null;
  accrual: Accrual | undefined;
  facts: Record<string, Fact> | undefined;
};

export function addFacts(draft: Draft, facts: Record<string, Fact>): void {
  if (Object.keys(facts).length > 0) draft.facts = { ...draft.facts, ...facts };
}

/** What became of a clock, and by which event. */
export type Fate = { status: ClockStatus; by?: HistoryEvent | undefined };
