// The law as the engine runs it: patterns compiled, holidays tabulated, every object of one shape.
import type { ClosedDays } from '#core/calendar/closed-days.ts';
import type { Day } from '#core/calendar/day.ts';
import type { CompiledCondition } from '#core/clock/condition.ts';
import type { CompiledPattern, WhereTest } from '#core/clock/pattern.ts';
import type {
  ClockRule,
  Count,
  LawPack,
  Party,
  ReadingRule,
  Rule,
  RuleKind,
  Step,
  Text,
  Version,
} from '#core/clock/rule.ts';
import type { SameShape } from '#core/clock/same-shape.ts';
import type { Calendar } from '#core/clock/steps.ts';

export type CompiledCount = {
  count: SameShape<Count>;
  test: WhereTest;
  from: readonly string[];
  fromLatest: readonly CompiledPattern[];
  extend: { event: CompiledPattern; add: readonly Step[] } | undefined;
  /** The number of days where the count is just that, rolled forward or not at all. */
  plainDays: number | undefined;
};

export type CompiledOutcome = {
  pattern: CompiledPattern;
  within: boolean;
  late: boolean;
  from: Day | undefined;
  note: Text | undefined;
};

export type CompiledVersion = {
  version: Version;
  counts: readonly CompiledCount[] | undefined;
  test: WhereTest;
  /** In force on every date. */
  always: boolean;
};

export type CompiledClock = {
  /** Place of the rule in the pack. */
  place: number;
  rule: SameShape<Rule>;
  clock: SameShape<ClockRule>;
  /** The first clock of its rule: versions may change its count, and a deadline set without a part is its. */
  main: boolean;
  kind: RuleKind;
  binds: Party;
  /** The calendar of the office; undefined where it depends on which immigration court it is. */
  calendar: Calendar | undefined;
  /** Last minute of the due day for electronic filings, in minutes after midnight. */
  cutoffMinutes: number | undefined;
  starts: readonly { pattern: CompiledPattern; note: Text | undefined }[];
  startsBySetting: boolean;
  conditions: readonly CompiledCondition[];
  /** Some condition asks whether the person is detained. */
  asksCustody: boolean;
  opens: readonly CompiledCount[];
  counts: readonly CompiledCount[];
  versions: readonly CompiledVersion[];
  readings: readonly { reading: ReadingRule; test: WhereTest }[];
  met: readonly (readonly CompiledPattern[])[];
  ended: readonly CompiledOutcome[];
  superseded: readonly CompiledOutcome[];
  stopped: readonly {
    by: CompiledPattern;
    restart: CompiledPattern | undefined;
    lapse: readonly CompiledPattern[];
  }[];
  ledger: Record<'stop' | 'restart' | 'end' | 'mayStop', readonly CompiledPattern[]> | undefined;
  setBy: readonly { pattern: CompiledPattern; date: string; by: 'judge' | 'notice' }[];
  notBefore: { pattern: CompiledPattern | undefined; date: string } | undefined;
};

/** Clocks in the order of the pack, and by the type of event that may start them. */
export type ClockSet = { clocks: readonly CompiledClock[]; byStart: ReadonlyMap<string, readonly number[]> };

/** The law, compiled once, to be passed to `computeClocks`. */
export type Law = {
  pack: LawPack;
  closed: ClosedDays;
  national: Calendar;
  /** For offices in the area of 5 U.S.C. 6103(c). */
  capital: Calendar;
  /** Clocks that recorded events start, then those that need to know when an order became final. */
  recorded: ClockSet;
  derived: ClockSet;
  /** Places of the rules in the pack. */
  order: ReadonlyMap<string, number>;
  /** Rules without an event of their own that are shown when asked for. */
  onRequest: readonly Rule[];
};
