// The last moment of a due day: until when, on the clock of the office, a filing is in time.
import type { Day } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentOf } from '#core/calendar/zone.ts';
import type { HistoryEvent, Moment } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';
import type { CompiledClock } from '#core/clock/compiled.ts';
import type { Dated } from '#core/clock/count.ts';

/** The last minute of the due day in the zone of the office, where the rule has one and the zone is known. */
export function lastMinute(
  { rule, cutoffMinutes }: CompiledClock,
  due: Day,
  { history }: Timeline,
): Moment | undefined {
  if (cutoffMinutes === undefined) return undefined;
  const zone = rule.cutoff?.zone === 'eastern' ? DEFAULT_ZONE : history.timeZone;
  return zone === undefined ? undefined : momentOf(zone, due, cutoffMinutes);
}

/**
 * Whether an act came after the date. Where its hour is known and the clock ends at one, the instants are compared:
 * ten in the evening in Los Angeles is the next day for the Board. The last minute counts whole.
 */
export function isLate(
  act: HistoryEvent,
  dated: Dated,
  compiled: CompiledClock,
  timeline: Timeline,
): boolean {
  if (act.at && dated.at) return act.at.epochMs > dated.at.epochMs;
  const last = act.at && lastMinute(compiled, dated.due, timeline);
  if (!act.at || !last) return act.on > dated.due;
  const wholeUnit = Number.isInteger(compiled.cutoffMinutes) ? 60_000 : 1_000;
  return act.at.epochMs >= last.epochMs + wholeUnit;
}
