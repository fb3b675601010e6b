// What the engine answers: a clock, its readings and its trace.
import type { Day } from '#core/calendar/day.ts';
import type { Moment } from '#core/case/history.ts';
import type { Confidence, Party, RuleKind, Text } from '#core/clock/rule.ts';
import type { Facts, TraceStep } from '#core/clock/trace.ts';

export const CLOCK_STATUSES = [
  'pending',
  'open',
  'running',
  'met',
  'missed',
  'stopped',
  'ended',
  'superseded',
  'advice',
] as const;
export type ClockStatus = (typeof CLOCK_STATUSES)[number];

/** One reading where the law is unsettled; `date` null where that reading gives no date. */
export type Reading = { label: Text; authority: string; date: Day | null; at?: Moment };

/** A judge's order or printed date that overrides the count: both are kept. */
export type SetBy = {
  event: string;
  by: 'judge' | 'notice';
  dueOn: Day;
  computed: Day | null;
  differs: boolean;
};

export type Clock = {
  /** `rule:startedBy`, and `:n` from the second clock that one event starts under one rule. */
  id: string;
  rule: string;
  part?: string;
  title: Text;
  kind: RuleKind;
  /** Id of the version of the rule that was applied. */
  version: string;
  binds: Party;
  /** Id of the event that started it; null for advice that no event starts. */
  startedBy: string | null;
  opens?: Day;
  due: Day | null;
  earliest: Day | null;
  latest: Day | null;
  readings?: readonly Reading[];
  /** The last day on or before `earliest` that is open under every reading. */
  alertOn: Day | null;
  dueAt?: Moment;
  accruedDays?: number;
  facts?: Facts;
  status: ClockStatus;
  /** Id of the event that satisfied, ended, stopped or superseded it. */
  settledBy?: string;
  setBy?: SetBy;
  cures?: readonly Text[];
  consequence?: Text;
  warning?: Text;
  authority: readonly string[];
  confidence: Confidence;
  /** Discloses protected relief: printing it asks each time. */
  protected?: true;
  onRequest?: true;
  /** Empty unless asked for. */
  trace: readonly TraceStep[];
};

export type Answer = {
  asOf: Day;
  clocks: readonly Clock[];
  /** Events that take effect after `asOf`, left out. */
  ignoredEvents: readonly string[];
};
