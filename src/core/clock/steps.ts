// Steps of a count: days, open days, months and years, one after the other.
import { addOpenDays, type ClosedDays, type Closing, openDaysBetween } from '#core/calendar/closed-days.ts';
import { addDays, addMonths, type Day } from '#core/calendar/day.ts';
import type { Step } from '#core/clock/rule.ts';

/** The closed days of an office, how it reads them, and the rule by which a date moves off them. */
export type Calendar = {
  closed: ClosedDays;
  closing: Closing;
  paperRollFrom: Day;
  rollRule: string | undefined;
};

type StepsInput = {
  steps: readonly Step[];
  from: Day;
  way: 'earlier' | 'later';
  mask: number;
  calendar: Calendar;
};

/** A day plus the steps one after another; hours are not added here. */
export function addSteps({ steps, from, way, mask, calendar }: StepsInput): Day {
  let day = from;
  for (const { n, unit } of steps) {
    if (unit === 'days') day = addDays(day, n);
    else if (unit === 'business-days') day = addOpenDays(calendar.closed, day, n, mask);
    else if (unit !== 'hours') day = addMonths(day, unit === 'years' ? n * 12 : n)[way];
  }
  return day;
}

/** The steps where the count stood still in between: what was used before is taken off what is left after. */
export function addTolled(input: {
  steps: readonly Step[];
  from: Day;
  tolled: { from: Day; until: Day };
  calendar: Calendar;
  mask: number;
}): Day {
  const { steps, from, tolled, calendar, mask } = input;
  const total = steps.reduce((sum, { n }) => sum + n, 0);
  if (!steps.every(({ unit }) => unit === 'business-days')) {
    const plain = addSteps({ steps, from, way: 'earlier', mask, calendar });
    return addDays(plain, tolled.until - tolled.from);
  }
  const used = openDaysBetween(calendar.closed, from, tolled.from, mask);
  return addOpenDays(calendar.closed, tolled.until, Math.max(0, total - used), mask);
}
