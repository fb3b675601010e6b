// One clock from one starting event: its dates, what became of it, and the words of its rule.
import { openOnOrBefore } from '#core/calendar/closed-days.ts';
import type { Day } from '#core/calendar/day.ts';
import { momentOf } from '#core/calendar/zone.ts';
import { isHearingStanding } from '#core/case/hearings.ts';
import type { HistoryEvent, Moment } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';
import type { Clock, ClockStatus, SetBy } from '#core/clock/clock.ts';
import type { CompiledClock, Law } from '#core/clock/compile.ts';
import { addSteps, addTrace, type Dated } from '#core/clock/count.ts';
import { calendarOf, type Dating, DEFAULT_ZONE, dateClock } from '#core/clock/dating.ts';
import { deriveFacts } from '#core/clock/facts.ts';
import type { ClockLookup } from '#core/clock/finality.ts';
import { type Accrual, accrue } from '#core/clock/ledger.ts';
import { matching } from '#core/clock/pattern.ts';
import type { Party } from '#core/clock/rule.ts';
import { applySetDate, type SetDate } from '#core/clock/set-date.ts';
import { findEnding, findFiling, findSuccessor, findSuspension, statusByDate } from '#core/clock/settle.ts';
import type { Fact, TraceStep } from '#core/clock/trace.ts';

/** What holds for the whole computation. */
export type Run = {
  law: Law;
  timeline: Timeline;
  tracing: boolean;
  clocksOf: ClockLookup;
  /** The clocks of a rule that are computed already. */
  clocksOfRule: (rule: string) => readonly Clock[];
};

/** One clock to build: its rule, the event that starts it, and a date set over the count. */
export type ClockStart = {
  compiled: CompiledClock;
  start: HistoryEvent;
  set: SetDate | undefined;
};

type Scope = {
  law: Law;
  compiled: CompiledClock;
  timeline: Timeline;
  start: HistoryEvent;
  filing: HistoryEvent | undefined;
};

type Draft = {
  dating: Dating;
  dated: Dated | null;
  opens: Day | null;
  due: Day | null;
  accrual: Accrual | undefined;
  facts: Record<string, Fact> | undefined;
};

function addFacts(draft: Draft, facts: Record<string, Fact>): void {
  if (Object.keys(facts).length > 0) draft.facts = { ...draft.facts, ...facts };
}

type Fate = { status: ClockStatus; by?: HistoryEvent | undefined };

/** The clock that an event starts under a rule, or undefined where no version is in force or there is nothing to count. */
export function buildClock(run: Run, { compiled, start, set }: ClockStart): Clock | undefined {
  const { law, timeline } = run;
  const trace: TraceStep[] | null = run.tracing ? [] : null;
  if (trace) traceStart(compiled, start, timeline, trace);
  const scope: Scope = { law, compiled, timeline, start, filing: undefined };
  scope.filing = findFiling(compiled, scope, start.on);
  const dating = dateClock(scope, trace);
  if (!dating) return undefined;
  const draft: Draft = {
    dating,
    dated: dating.dated,
    opens: dating.opens,
    due: dating.dated?.due ?? null,
    accrual: undefined,
    facts: undefined,
  };
  if (set) setDate(scope, draft, set, trace);
  if (compiled.ledger && draft.dated) accrueDays(scope, draft, trace);
  const { facts } = compiled.clock;
  if (facts)
    addFacts(draft, deriveFacts(facts, { timeline, start, anchor: dating.anchor, clocksOf: run.clocksOf }));
  const fate = fateOf(scope, draft, trace);
  return assemble({ scope, draft, fate, set, trace });
}

function traceStart(
  { starts }: CompiledClock,
  start: HistoryEvent,
  timeline: Timeline,
  trace: TraceStep[],
): void {
  const { data } = start;
  const isFinality = start.type === 'order-final';
  const type = !isFinality
    ? start.type
    : data['how'] === 'recorded'
      ? 'order-became-final'
      : 'decision-issued';
  addTrace(trace, 'started', start.on, { event: start.id, type });
  if (isFinality) {
    const derived = data['derivedOn'];
    addTrace(trace, 'finality', start.on, {
      how: String(data['how']),
      ...(typeof derived === 'number' && { derived: { day: derived as Day } }),
    });
  }
  for (const { pattern, note } of starts) {
    if (!note || !pattern.types.includes(start.type) || !pattern.test(start, timeline)) continue;
    addTrace(trace, 'note', start.on, { en: note.en, es: note.es });
  }
}

