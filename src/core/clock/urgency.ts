// What needs doing first: the one order and the one grouping of clocks for every page, table and summary.
import type { Day } from '#core/calendar/day.ts';
import type { Clock } from '#core/clock/clock.ts';

/** The groups in the order in which they are shown. */
export const URGENCY_GROUPS = [
  'overdue', // the date has passed and nothing on file satisfied it
  'week', // to be done within seven days
  'month', // to be done within thirty-one days
  'later',
  'windows', // from when, or in which time, something may be done
  'government', // binds the government: nothing to do for the client, a date to hold the government to
  'done', // satisfied, ended or superseded
  'undated', // advice, and clocks that have no date
] as const;

export type UrgencyGroup = (typeof URGENCY_GROUPS)[number];

/**
 * The group in which a clock stands on a day. Deadlines go by their alert date, the last day on which the act is
 * safe under every reading; so does the closing of an open window once it is near, because it is a last day too.
 */
export function groupOf(clock: Clock, asOf: Day): UrgencyGroup {
  const { kind, status } = clock;
  if (status === 'met' || status === 'ended' || status === 'superseded') return 'done';
  if (kind === 'government') return 'government';
  if (status === 'advice') return nearness(clock, asOf);
  if (status === 'missed') return 'overdue';
  const near = nearness(clock, asOf);
  if (kind === 'window')
    return status === 'open' && near !== 'later' && near !== 'undated' ? near : 'windows';
  if (kind === 'eligibility' || kind === 'accrual') return 'windows';
  return near;
}

/**
 * The order of clocks on a day, for `toSorted`: by group; in "overdue" what can be cured first, then what passed last;
 * everywhere else by the date on which to act. Total and independent of the order given: ties go by clock id.
 */
export function compareUrgency(asOf: Day): (a: Clock, b: Clock) => number {
  return (a, b) => {
    const group = groupOf(a, asOf);
    const groups = URGENCY_GROUPS.indexOf(group) - URGENCY_GROUPS.indexOf(groupOf(b, asOf));
    if (groups !== 0) return groups;
    const cures = group === 'overdue' ? Number(hasCures(b)) - Number(hasCures(a)) : 0;
    if (cures !== 0) return cures;
    const dates = actOn(a, asOf) - actOn(b, asOf);
    if (dates !== 0) return group === 'overdue' || group === 'done' ? -dates : dates;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  };
}

/**
 * The day on which to act: the opening of a window not yet open, else the alert date, else the date itself; of a clock
 * that gives readings only, the next of them.
 */
export function actionDay(clock: Clock, asOf: Day): Day | null {
  if (clock.status === 'pending' && clock.opens !== undefined) return clock.opens;
  return clock.alertOn ?? clock.due ?? nextReading(clock, asOf);
}

function nextReading({ readings, status }: Clock, asOf: Day): Day | null {
  if (status === 'stopped') return null;
  const days = (readings ?? []).flatMap(({ date }) => (date !== null && date >= asOf ? [date] : []));
  return days.length > 0 ? (Math.min(...days) as Day) : null;
}

function nearness(clock: Clock, asOf: Day): 'week' | 'month' | 'later' | 'undated' {
  const day = clock.alertOn ?? clock.due ?? nextReading(clock, asOf);
  if (day === null) return 'undated';
  if (day <= asOf + 7) return 'week';
  return day <= asOf + 31 ? 'month' : 'later';
}

function hasCures(clock: Clock): boolean {
  return clock.cures !== undefined && clock.cures.length > 0;
}

/** A clock without a date comes after those that have one. */
function actOn(clock: Clock, asOf: Day): number {
  return actionDay(clock, asOf) ?? 1e9;
}
