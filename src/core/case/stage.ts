// The stage of a case: where it stands before court, agency or appeal, derived from its history by one table of moves.

import type { HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';

/** In the order in which a case usually goes through them. */
export const STAGES = [
  'before-filing', // nothing of it lies with a court or an agency
  'charged', // a Notice to Appear was served and not yet filed: proceedings have not begun (8 CFR 1003.14(a))
  'pending', // filed with an agency, which has not decided
  'evidence-requested', // the agency asked for evidence or announced a denial, and waits
  'in-proceedings', // before the immigration judge
  'decided', // decided, and nothing further is filed
  'voluntary-departure', // granted, and its time runs
  'on-appeal', // before the Board or an appeals office
  'in-federal-court',
  'order-final', // an order of removal is final
  'departed', // removed, or the departure is confirmed
] as const;
export type Stage = (typeof STAGES)[number];

type Move = {
  to: Stage;
  /** The stages from which it moves; any, if absent. */
  from?: readonly Stage[];
  when?: (event: HistoryEvent, timeline: Timeline) => boolean;
};

const WITH_NOBODY: readonly Stage[] = ['before-filing', 'charged'];
const WITH_AGENCY: readonly Stage[] = ['pending', 'evidence-requested'];
const ORDERED: readonly Stage[] = ['decided', 'voluntary-departure', 'on-appeal'];

const is =
  (field: string, ...values: readonly string[]) =>
  ({ data }: HistoryEvent): boolean =>
    values.includes(String(data[field]));
const ofKind =
  (...kinds: readonly string[]) =>
  (_: HistoryEvent, { history }: Timeline): boolean =>
    kinds.includes(history.kind);

const isBondAppeal = ({ data }: HistoryEvent, timeline: Timeline): boolean =>
  timeline.history.kind !== 'custody' && timeline.byId(data['of'])?.type === 'bond-decided';

const isAppealWithdrawn = ({ data }: HistoryEvent, timeline: Timeline): boolean =>
  timeline.byId(data['of'])?.type === 'appeal-filed';

/** The alternate order of a grant of voluntary departure is entered on the same day and takes effect only later. */
const isAlternateOrder = ({ on }: HistoryEvent, timeline: Timeline): boolean =>
  timeline.ofType('voluntary-departure-granted').some((grant) => grant.on === on);

/** Which event moves a case to which stage: of several moves of a type, the first that applies. */
const MOVES: Readonly<Record<string, readonly Move[]>> = {
  'notice-to-appear-served': [{ to: 'charged', from: ['before-filing', ...WITH_AGENCY] }],
  'notice-to-appear-filed': [{ to: 'in-proceedings' }],
  'hearing-scheduled': [
    { to: 'in-proceedings', from: WITH_NOBODY, when: is('kind', 'master', 'individual') },
  ],
  'application-filed': [
    { to: 'pending', from: ['before-filing', 'decided'], when: is('with', 'uscis') },
    { to: 'in-proceedings', from: WITH_NOBODY, when: is('with', 'court') },
  ],
  'records-requested': [{ to: 'pending', when: ofKind('records-request') }],
  'records-answered': [{ to: 'decided', when: ofKind('records-request') }],
  'evidence-requested': [{ to: 'evidence-requested', from: ['before-filing', 'pending'] }],
  'denial-intended': [{ to: 'evidence-requested', from: ['before-filing', 'pending', 'decided'] }],
  'response-filed': [{ to: 'pending', from: ['evidence-requested'] }],
  'application-decided': [{ to: 'decided', from: WITH_AGENCY }],
  'denial-issued': [{ to: 'decided', from: ['before-filing', ...WITH_AGENCY] }],
  'status-granted': [{ to: 'decided', from: WITH_AGENCY }],
  'fear-referred': [{ to: 'pending', from: WITH_NOBODY }],
  'fear-decision-issued': [{ to: 'decided', from: WITH_AGENCY }],
  'fear-review-requested': [{ to: 'in-proceedings', from: [...WITH_NOBODY, ...WITH_AGENCY, 'decided'] }],
  'fear-review-decided': [{ to: 'decided', from: ['in-proceedings'] }],
  'bond-requested': [{ to: 'in-proceedings', when: ofKind('custody') }],
  'bond-decided': [{ to: 'decided', when: ofKind('custody') }],
  'decision-issued': [
    { to: 'voluntary-departure', when: isAlternateOrder },
    { to: 'in-proceedings', when: (event) => is('by', 'board')(event) && is('decision', 'remanded')(event) },
    { to: 'on-appeal', when: is('decision', 'remanded') },
    { to: 'decided' },
  ],
  'voluntary-departure-granted': [{ to: 'voluntary-departure' }],
  'order-final': [{ to: 'order-final', from: ORDERED }],
  'appeal-filed': [
    { to: 'in-federal-court', when: is('to', 'district-court', 'court-of-appeals') },
    { to: 'on-appeal', when: (event, timeline) => !isBondAppeal(event, timeline) },
  ],
  'filing-withdrawn': [{ to: 'decided', from: ['on-appeal'], when: isAppealWithdrawn }],
  'motion-decided': [
    {
      to: 'pending',
      when: (event) =>
        is('kind', 'reopen', 'reconsider')(event) &&
        is('decision', 'granted')(event) &&
        is('by', 'uscis')(event),
    },
    {
      to: 'in-proceedings',
      when: (event) => is('kind', 'reopen')(event) && is('decision', 'granted')(event),
    },
  ],
  'petition-for-review-filed': [{ to: 'in-federal-court' }],
  'habeas-filed': [{ to: 'in-federal-court', when: ofKind('habeas', 'custody') }],
  'suit-filed': [{ to: 'in-federal-court', when: ofKind('habeas', 'records-request', 'application') }],
  'habeas-ordered': [{ to: 'decided', from: ['in-federal-court'], when: is('kind', 'release', 'denied') }],
  'judgment-entered': [{ to: 'decided', from: ['in-federal-court'] }],
  'custody-ended': [{ to: 'departed', when: is('reason', 'removed') }],
  'departure-confirmed': [{ to: 'departed' }],
};

/**
 * The stage after the events of a timeline. `finals`: the orders that became final by then, as events `order-final`.
 * Total: an event that moves nothing leaves the stage as it was.
 */
export function stageOf(timeline: Timeline, finals: readonly HistoryEvent[]): Stage {
  const events = finals.length === 0 ? timeline.events : merged(timeline.events, finals);
  return events.reduce<Stage>((stage, event) => stageAfter(stage, event, timeline), 'before-filing');
}

function stageAfter(stage: Stage, event: HistoryEvent, timeline: Timeline): Stage {
  const move = MOVES[event.type]?.find(
    ({ from, when }) => (from?.includes(stage) ?? true) && (when?.(event, timeline) ?? true),
  );
  return move?.to ?? stage;
}

/** What became final on a day did so before anything else of that day but the order itself. */
function merged(events: readonly HistoryEvent[], finals: readonly HistoryEvent[]): HistoryEvent[] {
  const all: HistoryEvent[] = [];
  let next = 0;
  for (const [i, event] of events.entries()) {
    all.push(event);
    const following = events[i + 1]?.on ?? Number.POSITIVE_INFINITY;
    for (let final = finals[next]; final !== undefined && final.on < following; final = finals[next]) {
      all.push(final);
      next += 1;
    }
  }
  return all;
}
