// The clock engine: a case history and the law in, every legal clock out. Pure and total.
import type { Day } from '#core/calendar/day.ts';
import { nonImmigrationCustodyEnds } from '#core/case/custody.ts';
import type { History, HistoryEvent } from '#core/case/history.ts';
import { compareEvents, prepareTimeline, type Timeline } from '#core/case/timeline.ts';
import { custodyDayOf } from '#core/clock/anchor.ts';
import { buildClock, type Run } from '#core/clock/build.ts';
import type { Answer, Clock } from '#core/clock/clock.ts';
import type { ClockSet, CompiledClock, Law } from '#core/clock/compiled.ts';
import { type ClockLookup, deriveFinalOrders } from '#core/clock/finality.ts';
import type { Rule } from '#core/clock/rule.ts';
import { setDatesFor } from '#core/clock/set-date.ts';
import { withSiblings } from '#core/clock/siblings.ts';
import { versionOn } from '#core/clock/version.ts';

export { compileLaw } from '#core/clock/compile.ts';

export type ComputeOptions = {
  /** The day on which one asks; later events are left out and named. */
  asOf: Day;
  /** Explain every step. Costs time: ask for it where it is shown. */
  trace?: boolean;
  /** Also the clocks that are computed only on request. */
  advice?: boolean;
};

/**
 * Every legal clock of a case as of a day, in the order of the law pack. Total: any history gives an answer; the same
 * history gives the same answer, whatever the order of its events.
 */
export function computeClocks(
  history: History,
  law: Law,
  { asOf, trace = false, advice = false }: ComputeOptions,
): Answer {
  const timeline = prepareTimeline(history, asOf);
  const byPlace: (Clock[] | undefined)[] = [];
  const clocksOfRule = (rule: string): readonly Clock[] => byPlace[law.order.get(rule) ?? -1] ?? NO_CLOCKS;
  const clocksOf: ClockLookup = (rule, startedBy) =>
    clocksOfRule(rule).filter((clock) => clock.startedBy === startedBy);
  const compute = (set: ClockSet, over: Timeline): void => {
    const run = { law, timeline: over, tracing: trace, clocksOf, clocksOfRule };
    for (const compiled of candidates(set, over)) {
      if (compiled.rule.onRequest && !advice) continue;
      const found = runClock(compiled, run);
      if (found.length === 0) continue;
      byPlace[compiled.place] = byPlace[compiled.place]?.concat(found) ?? found;
      byPlace[compiled.place] = withSiblings(byPlace[compiled.place] as Clock[], compiled, {
        timeline: over,
        clocksOf,
      });
    }
  };
  compute(law.recorded, timeline);
  compute(law.derived, withDerivedEvents(timeline, clocksOf));
  const clocks: Clock[] = [];
  for (const own of byPlace) if (own) for (const clock of numbered(own)) clocks.push(clock);
  if (advice) clocks.push(...law.onRequest.map((rule) => adviceOn(rule, asOf)));
  return { asOf, clocks, ignoredEvents: timeline.ignored };
}

/** The clocks that some event of the history may start, in the order of the pack. */
function candidates({ clocks, byStart }: ClockSet, timeline: Timeline): CompiledClock[] {
  const marked = new Uint8Array(clocks.length);
  for (const type of timeline.types()) {
    const indices = byStart.get(type);
    if (indices) for (const index of indices) marked[index] = 1;
  }
  const found: CompiledClock[] = [];
  for (let i = 0; i < marked.length; i += 1) if (marked[i] === 1) found.push(clocks[i] as CompiledClock);
  return found;
}

function withDerivedEvents(timeline: Timeline, clocksOf: ClockLookup): Timeline {
  const finals = deriveFinalOrders(timeline, clocksOf);
  const ends = nonImmigrationCustodyEnds(timeline);
  if (finals.length === 0 && ends.length === 0) return timeline;
  const derived = new Map([
    ['order-final', finals],
    ['non-immigration-custody-ended', ends],
  ]);
  return {
    ...timeline,
    ofType: (type) => derived.get(type) ?? timeline.ofType(type),
    types: () => [...timeline.types(), ...derived.keys()],
  };
}

