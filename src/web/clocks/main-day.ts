// Which day of a clock is shown large, and what that day is.
import type { Day } from '#core/calendar/day.ts';
import type { Clock, ClockStatus } from '#core/clock/clock.ts';
import { actionDay } from '#core/clock/urgency.ts';

export type DayRole = 'due' | 'opens' | 'closes' | 'from' | 'by' | 'reading';

const OVER: readonly ClockStatus[] = ['met', 'ended', 'superseded'];

/**
 * The opening of a window that is not yet open, else the date of the clock, else the next of its readings, by which
 * it is sorted; null where the rule gives none.
 */
export function mainDay(clock: Clock, asOf: Day): { day: Day | null; role: DayRole } {
  const { kind, status, opens, due } = clock;
  if (status === 'pending' && opens !== undefined) return { day: opens, role: 'opens' };
  if (due === null && clock.readings && !OVER.includes(status)) {
    const next = actionDay(clock, asOf);
    if (next !== null) return { day: next, role: 'reading' };
  }
  if (kind === 'window') return { day: due, role: 'closes' };
  if (kind === 'eligibility' || kind === 'accrual') return { day: due, role: 'from' };
  if (kind === 'government') return { day: due, role: 'by' };
  return { day: due, role: 'due' };
}

/** Whether the consequence of a clock is what happens if its day goes by, and that day is still awaited. */
export function canBeMissed({ kind, status, due }: Clock): boolean {
  if (due === null || kind === 'eligibility' || kind === 'accrual') return false;
  return status === 'pending' || status === 'open' || status === 'running';
}
