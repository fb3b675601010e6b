// Counting: from an anchor day to the date and its other readings, each step traced.
import { flagsOf, openOnOrAfter, openOnOrBefore } from '#core/calendar/closed-days.ts';
import { addDays, type Day } from '#core/calendar/day.ts';
import { momentAt, momentOf } from '#core/calendar/zone.ts';
import type { Moment } from '#core/case/history.ts';
import { traceRoll, traceSteps } from '#core/clock/count-trace.ts';
import type { Count, Roll, Step } from '#core/clock/rule.ts';
import type { SameShape } from '#core/clock/same-shape.ts';
import { addSteps, addTolled, type Calendar } from '#core/clock/steps.ts';
import { addTrace, type TraceStep } from '#core/clock/trace.ts';

/** The date a count gives, its outer readings, and the unrolled day. Of a count in hours, the instants. */
export type Dated = {
  due: Day;
  earliest: Day;
  latest: Day;
  unrolled: Day;
  at?: Moment;
  /** Where only the day of the start is known: the instants counted from 00:00 and from 23:59. */
  hours?: readonly [Moment, Moment];
};

export type CountInput = {
  count: SameShape<Count>;
  calendar: Calendar;
  anchor: Day;
  moment?: Moment | undefined;
  zone: string;
  /** Openings and early-filing eligibility take the later day of an ambiguous sum. */
  prefersLater: boolean;
  /** How the act was done, once it was: decides whether a paper-only roll applies. */
  via?: 'paper' | 'electronic' | undefined;
  extraDays: number;
  extension?: readonly Step[] | undefined;
  earliestAnchor?: Day | undefined;
  /** The count stood still after the first day and went on from the second. */
  tolled?: { from: Day; until: Day } | undefined;
  trace: TraceStep[] | null;
};

/** The dates of one count. Pure and total. */
export function countDates(input: CountInput): Dated {
  const { count, trace, extraDays, extension } = input;
  const steps = stepsOf(count, extraDays, extension);
  if (steps.some(({ unit }) => unit === 'hours')) return countHours(input, steps);
  const { earlier, later, prevailing } = unrolledDays(input, steps);
  const unrolled = input.prefersLater ? later : prevailing;
  if (input.trace) traceSteps({ ...input, steps, unrolled, trace: input.trace });
  const dates = rollDates({ input, earlier, later, unrolled, roll: count.roll });
  adjustEarliest(input, dates, earlier);
  if (count.max) capDates(input, dates, count.max);
  if (trace && dates.earliest !== dates.latest) {
    addTrace(trace, 'holiday-reading', dates.due, {
      earliest: { day: dates.earliest },
      latest: { day: dates.latest },
    });
  }
  return dates;
}

/** The dates that a fixed day (an order, a printed notice) gives: rolled as the rule rolls, earliest the day as fixed. */
export function fixedDates(input: {
  fixed: Day;
  roll: Roll;
  calendar: Calendar;
  trace: TraceStep[] | null;
}): Dated {
  const { fixed, roll, calendar, trace } = input;
  const { closed, closing } = calendar;
  const rolls = roll === 'forward' || (roll === 'forward-paper' && fixed >= calendar.paperRollFrom);
  const due = rolls ? openOnOrAfter(closed, fixed, closing.prevailing) : fixed;
  const latest = roll === 'none' ? fixed : openOnOrAfter(closed, fixed, closing.every);
  traceRoll({ trace, calendar, from: fixed, to: due, rolls, paper: roll === 'forward-paper' });
  return { due, earliest: fixed, latest, unrolled: fixed };
}

/** The most common count, so many days and a forward roll or none, without the steps in between. */
export function daysFrom(
  anchor: Day,
  { days, roll, calendar }: { days: number; roll: Roll; calendar: Calendar },
): Dated {
  const unrolled = addDays(anchor, days);
  const { closed, closing } = calendar;
  if (roll === 'none' || flagsOf(closed, unrolled) === 0) {
    return { due: unrolled, earliest: unrolled, latest: unrolled, unrolled };
  }
  return {
    due: openOnOrAfter(closed, unrolled, closing.prevailing),
    earliest: openOnOrAfter(closed, unrolled, closing.strict),
    latest: openOnOrAfter(closed, unrolled, closing.every),
    unrolled,
  };
}

function stepsOf(
  count: SameShape<Count>,
  extraDays: number,
  extension: readonly Step[] | undefined,
): readonly Step[] {
  const base = count.add ?? [];
  if (extraDays === 0 && !extension) return base;
  const mail: Step[] = extraDays === 0 ? [] : [{ n: extraDays, unit: 'days' }];
  return [...base, ...mail, ...(extension ?? [])];
}

type Unrolled = { earlier: Day; later: Day; prevailing: Day };

