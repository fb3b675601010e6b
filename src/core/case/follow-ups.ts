// The work that an event opens: what somebody has to look at again because it happened.
import type { HistoryEvent } from '#core/case/history.ts';

export const FOLLOW_UP_WORK = [
  'review-venue',
  'review-bond',
  'review-habeas',
  'review-coverage',
  'confirm-hearing-date', // a second member looks: a hearing missed by a wrong date ends in an order of removal
  'tell-client-of-hearing',
  'report-new-address',
  'look-into-difference',
  'hand-over',
  'stop-sharing',
] as const;
export type FollowUpWork = (typeof FOLLOW_UP_WORK)[number];

export type FollowUp = {
  work: FollowUpWork;
  /** Id of the event that opened it. */
  because: string;
};

type Opens =
  | readonly FollowUpWork[]
  | ((event: HistoryEvent, before: readonly HistoryEvent[]) => readonly FollowUpWork[]);

const OPENS: Readonly<Record<string, Opens>> = {
  'custody-started': ['review-bond', 'review-habeas', 'review-coverage'],
  // Another place may be another court, another circuit and another district.
  'custody-transferred': ['review-venue', 'review-bond', 'review-habeas', 'review-coverage'],
  'custody-ended': ['review-venue', 'review-coverage'],
  'hearing-scheduled': ({ data }, before) =>
    before.some(
      ({ type, data: other }) => type === 'hearing-scheduled' && other['hearingId'] === data['hearingId'],
    )
      ? ['confirm-hearing-date', 'tell-client-of-hearing', 'review-coverage']
      : ['tell-client-of-hearing', 'review-coverage'],
  'hearing-adjourned': ['tell-client-of-hearing'],
  'address-changed': ['report-new-address'],
  'check-made': ({ data }) => (data['result'] === 'differs' ? ['look-into-difference'] : []),
  'representation-withdrawn': ['hand-over'],
  'consent-withdrawn': ['stop-sharing'],
};

/** The work that an event opens. `before`: the events on file before it. */
export function followUps(event: HistoryEvent, before: readonly HistoryEvent[]): FollowUp[] {
  const opens = OPENS[event.type] ?? [];
  const work = typeof opens === 'function' ? opens(event, before) : opens;
  return work.map((one) => ({ work: one, because: event.id }));
}
