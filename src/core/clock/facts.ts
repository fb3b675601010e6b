// Facts that a clock carries beside its date: the age that protects a child, the stop-time stamp, absences.
import { addDays, type Day, partsOf } from '#core/calendar/day.ts';
import { boardAppeals, endOfAppeal } from '#core/case/board-appeal.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';
import type { ClockLookup } from '#core/clock/finality.ts';
import type { ClockRule } from '#core/clock/rule.ts';
import type { Fact } from '#core/clock/trace.ts';

export type FactsInput = { timeline: Timeline; start: HistoryEvent; anchor: Day; clocksOf: ClockLookup };

const DERIVATIONS: Record<NonNullable<ClockRule['facts']>, (input: FactsInput) => Record<string, Fact>> = {
  'stop-time': stopTime,
  'child-status-protection': childStatusProtection,
  finality: ({ start }) => ({ how: String(start.data['how'] ?? ''), finalOn: { day: start.on } }),
  'pending-appeal': pendingAppeal,
};

export function deriveFacts(name: NonNullable<ClockRule['facts']>, input: FactsInput): Record<string, Fact> {
  return DERIVATIONS[name](input);
}

/** When a complete notice to appear stopped time, and the absences before it (8 U.S.C. 1229b(d): over 90 days, or over 180 in all). */
function stopTime({ timeline, start }: FactsInput): Record<string, Fact> {
  const returns = timeline.ofType('returned');
  let longest = 0;
  let total = 0;
  for (const { on } of timeline.ofType('departed')) {
    if (on >= start.on) continue;
    const back = returns.find((event) => event.on >= on)?.on ?? start.on;
    const days = Math.min(back, start.on) - on;
    longest = Math.max(longest, days);
    total += days;
  }
  return {
    stoppedOn: { day: start.on },
    ...(total > 0 && {
      longestAbsenceDays: longest,
      totalAbsenceDays: total,
      presenceBroken: longest > 90 || total > 180,
    }),
  };
}

const PETITIONS = ['I-130', 'I-140', 'I-360'];

/**
 * The age that protects a child under the Child Status Protection Act (8 U.S.C. 1153(h)): age on the day the visa
 * became available (the later of that day and the approval, `anchor`) less the days the petition was pending.
 */
function childStatusProtection({ timeline, anchor }: FactsInput): Record<string, Fact> {
  const { bornOn } = timeline.history;
  const isPetition = ({ data }: HistoryEvent): boolean => PETITIONS.includes(String(data['form']));
  const filed = timeline.ofType('application-filed').find((event) => isPetition(event) && event.on <= anchor);
  const decided =
    filed &&
    timeline
      .ofType('application-decided')
      .find((event) => isPetition(event) && event.on >= filed.on && event.data['decision'] === 'granted');
  if (bornOn === undefined || !filed || !decided) return {};
  const pendingDays = decided.on - filed.on;
  const adjustedOn = addDays(anchor, -pendingDays);
  const age = ageOn(bornOn, adjustedOn);
  return { age, adjustedOn: { day: adjustedOn }, pendingDays, protected: age < 21 };
}

/** Completed years of age on a day. */
function ageOn(bornOn: Day, day: Day): number {
  const born = partsOf(bornOn);
  const now = partsOf(day);
  const before = now.month < born.month || (now.month === born.month && now.day < born.day);
  return now.year - born.year - (before ? 1 : 0);
}

/** Until when the appeal time, or a pending appeal, keeps the order from being carried out (8 CFR 1003.6(a)). */
function pendingAppeal({ timeline, start, clocksOf }: FactsInput): Record<string, Fact> {
  const appeal = boardAppeals(timeline).find(({ data }) => timeline.rootOf(data['of']) === start.id);
  const [clock] = clocksOf('bia-appeal', start.id);
  if (appeal && clock?.status === 'met') {
    const end = endOfAppeal(timeline, appeal);
    return { appealPending: end === undefined, ...(end && { endedOn: { day: end.on } }) };
  }
  return { appealPending: false, ...(clock && clock.due !== null && { until: { day: clock.due } }) };
}
