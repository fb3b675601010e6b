// Custody as episodes: from when to when, held by whom and where, as the history says.
import type { Day } from '#core/calendar/day.ts';
import { isDetainedOn } from '#core/case/custody.ts';
import type { HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';

export const CUSTODY_STATES = ['detained', 'not-detained', 'not-recorded'] as const;
export type CustodyState = (typeof CUSTODY_STATES)[number];

export type CustodyEpisode = {
  startedOn: Day;
  authority?: string;
  /** The section under which the government says that it detains. */
  asserted?: string;
  /** Where, from when: the first is that of the start, each other one a transfer. */
  places: readonly { on: Day; facility?: string }[];
  endedOn?: Day;
  reason?: string;
};

export type Custody = { state: CustodyState; episodes: readonly CustodyEpisode[] };

/** Custody on the day of the timeline. A transfer that no start precedes opens an episode, held by whom is not known. */
export function custodyOf(timeline: Timeline): Custody {
  const episodes: CustodyEpisode[] = [];
  for (const event of timeline.events) {
    const last = episodes.at(-1);
    const open = last !== undefined && last.endedOn === undefined ? last : undefined;
    if (event.type === 'custody-started') {
      if (open) episodes[episodes.length - 1] = { ...open, endedOn: event.on, reason: 'transferred' };
      episodes.push(started(event));
    } else if (event.type === 'custody-transferred') {
      if (open) episodes[episodes.length - 1] = { ...open, places: [...open.places, placeOf(event)] };
      else episodes.push(started(event));
    } else if (event.type === 'custody-ended' && open && !isHandover(event, open)) {
      episodes[episodes.length - 1] = { ...open, endedOn: event.on, reason: String(event.data['reason']) };
    }
  }
  return { state: stateOf(timeline, episodes), episodes };
}

/** The end of the episode before, recorded on the day on which the next authority took over. */
function isHandover({ on, data }: HistoryEvent, open: CustodyEpisode): boolean {
  return data['reason'] === 'transferred' && on === open.startedOn;
}

function stateOf(timeline: Timeline, episodes: readonly CustodyEpisode[]): CustodyState {
  if (isDetainedOn(timeline, timeline.asOf)) return 'detained';
  return episodes.length > 0 || timeline.history.detained === false ? 'not-detained' : 'not-recorded';
}

function started(event: HistoryEvent): CustodyEpisode {
  const { authority, asserted } = event.data;
  return {
    startedOn: event.on,
    ...(authority !== undefined && { authority: String(authority) }),
    ...(asserted !== undefined && { asserted: String(asserted) }),
    places: [placeOf(event)],
  };
}

function placeOf({ on, data }: HistoryEvent): { on: Day; facility?: string } {
  const { facility } = data;
  return { on, ...(facility !== undefined && { facility: String(facility) }) };
}