/** The unrolled day under the strictest, the prevailing and the widest reading of months and closed days. */
function unrolledDays(input: CountInput, steps: readonly Step[]): Unrolled {
  const { anchor, calendar, count } = input;
  const { strict, prevailing, every } = calendar.closing;
  const single = steps.length === 1 ? steps[0] : undefined;
  if (
    single?.unit === 'days' &&
    !input.tolled &&
    !count.lateStart &&
    !count.laterOf &&
    input.earliestAnchor === undefined
  ) {
    const day = addDays(anchor, single.n);
    return { earlier: day, later: day, prevailing: day };
  }
  const { tolled } = input;
  const run = (from: Day, way: 'earlier' | 'later', mask: number, which = steps): Day =>
    tolled
      ? addTolled({ steps: which, from, tolled, calendar, mask })
      : addSteps({ steps: which, from, way, mask, calendar });
  let earlier = run(anchor, 'earlier', strict);
  let later = run(anchor, 'later', every);
  let day = run(anchor, 'earlier', prevailing);
  if (count.laterOf) {
    const other = run(anchor, 'earlier', prevailing, count.laterOf);
    const otherLater = run(anchor, 'later', prevailing, count.laterOf);
    earlier = Math.min(earlier, other) as Day;
    later = Math.max(run(anchor, 'later', prevailing), otherLater) as Day;
    day = Math.max(day, other) as Day;
  }
  if (input.earliestAnchor !== undefined) {
    const fromDecision = run(input.earliestAnchor, 'earlier', strict);
    if (fromDecision < earlier) {
      earlier = fromDecision;
      addTrace(input.trace, 'from-decision', fromDecision);
    }
  }
  if (count.lateStart) {
    later = run(
      addSteps({ steps: count.lateStart, from: anchor, way: 'later', mask: every, calendar }),
      'later',
      every,
    );
    const [step] = count.lateStart;
    if (step) addTrace(input.trace, 'late-start', later, { n: step.n, unit: step.unit });
  }
  return { earlier, later, prevailing: day };
}

type RollInput = { input: CountInput; earlier: Day; later: Day; unrolled: Day; roll: Roll };

function rollDates({ input, earlier, later, unrolled, roll }: RollInput): Dated {
  const { calendar, trace } = input;
  const { closed, closing } = calendar;
  const paper = roll === 'forward-paper';
  const rolls =
    roll === 'forward' || (paper && input.via !== 'electronic' && unrolled >= calendar.paperRollFrom);
  const showsRoll = roll !== 'none' && !(paper && input.via === 'electronic');
  if (earlier === later && flagsOf(closed, unrolled) === 0) {
    if (trace) traceRoll({ trace, calendar, from: unrolled, to: unrolled, rolls, paper });
    return { due: unrolled, earliest: unrolled, latest: unrolled, unrolled };
  }
  const due = rolls ? openOnOrAfter(closed, unrolled, closing.prevailing) : unrolled;
  const earliest = rolls && !paper ? openOnOrAfter(closed, earlier, closing.strict) : earlier;
  const latest = showsRoll ? openOnOrAfter(closed, later, closing.every) : later;
  if (trace)
    traceRoll({ trace, calendar, from: unrolled, to: due, rolls, paper, back: unrolled < input.anchor });
  return { due, earliest, latest, unrolled };
}

/** Safe-back and year's anniversaries: the target lies before the date that the count gives. */
function adjustEarliest(input: CountInput, dates: Dated, earlier: Day): void {
  const { count, calendar, trace } = input;
  if (count.anniversary) {
    dates.earliest = Math.min(dates.earliest, addDays(earlier, -1)) as Day;
    addTrace(trace, 'day-before', dates.earliest);
  } else if (count.safeBack) {
    const safe = openOnOrBefore(calendar.closed, earlier, calendar.closing.every);
    dates.earliest = Math.min(dates.earliest, safe) as Day;
    addTrace(trace, 'safe-back', safe);
  }
}

function capDates(input: CountInput, dates: Dated, max: readonly Step[]): void {
  const { calendar, anchor, trace } = input;
  const cap = addSteps({
    steps: max,
    from: anchor,
    way: 'earlier',
    mask: calendar.closing.prevailing,
    calendar,
  });
  if (dates.unrolled <= cap) return;
  const capped = fixedDates({ fixed: cap, roll: input.count.roll, calendar, trace: null });
  const [step] = max;
  if (step) addTrace(trace, 'capped', capped.due, { n: step.n, unit: step.unit });
  Object.assign(dates, { ...capped, latest: dates.latest });
}

/** Elapsed hours: from the instant where it is known, else from the first and the last minute of the day. */
function countHours(input: CountInput, steps: readonly Step[]): Dated {
  const { moment, zone, anchor, trace } = input;
  const hours = steps.reduce((sum, { n, unit }) => sum + (unit === 'hours' ? n : n * 24), 0);
  const after = (from: Moment): Moment => momentAt(from.zone, from.epochMs + hours * 3_600_000);
  if (moment) {
    const at = after(moment);
    addTrace(trace, 'added', at.day, { n: hours, unit: 'hours' });
    return { due: at.day, earliest: at.day, latest: at.day, unrolled: at.day, at };
  }
  const first = after(momentOf(zone, anchor, 0));
  const last = after(momentOf(zone, anchor, 23 * 60 + 59));
  addTrace(trace, 'hour-reading', first.day, { time: '00:00', n: hours });
  addTrace(trace, 'hour-reading', last.day, { time: '23:59', n: hours });
  return {
    due: first.day,
    earliest: first.day,
    latest: last.day,
    unrolled: first.day,
    at: first,
    hours: [first, last],
  };
}
