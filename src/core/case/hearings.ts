// Hearings: the setting of a hearing that stands, after it was moved or adjourned.
import type { HistoryEvent } from '#core/case/history.ts';
import { compareEvents, type Timeline } from '#core/case/timeline.ts';

/** Whether this setting of a hearing still stands: no later one moved it, and it was not adjourned since. */
export function isHearingStanding(timeline: Timeline, setting: HistoryEvent): boolean {
  const { hearingId } = setting.data;
  if (hearingId === undefined) return true;
  const isLater = (event: HistoryEvent): boolean =>
    event.data['hearingId'] === hearingId && compareEvents(event, setting) > 0;
  return (
    !timeline.ofType('hearing-scheduled').some(isLater) && !timeline.ofType('hearing-adjourned').some(isLater)
  );
}
