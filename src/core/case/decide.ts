// Whether events can be recorded in a history: a refusal is a value, and says all that stands in the way.
import type { HistoryEvent } from '#core/case/history.ts';
import { findBrokenLinks, type LinkedEvent } from '#core/case/links.ts';

/** By which act of the office events are recorded: some types have an act of their own. */
export type Act = 'append' | 'open' | 'close' | 'reopen' | 'check';

const OWN_ACTS: Readonly<Record<string, readonly Act[]>> = {
  // A look-up of a government system is recorded by the member who made it, one at a time.
  'check-made': ['check'],
  'case-opened': ['open', 'reopen'],
  'case-closed': ['open', 'close'],
};

/** An event as far as deciding needs it. */
export type Candidate = LinkedEvent & { id: string; type: string };

export type Refusal = {
  code:
    | 'unknown-event'
    | 'unknown-rule'
    | 'duplicate-id'
    | 'corrected-twice'
    | 'correction-cycle'
    | 'recorded-by-its-own-act';
  /** Id of the event that is refused. */
  event: string;
  /** Id of what it names: the event, rule or hearing. */
  names?: string;
};

export type Warning = {
  code: 'refers-to-later-event' | 'unknown-hearing';
  event: string;
  names: string;
};

export type Decision = { refusals: readonly Refusal[] } | { warnings: readonly Warning[] };

/**
 * Whether `events` can follow the events on file. What a reader of case files calls a fault is refused, and so are
 * types, and corrections of events, that are recorded by another act.
 */
export function decideAppend(
  history: readonly HistoryEvent[],
  events: readonly Candidate[],
  { act, isRule }: { act: Act; isRule: (id: string) => boolean },
): Decision {
  const known = history.map(candidateOf);
  const refusals: Refusal[] = [];
  const warnings: Warning[] = [];
  for (const finding of findBrokenLinks(events, { known, isRule })) {
    const { code } = finding;
    const event = finding.event.id;
    if (code === 'duplicate-id' || code === 'correction-cycle') refusals.push({ code, event });
    else if (code === 'refers-to-later-event' || code === 'unknown-hearing')
      warnings.push({ code, event, names: finding.link.to });
    else refusals.push({ code, event, names: finding.link.to });
  }
  const byId = new Map([...known, ...events].map((event) => [event.id, event]));
  for (const event of events) {
    const touched = [event.type, correctedType(event, byId)];
    if (touched.some((type) => type !== undefined && OWN_ACTS[type]?.includes(act) === false))
      refusals.push({ code: 'recorded-by-its-own-act', event: event.id });
  }
  return refusals.length > 0 ? { refusals } : { warnings };
}

/** An event on file: of its links only the correction still matters. */
function candidateOf({ id, type, on, data, corrects }: HistoryEvent): Candidate {
  return {
    ...{ id, type, on },
    links: corrects === undefined ? [] : [{ names: 'corrected', to: corrects }],
    ...(type === 'hearing-scheduled' && { schedules: String(data['hearingId']) }),
  };
}

function correctedType({ links }: Candidate, byId: ReadonlyMap<string, Candidate>): string | undefined {
  const link = links.find(({ names }) => names === 'corrected');
  return link && byId.get(link.to)?.type;
}
