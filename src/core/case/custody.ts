// Whether the person is detained on a day, and when custody other than for immigration ended.
import type { Day } from '#core/calendar/day.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';

/**
 * Whether the person is detained on a day: an open custody episode. Where no custody is recorded by then, the case's own
 * `detained`. A day on which custody ended is no day in custody.
 */
export function isDetainedOn(timeline: Timeline, day: Day): boolean {
  const started = lastOnOrBefore(timeline.ofType('custody-started'), day);
  const ended = lastOnOrBefore(timeline.ofType('custody-ended'), day);
  if (!started && !ended) return timeline.history.detained === true;
  return (
    started !== undefined && (ended === undefined || ended.on < started.on || endsBefore(ended, started))
  );
}

function endsBefore(ended: HistoryEvent, started: HistoryEvent): boolean {
  return ended.on === started.on && ended.data['reason'] === 'transferred';
}

function lastOnOrBefore(events: readonly HistoryEvent[], day: Day): HistoryEvent | undefined {
  for (let i = events.length - 1; i >= 0; i -= 1) {
    const event = events[i] as HistoryEvent;
    if (event.on <= day) return event;
  }
  return undefined;
}

/** Ends of custody that was not for immigration, as derived events under the id of the event that ended it. */
export function nonImmigrationCustodyEnds(timeline: Timeline): HistoryEvent[] {
  const starts = timeline.ofType('custody-started');
  const others = starts.filter(({ data }) => data['authority'] === 'non-immigration');
  if (others.length === 0) return [];
  const changes = [...timeline.ofType('custody-ended'), ...starts].sort((a, b) => a.on - b.on);
  const ends: HistoryEvent[] = [];
  let first = 0;
  for (const start of others) {
    while ((changes[first] as HistoryEvent).on < start.on) first += 1;
    const end = changes[first] === start ? changes[first + 1] : changes[first];
    if (end) ends.push({ id: end.id, type: 'non-immigration-custody-ended', on: end.on, data: {} });
  }
  return ends;
}
