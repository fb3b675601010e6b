// Hearings: the setting of a hearing that stands, and what became of each.
import type { HistoryEvent, Moment } from '#core/case/history.ts';
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

export const HEARING_STATES = [
  'scheduled',
  'unreported', // its day has passed, and what became of it is not on file
  'held',
  'adjourned',
] as const;
export type HearingState = (typeof HEARING_STATES)[number];

export type Hearing = {
  /** Id of its first notice, under which the hearing stands. */
  noticeId: string;
  hearingId: string;
  kind: string;
  court: string;
  startsAt: Moment;
  medium?: string;
  judge?: string;
  state: HearingState;
  /** Of a hearing that was held. */
  result?: string;
  /** How often a later notice moved it. */
  moved: number;
};

/** Every hearing of a timeline as last set, by when it starts. */
export function hearingsOf(timeline: Timeline): Hearing[] {
  const settings = Map.groupBy(timeline.ofType('hearing-scheduled'), ({ data }) => String(data['hearingId']));
  return [...settings]
    .map(([hearingId, notices]) => hearingOf(timeline, hearingId, notices))
    .sort((a, b) => a.startsAt.epochMs - b.startsAt.epochMs || (a.noticeId < b.noticeId ? -1 : 1));
}

function hearingOf(timeline: Timeline, hearingId: string, notices: readonly HistoryEvent[]): Hearing {
  const setting = notices.at(-1) as HistoryEvent;
  const { kind, court, startsAt, medium, judge } = setting.data;
  const isOfIt = (event: HistoryEvent): boolean => event.data['hearingId'] === hearingId;
  const held = timeline.ofType('hearing-held').findLast(isOfIt);
  // Held, and then continued to a later day under the same id: that one is still to come.
  const counts = held !== undefined && (held.on >= (startsAt as Moment).day || held.on > setting.on);
  return {
    noticeId: (notices[0] as HistoryEvent).id,
    hearingId,
    kind: String(kind),
    court: String(court),
    startsAt: startsAt as Moment,
    ...(medium !== undefined && { medium: String(medium) }),
    ...(judge !== undefined && { judge: String(judge) }),
    state: counts ? 'held' : stateOf(timeline, setting),
    ...(counts && { result: String(held.data['result']) }),
    moved: notices.length - 1,
  };
}

function stateOf(timeline: Timeline, setting: HistoryEvent): HearingState {
  if (!isHearingStanding(timeline, setting)) return 'adjourned';
  return (setting.data['startsAt'] as Moment).day < timeline.asOf ? 'unreported' : 'scheduled';
}
