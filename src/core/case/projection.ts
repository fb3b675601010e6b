// What is derived from a history for a day: stage, custody, hearings, clocks, and when anything of it changes by itself.
import { addDays, type Day } from '#core/calendar/day.ts';
import { checkDueOn, type LastCheck, lastChecks } from '#core/case/checks.ts';
import { type Custody, custodyOf } from '#core/case/custody-episodes.ts';
import { type Hearing, hearingsOf } from '#core/case/hearings.ts';
import type { History } from '#core/case/history.ts';
import { type Stage, stageOf } from '#core/case/stage.ts';
import { prepareTimeline, type Timeline } from '#core/case/timeline.ts';
import type { Clock } from '#core/clock/clock.ts';
import type { Law } from '#core/clock/compiled.ts';
import { computeClocks } from '#core/clock/engine.ts';
import { deriveFinalOrders } from '#core/clock/finality.ts';
import { actionDay, groupOf } from '#core/clock/urgency.ts';
import { definite } from '#core/definite.ts';

export type LiveClock = {
  clock: Clock;
  /** The day on which to act; null where nothing is to be done any more or the rule gives no date. */
  actOn: Day | null;
};

export type CaseProjection = {
  asOf: Day;
  stage: Stage;
  custody: Custody;
  /** A notice of appearance is on file and was not withdrawn. */
  represented: boolean;
  /** The last outcome recorded, of the case or of a part of it. */
  outcome?: string;
  openedOn?: Day;
  /** Of a case that the office closed and did not open again. */
  closedOn?: Day;
  /** Where the last notice set a hearing or the charge was filed, else the court of the case. */
  court?: string;
  hearings: readonly Hearing[];
  clocks: readonly LiveClock[];
  /** The next day on which a hearing takes place or something is to be done. */
  nextOn?: Day;
  /** The last day on which something was learned from the client. */
  lastContactOn?: Day;
  checks: readonly LastCheck[];
  checkDueOn?: Day;
  /** Events that take effect later, left out. */
  ignoredEvents: readonly string[];
  /** Until the day before, the projection is the same if nothing is recorded. */
  changesOn?: Day;
};

/** What the store needs to know of the law: how to project a history, and which rules there are. */
export type Projector = {
  /** Name of the law, to find what was projected by another one. */
  law: string;
  ruleIds: readonly string[];
  isRule: (id: string) => boolean;
  project: (history: History, asOf: Day) => CaseProjection;
};

export function projectorOf(law: Law): Projector {
  return {
    law: law.pack.hash,
    ruleIds: [...law.order.keys()],
    isRule: (id) => law.order.has(id),
    project: (history, asOf) => projectCase(history, law, asOf),
  };
}

/**
 * The state of a case at the end of a day. Pure and total. Clocks that are computed only on request are never in it.
 */
function projectCase(history: History, law: Law, asOf: Day): CaseProjection {
  const timeline = prepareTimeline(history, asOf);
  const { clocks, ignoredEvents } = computeClocks(history, law, { asOf });
  const clocksOf = (rule: string, startedBy: string) =>
    clocks.filter((clock) => clock.rule === rule && clock.startedBy === startedBy);
  const stage = stageOf(timeline, deriveFinalOrders(timeline, clocksOf));
  const custody = custodyOf(timeline);
  const hearings = hearingsOf(timeline);
  const office = officeOf(timeline);
  const isClosed = office.closedOn !== undefined;
  const live = clocks.map((clock) => ({ clock, actOn: isClosed ? null : actOn(clock, asOf) }));
  return {
    asOf,
    stage,
    custody,
    represented: isRepresented(timeline),
    ...office,
    ...definite({ court: courtOf(timeline) }),
    hearings,
    clocks: live,
    ...definite({
      nextOn: isClosed ? undefined : nextOn(live, hearings, asOf),
      lastContactOn: timeline.events.findLast(({ source }) => source === 'client')?.on,
    }),
    checks: lastChecks(timeline),
    ...definite({
      checkDueOn: isClosed ? undefined : checkDueOn(timeline, stage, custody.state === 'detained'),
      changesOn: changesOn({ history, clocks, hearings, asOf, law }),
    }),
    ignoredEvents,
  };
}

/** The day on which a clock asks for something, be it long past; null where it is settled or gives no date. */
function actOn(clock: Clock, asOf: Day): Day | null {
  const group = groupOf(clock, asOf);
  return group === 'done' || group === 'undated' ? null : actionDay(clock, asOf);
}

function nextOn(clocks: readonly LiveClock[], hearings: readonly Hearing[], asOf: Day): Day | undefined {
  const days = [
    ...clocks.map((clock) => clock.actOn),
    ...hearings.map(({ state, startsAt }) => (state === 'scheduled' ? startsAt.day : null)),
  ].filter((day) => day !== null && day >= asOf) as Day[];
  return days.length === 0 ? undefined : (Math.min(...days) as Day);
}

function isRepresented(timeline: Timeline): boolean {
  const last = timeline.events.findLast(
    ({ type }) => type === 'representation-entered' || type === 'representation-withdrawn',
  );
  return last?.type === 'representation-entered';
}

/** The office's own acts on the case: since when it is open, or closed, and with which outcome. */
function officeOf(timeline: Timeline): Pick<CaseProjection, 'openedOn' | 'closedOn' | 'outcome'> {
  const acts = timeline.events.filter(({ type }) => type === 'case-opened' || type === 'case-closed');
  const last = acts.at(-1);
  const outcome = timeline.events.findLast(({ data }) => data['outcome'] !== undefined)?.data['outcome'];
  return definite({
    openedOn: timeline.ofType('case-opened')[0]?.on,
    closedOn: last?.type === 'case-closed' ? last.on : undefined,
    outcome: outcome === undefined ? undefined : String(outcome),
  });
}

function courtOf(timeline: Timeline): string | undefined {
  const setting = timeline.events.findLast(
    ({ type }) => type === 'hearing-scheduled' || type === 'notice-to-appear-filed',
  );
  return setting === undefined ? timeline.history.court : String(setting.data['court']);
}

/** The first day after `asOf` on which a date passes that the projection may hang on. */
function changesOn(from: {
  history: History;
  clocks: readonly Clock[];
  hearings: readonly Hearing[];
  asOf: Day;
  law: Law;
}): Day | undefined {
  const { history, clocks, hearings, asOf } = from;
  let next = Number.POSITIVE_INFINITY;
  // A last day is still open while it lasts: what hangs on it changes on that day or on the next.
  const passes = (day: Day | null | undefined): void => {
    if (day === null || day === undefined) return;
    const turn = day > asOf ? day : addDays(day, 1);
    if (turn > asOf && turn < next) next = turn;
  };
  for (const clock of clocks) {
    for (const day of [clock.opens, clock.earliest, clock.due, clock.latest, clock.alertOn, clock.dueAt?.day])
      passes(day);
    for (const { date } of clock.readings ?? []) passes(date);
  }
  for (const { startsAt } of hearings) passes(startsAt.day);
  for (const { on } of history.events) passes(on);
  return next === Number.POSITIVE_INFINITY ? undefined : (next as Day);
}
