// One clock from one starting event: its dates, what became of it, and the words of its rule.
import { openOnOrBefore } from '#core/calendar/closed-days.ts';
import type { Day } from '#core/calendar/day.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';
import type { DatingInput } from '#core/clock/anchor.ts';
import type { Clock, SetBy } from '#core/clock/clock.ts';
import type { CompiledClock, Law } from '#core/clock/compiled.ts';
import type { Dated } from '#core/clock/count.ts';
import { calendarOf } from '#core/clock/counting.ts';
import { lastMinute } from '#core/clock/cutoff.ts';
import { type Dating, dateClock } from '#core/clock/dating.ts';
import { addFacts, type Draft, type Fate } from '#core/clock/draft.ts';
import { deriveFacts } from '#core/clock/facts.ts';
import { fateOf } from '#core/clock/fate.ts';
import type { ClockLookup } from '#core/clock/finality.ts';
import { accrue } from '#core/clock/ledger.ts';
import type { Party } from '#core/clock/rule.ts';
import { applySetDate, type SetDate } from '#core/clock/set-date.ts';
import { findFiling } from '#core/clock/settle.ts';
import { addSteps } from '#core/clock/steps.ts';
import { addTrace, type TraceStep } from '#core/clock/trace.ts';

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

/** The clock that an event starts under a rule, or undefined where no version is in force or there is nothing to count. */
export function buildClock(run: Run, { compiled, start, set }: ClockStart): Clock | undefined {
  const { law, timeline } = run;
  const trace: TraceStep[] | null = run.tracing ? [] : null;
  if (trace) traceStart(compiled, start, timeline, trace);
  const scope: DatingInput = { law, compiled, timeline, start, filing: undefined };
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
  else if (compiled.ledger && draft.dated) accrueDays(scope, draft, trace);
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
  { law, compiled, timeline, start }: DatingInput,
  draft: Draft,
  set: SetDate,
  trace: TraceStep[] | null,
): void {
  const calendar = calendarOf({ law, compiled, timeline });
  const max =
    set.event.type === 'deadline-set' ? undefined : compiled.counts.find(({ count }) => count.max)?.count.max;
  const mask = calendar.closing.prevailing;
  const [step] = max ?? [];
  const cap = max &&
    step && { step, day: addSteps({ steps: max, from: start.on, way: 'earlier', mask, calendar }) };
  draft.dated = applySetDate({ set, compiled, calendar, computed: draft.due, cap, trace });
  draft.due = draft.dated.due;
  draft.opens = set.opensOn ?? draft.opens;
}

function accrueDays(
  { compiled, timeline, start }: DatingInput,
  draft: Draft,
  trace: TraceStep[] | null,
): void {
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

function bindsOf({ compiled, start }: DatingInput): Party {
  const appealable = start.data['appealable'];
  if (compiled.clock.binds !== undefined || compiled.binds !== 'either-party') return compiled.binds;
  return appealable === 'respondent' || appealable === 'dhs' ? appealable : compiled.binds;
}

type Parts = {
  scope: DatingInput;
  draft: Draft;
  fate: Fate;
  set: SetDate | undefined;
  trace: TraceStep[] | null;
};

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
    alertOn:
      dated && alertFrom !== undefined
        ? openOnOrBefore(law.closed, alertFrom, law.national.closing.every)
        : null,
    status: fate.status,
    authority: own.authority ?? version.authority,
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
function setByOf(
  { start }: DatingInput,
  { dated, printed }: Dating,
  set: SetDate | undefined,
): SetBy | undefined {
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
