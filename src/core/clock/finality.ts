// When orders became final: derived from waiver, lapse, withdrawal, entry in absentia, the Board's decision, overstay.
import type { Day } from '#core/calendar/day.ts';
import { boardAppeals, endOfAppeal } from '#core/case/board-appeal.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';
import type { Clock } from '#core/clock/clock.ts';

export type FinalityHow =
  | 'waiver'
  | 'lapse'
  | 'withdrawal'
  | 'in-absentia'
  | 'board-decision'
  | 'attorney-general'
  | 'dhs-order'
  | 'overstay'
  | 'bond-not-posted'
  | 'departure-period-ended'
  | 'recorded';

type Finality = { on: Day; how: FinalityHow };

/** Clocks already computed that finality rests on, by rule and the event that started them. */
export type ClockLookup = (rule: string, startedBy: string) => readonly Clock[];

const NOT_REMOVAL = ['relief', 'termination', 'remanded'];
const DEPARTURE_RULES = ['vd-pre-conclusion', 'vd-post-conclusion'];

/**
 * An `order-final` event for each order of removal that has become final by the as-of day (8 CFR 1003.39, 1241.1), under
 * the id of the order. `order-became-final` on file overrides what is derived, under its own id; both days are kept.
 */
export function deriveFinalOrders(timeline: Timeline, clocksOf: ClockLookup): HistoryEvent[] {
  const orders = timeline
    .ofType('decision-issued')
    .filter(({ data }) => !NOT_REMOVAL.includes(data['decision'] as string) && !isByCourt(data['by']));
  const recorded = timeline.ofType('order-became-final');
  const finals: HistoryEvent[] = [];
  for (const [i, order] of orders.entries()) {
    const next = orders[i + 1]?.on ?? Number.POSITIVE_INFINITY;
    const own = recorded.find(({ on }) => on >= order.on && (on < next || next === order.on));
    const derived = finalityOf(order, timeline, clocksOf);
    if (own) finals.push(recordedFinality(own, order, derived));
    else if (derived) finals.push(finalEvent(order.id, derived, order));
  }
  const first = orders[0]?.on ?? Number.POSITIVE_INFINITY;
  for (const own of recorded) if (own.on < first) finals.push(recordedFinality(own, undefined, undefined));
  return finals.sort((a, b) => a.on - b.on);
}

function finalEvent(id: string, { on, how }: Finality, order: HistoryEvent): HistoryEvent {
  const { by, decision } = order.data;
  return {
    id,
    type: 'order-final',
    on,
    data: { how, order: order.id, by: by as string, decision: decision as string, decisionOn: order.on },
  };
}

/** A recorded finality. Of an order that is not on file, it is taken to be an immigration judge's. */
function recordedFinality(
  own: HistoryEvent,
  order: HistoryEvent | undefined,
  derived: Finality | undefined,
): HistoryEvent {
  const finality: Finality = { on: own.on, how: 'recorded' };
  if (!order)
    return {
      id: own.id,
      type: 'order-final',
      on: own.on,
      data: { how: 'recorded', by: 'immigration-judge' },
    };
  const event = finalEvent(own.id, finality, order);
  return derived
    ? { ...event, data: { ...event.data, derivedOn: derived.on, derivedHow: derived.how } }
    : event;
}

function isByCourt(by: unknown): boolean {
  return by === 'court-of-appeals' || by === 'district-court';
}

function finalityOf(order: HistoryEvent, timeline: Timeline, clocksOf: ClockLookup): Finality | undefined {
  const { data, on } = order;
  switch (data['by']) {
    case 'dhs':
      return { on, how: 'dhs-order' };
    case 'attorney-general':
      return data['respondentsAppeal'] === false && data['decision'] !== 'removal'
        ? undefined
        : { on, how: 'attorney-general' };
    case 'board':
      if (data['respondentsAppeal'] === false && data['decision'] !== 'removal') return undefined;
      return afterBoard(order, timeline, clocksOf);
    default:
      return finalityOfJudgesOrder(order, timeline, clocksOf);
  }
}

function finalityOfJudgesOrder(
  order: HistoryEvent,
  timeline: Timeline,
  clocksOf: ClockLookup,
): Finality | undefined {
  const { data, on } = order;
  if (data['inAbsentia'] === true) return { on, how: 'in-absentia' };
  const appeals = boardAppeals(timeline).filter((appeal) => timeline.rootOf(appeal.data['of']) === order.id);
  const appealClocks = clocksOf('bia-appeal', order.id);
  const [appealClock] = appealClocks;
  const inTime = appealClock?.status === 'met';
  if (inTime && appeals.length > 0) {
    const ends = appeals.map((appeal) => endOfAppeal(timeline, appeal));
    if (!ends.every((end) => end?.type === 'filing-withdrawn')) return undefined;
    return { on: Math.max(...ends.map((end) => (end as HistoryEvent).on)) as Day, how: 'withdrawal' };
  }
  const alternate = alternateOrder(order, timeline, clocksOf);
  if (alternate) return alternate === 'not-yet' ? undefined : alternate;
  if (data['appealable'] === 'none') return { on, how: 'waiver' };
  const curing = appealClocks.some(({ part, status }) => part !== undefined && status === 'running');
  if (!appealClock || curing || appealClock.due === null || timeline.asOf <= appealClock.due)
    return undefined;
  return { on: appealClock.due, how: 'lapse' };
}

/**
 * An order that stands as the alternate to a voluntary departure granted the same day becomes final when the bond is
 * not posted, when the period is overstayed, or when a motion or petition ends it (8 CFR 1240.26, 1241.1(f)).
 */
function alternateOrder(
  order: HistoryEvent,
  timeline: Timeline,
  clocksOf: ClockLookup,
): Finality | 'not-yet' | undefined {
  const grant = timeline
    .ofType('voluntary-departure-granted')
    .find(({ on, data }) => on === order.on && data['by'] !== 'dhs');
  if (!grant) return undefined;
  const bond = clocksOf('vd-bond', grant.id).find(({ part }) => part === undefined);
  if (bond?.status === 'missed' && bond.due !== null && bond.settledBy === undefined)
    return { on: bond.due, how: 'bond-not-posted' };
  const period = DEPARTURE_RULES.flatMap((rule) => clocksOf(rule, grant.id)).find(
    ({ part }) => part === undefined,
  );
  if (period?.status === 'missed' && period.due !== null) return { on: period.due, how: 'overstay' };
  if (period?.status === 'ended') {
    const ending = timeline.byId(period.settledBy);
    if (ending) return { on: ending.on, how: 'departure-period-ended' };
  }
  return 'not-yet';
}

function afterBoard(order: HistoryEvent, timeline: Timeline, clocksOf: ClockLookup): Finality | undefined {
  const alternate = alternateOrder(order, timeline, clocksOf);
  if (alternate === 'not-yet') return undefined;
  return alternate ?? { on: order.on, how: 'board-decision' };
}
