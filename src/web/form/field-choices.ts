// Which events of the case a field may refer to, so that the form offers those and no others.
import type { CaseFileEvent } from '#contract/case-file-shape.ts';

const FILINGS = [
  'application-filed',
  'appeal-filed',
  'motion-filed',
  'papers-filed',
  'petition-for-review-filed',
  'address-change-filed',
  'response-filed',
  'habeas-filed',
];
const RECORDS_REQUESTS = ['records-requested'];

/** By `type.field`, else by field. A field that is not here may refer to any event. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  filingId: FILINGS,
  'filing-withdrawn.of': FILINGS,
  'fee-paid.of': ['application-filed', 'appeal-filed', 'motion-filed', 'annual-fee-noticed'],
  'annual-fee-noticed.of': ['application-filed'],
  'application-decided.of': ['application-filed'],
  'bond-decided.of': ['bond-requested', 'bond-decided', 'appeal-filed'],
  'referred-to-attorney-general.of': ['decision-issued', 'bond-decided'],
  'decision-issued.of': ['decision-issued', 'appeal-filed', 'petition-for-review-filed', 'motion-filed'],
  'appeal-filed.of': [
    'decision-issued',
    'bond-decided',
    'denial-issued',
    'records-answered',
    'application-decided',
    'motion-decided',
    'judgment-entered',
    'voluntary-departure-granted',
  ],
  'motion-filed.of': ['decision-issued', 'bond-decided', 'motion-decided'],
  'motion-decided.of': ['motion-filed'],
  'papers-filed.of': [
    'decision-issued',
    'appeal-filed',
    'motion-filed',
    'papers-filed',
    'briefing-schedule-set',
    'record-filed',
    'voluntary-departure-granted',
    'deadline-set',
  ],
  'response-filed.to': ['evidence-requested', 'denial-intended', 'motion-filed', 'papers-filed'],
  'petition-for-review-filed.of': ['decision-issued', 'motion-decided'],
  'records-extended.of': RECORDS_REQUESTS,
  'records-tolled.of': RECORDS_REQUESTS,
  'records-answered.of': RECORDS_REQUESTS,
};

/** The events to which a field may refer, corrected ones left out. */
export function eventsFitting({
  type,
  field,
  events,
}: {
  type: string;
  field: string;
  events: readonly CaseFileEvent[];
}): CaseFileEvent[] {
  const types = FITTING[`${type}.${field}`] ?? FITTING[field];
  const corrected = new Set(events.map(({ corrects }) => corrects));
  return events.filter(
    (event) => !corrected.has(event.id) && (types === undefined || types.includes(event.type)),
  );
}

/** The hearings scheduled so far: the name of each, and the event that last scheduled it. */
export function scheduledHearings(events: readonly CaseFileEvent[]): ReadonlyMap<string, CaseFileEvent> {
  return new Map(
    events.flatMap((event) => {
      const name = event.data?.['hearingId'];
      return event.type === 'hearing-scheduled' && typeof name === 'string' ? [[name, event] as const] : [];
    }),
  );
}

/** A name that no hearing has yet: `h1`, `h2` and so on. */
export function nextHearingId(events: readonly CaseFileEvent[]): string {
  const taken = scheduledHearings(events);
  let number = taken.size + 1;
  while (taken.has(`h${number}`)) number += 1;
  return `h${number}`;
}