function setDate(
  { law, compiled, timeline, start }: Scope,
  draft: Draft,
  set: SetDate,
  trace: TraceStep[] | null,
): void {
  const calendar = calendarOf({ law, compiled, timeline });
  const max =
    set.event.type === 'deadline-set' ? undefined : compiled.counts.find(({ count }) => count.max)?.count.max;
  const cap =
    max &&
    addSteps({ steps: max, from: start.on, way: 'earlier', mask: calendar.closing.prevailing, calendar });
  draft.dated = applySetDate({ set, compiled, calendar, computed: draft.due, cap, trace });
  draft.due = draft.dated.due;
  draft.opens = set.opensOn ?? draft.opens;
}

function accrueDays({ compiled, timeline, start }: Scope, draft: Draft, trace: TraceStep[] | null): void {
  const dated = draft.dated as Dated;
  const needed = dated.unrolled - draft.dating.anchor;
  const accrual = accrue({ compiled, timeline, start, needed, trace });
  draft.accrual = accrual;
  draft.due = accrual.reachedOn;
  draft.dated =
    accrual.reachedOn === null
      ? null
      : {
          due: accrual.reachedOn,
          earliest: accrual.reachedOn,
          latest: accrual.reachedOn,
          unrolled: accrual.reachedOn,
        };
  if (accrual.mayHaveStopped.length > 0) addFacts(draft, { mayHaveStopped: accrual.mayHaveStopped.length });
}

/** What became of the clock by the as-of day. The first of what happened counts. */
function fateOf(scope: Scope, draft: Draft, trace: TraceStep[] | null): Fate {
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
  if (suspended && suspended.data['until'] === undefined && !(done && done.on <= suspended.on)) {
    addTrace(trace, 'suspended', suspended.on, { event: suspended.id });
    draft.due = null;
    draft.dated = null;
    return { status: 'stopped', by: suspended };
  }
  if (done) return satisfied(scope, draft, done, trace);
  if (accrual) return accrualFate(accrual, timeline);
  return {
    status: statusByDate({ compiled, asOf: timeline.asOf, opens, due, hasDate: compiled.counts.length > 0 }),
  };
}

/** The filing, unless it came before the day from which it may be made; then the first that did not. */
function inOrder(
  { compiled, timeline, start }: Scope,
  { due, opens }: Draft,
  filing: HistoryEvent,
  trace: TraceStep[] | null,
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
  { compiled, timeline }: Scope,
  { due }: Draft,
  done: HistoryEvent,
  trace: TraceStep[] | null,
): Fate {
  const isFiling = done.type.endsWith('-filed') && done.data['via'] !== 'electronic';
  const accepted = timeline
    .ofType('application-accepted')
    .some(({ data }) => timeline.rootOf(data['filingId']) === done.id);
  if (isFiling && !accepted) addTrace(trace, 'acceptance-not-recorded', done.on, { event: done.id });
  const open = compiled.kind === 'eligibility' || compiled.kind === 'accrual';
  const late = due !== null && done.on > due && !open;
  addTrace(trace, late ? 'met-late' : 'met', done.on, { event: done.id });
  return { status: late ? 'missed' : 'met', by: done };
}

function accrualFate(accrual: Accrual, { asOf, byId }: Timeline): Fate {
  const { reachedOn, state, settledBy } = accrual;
  const by = byId(settledBy);
  if (reachedOn === null) return { status: state === 'ended' ? 'ended' : 'stopped', by };
  if (state === 'ended' && by?.data['decision'] !== 'denied') return { status: 'ended', by };
  return { status: asOf >= reachedOn ? 'open' : 'running', by };
}

