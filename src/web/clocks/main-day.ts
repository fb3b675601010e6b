// Which day of a clock is shown large, and what that day is.
import type { Day } from '#core/calendar/day.ts';
import type { Clock } from '#core/clock/clock.ts';

export type DayRole = 'due' | 'opens' | 'closes' | 'from' | 'by';

/** The opening of a window that is not yet open, else the date of the clock; null where the rule gives none. */
export function mainDay(clock: Clock): { day: Day | null; role: DayRole } {
  const { kind, status, opens, due } = clock;
  if (status === 'pending' && opens !== undefined) return { day: opens, role: 'opens' };
  if (kind === 'window') return { day: due, role: 'closes' };
  if (kind === 'eligibility' || kind === 'accrual') return { day: due, role: 'from' };
  if (kind === 'government') return { day: due, role: 'by' };
  return { day: due, role: 'due' };
}