const NO_CLOCKS: Clock[] = [];

function runClock(compiled: CompiledClock, run: Run): Clock[] {
  const starts = startsOf(compiled, run);
  const sets = setDatesFor(compiled, run.timeline, starts);
  if (starts.length === 0 && sets.alone.length === 0) return NO_CLOCKS;
  const clocks: Clock[] = [];
  for (const start of starts) {
    const clock = buildClock(run, { compiled, start, set: sets.byStart.get(start.id) });
    if (clock) clocks.push(clock);
  }
  for (const set of sets.alone) {
    const clock = buildClock(run, { compiled: withoutCount(compiled, set.event.on), start: set.event, set });
    if (clock) clocks.push(clock);
  }
  return clocks;
}

/** The clock of a date that was set although nothing on file starts it: nothing to count, nothing to link to. */
function withoutCount(compiled: CompiledClock, on: Day): CompiledClock {
  const unlinked = compiled.met.map((needed) => needed.map((pattern) => ({ ...pattern, link: undefined })));
  const version = versionOn(compiled.rule.versions, on);
  const versions = version ? [{ version, counts: undefined, always: true, test: () => true }] : [];
  return {
    ...compiled,
    counts: [],
    opens: [],
    readings: [],
    ledger: undefined,
    superseded: [],
    versions,
    met: unlinked,
  };
}

const NO_STARTS: readonly HistoryEvent[] = [];

/** The events that start the clock, in order; the loops are bare because this runs for every clock of every case. */
function startsOf(compiled: CompiledClock, run: Run): readonly HistoryEvent[] {
  const { timeline } = run;
  let starts: HistoryEvent[] | undefined;
  for (const { pattern } of compiled.starts) {
    for (const type of pattern.types) {
      for (const event of timeline.ofType(type)) {
        if (!pattern.test(event, timeline)) continue;
        if (!starts) starts = [event];
        else if (!starts.includes(event)) starts.push(event);
      }
    }
  }
  if (!starts) return NO_STARTS;
  if (starts.length > 1) {
    starts.sort(compareEvents);
    const { pick } = compiled.clock;
    if (pick === 'first') starts.length = 1;
    if (pick === 'last') starts = starts.slice(-1);
  }
  return compiled.conditions.length === 0
    ? starts
    : starts.filter((start) => areConditionsMet(compiled, start, run));
}

function areConditionsMet(
  compiled: CompiledClock,
  start: HistoryEvent,
  { law, timeline, clocksOfRule }: Run,
): boolean {
  const custodyDay = compiled.asksCustody
    ? custodyDayOf({ law, compiled, timeline, start, filing: undefined })
    : start.on;
  for (const holds of compiled.conditions)
    if (!holds({ timeline, start, custodyDay, clocksOfRule })) return false;
  return true;
}

/** Ids told apart where one event starts several clocks of a rule. */
function numbered(clocks: readonly Clock[]): readonly Clock[] {
  if (clocks.length < 2) return clocks;
  const times = new Map<string, number>();
  return clocks.map((clock) => {
    const n = (times.get(clock.id) ?? 0) + 1;
    times.set(clock.id, n);
    return n === 1 ? clock : { ...clock, id: `${clock.id}:${n}` };
  });
}

/** A rule that no event starts, shown because it was asked for. */
function adviceOn(rule: Rule, asOf: Day): Clock {
  const version = versionOn(rule.versions, asOf);
  return {
    id: `${rule.id}:case`,
    rule: rule.id,
    title: rule.title,
    kind: rule.kind,
    version: version?.id ?? '',
    binds: rule.binds,
    startedBy: null,
    due: null,
    earliest: null,
    latest: null,
    alertOn: null,
    status: 'advice',
    ...(rule.consequence && { consequence: rule.consequence }),
    ...(rule.warning && { warning: rule.warning }),
    authority: version?.authority ?? rule.authority,
    confidence: rule.confidence,
    onRequest: true,
    trace: [],
  };
}