/** A date that must not fall earlier than the due date: met once it does not, missed where it does. */
function notBefore({ compiled, timeline, start }: Scope, draft: Draft, trace: TraceStep[] | null): Fate {
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

function bindsOf({ compiled, start }: Scope): Party {
  const appealable = start.data['appealable'];
  if (compiled.clock.binds !== undefined || compiled.binds !== 'either-party') return compiled.binds;
  return appealable === 'respondent' || appealable === 'dhs' ? appealable : compiled.binds;
}

type Parts = { scope: Scope; draft: Draft; fate: Fate; set: SetDate | undefined; trace: TraceStep[] | null };

function assemble({ scope, draft, fate, set, trace }: Parts): Clock {
  const { law, compiled, timeline, start } = scope;
  const { rule, clock: own } = compiled;
  const { version } = draft.dating.version;
  const { dated, dating } = draft;
  const alertFrom = dating.ceiling && !set ? start.on : dated?.earliest;
  const clock: { -readonly [K in keyof Clock]: Clock[K] } = {
    id: `${rule.id}:${start.id}`,
    rule: rule.id,
    title: own.title ?? rule.title,
    kind: compiled.kind,
    version: version.id,
    binds: bindsOf(scope),
    startedBy: start.id,
    due: dated?.due ?? null,
    earliest: dated?.earliest ?? null,
    latest: dated?.latest ?? null,
    alertOn: dated && alertFrom !== undefined ? openOnOrBefore(law.closed, alertFrom, EVERY_CLOSING) : null,
    status: fate.status,
    authority: version.authority,
    confidence: own.confidence ?? version.confidence,
    trace: trace ?? NO_TRACE,
  };
  if (own.part !== undefined) clock.part = own.part;
  if (draft.opens !== null) clock.opens = draft.opens;
  if (dating.readings.length > 0) clock.readings = dating.readings;
  const dueAt = dated && (dated.at ?? lastMinute(compiled, dated.due, timeline));
  if (dueAt) clock.dueAt = dueAt;
  if (draft.accrual) clock.accruedDays = draft.accrual.accruedDays;
  if (start.data['derivedOn'] !== undefined && start.data['derivedOn'] !== start.on) {
    addFacts(draft, {
      finalOnRecorded: { day: start.on },
      finalOnDerived: { day: start.data['derivedOn'] as Day },
    });
  }
  if (draft.facts) clock.facts = draft.facts;
  if (fate.by) clock.settledBy = fate.by.id;
  const setBy = setByOf(scope, dating, set);
  if (setBy) clock.setBy = setBy;
  if (fate.status === 'missed' && rule.cures) clock.cures = rule.cures;
  if (rule.consequence) clock.consequence = rule.consequence;
  if (rule.warning) clock.warning = rule.warning;
  if (rule.protected) clock.protected = true;
  if (rule.onRequest) clock.onRequest = true;
  return clock;
}

/** The order or notice that fixed the date, with what the count gives beside it. */
function setByOf({ start }: Scope, { dated, printed }: Dating, set: SetDate | undefined): SetBy | undefined {
  if (set) {
    const computed = start === set.event ? null : (dated?.due ?? null);
    const { event, by, dueOn } = set;
    return { event: event.id, by, dueOn, computed, differs: computed !== null && computed !== dueOn };
  }
  if (!printed) return undefined;
  const by = start.type === 'habeas-ordered' ? 'judge' : 'notice';
  return { event: start.id, by, ...printed, differs: printed.computed !== printed.dueOn };
}

const NO_TRACE: readonly TraceStep[] = [];
const EVERY_CLOSING = 31;

/** The last minute of the due day in the zone of the office, where the rule has one and the zone is known. */
function lastMinute(
  { rule, cutoffMinutes }: CompiledClock,
  due: Day,
  { history }: Timeline,
): Moment | undefined {
  if (cutoffMinutes === undefined) return undefined;
  const zone = rule.cutoff?.zone === 'eastern' ? DEFAULT_ZONE : history.timeZone;
  return zone === undefined ? undefined : momentOf(zone, due, cutoffMinutes);
}
