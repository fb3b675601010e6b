// The rules between the events of a history: ids, references, corrections. One for case files and for what is recorded.
import type { Day } from '#core/calendar/day.ts';

/** A field that names another event, a hearing or a rule of law. */
export type Link = { names: 'event' | 'hearing' | 'rule' | 'corrected'; to: string };

export type LinkedEvent = {
  id?: string;
  on?: Day;
  /** The hearing that it schedules. */
  schedules?: string;
  links: readonly Link[];
};

type LinkOf<E extends LinkedEvent> = E['links'][number];

/** What is wrong between events, or, of the last two, may still be a slip. */
export type LinkFinding<E extends LinkedEvent> =
  | { code: 'duplicate-id'; event: E; first: E }
  | { code: 'unknown-event'; event: E; link: LinkOf<E> }
  | { code: 'unknown-rule'; event: E; link: LinkOf<E> }
  | { code: 'corrected-twice'; event: E; link: LinkOf<E>; other: E }
  | { code: 'correction-cycle'; event: E; cycle: readonly LinkOf<E>[] }
  | { code: 'refers-to-later-event'; event: E; link: LinkOf<E>; target: E }
  | { code: 'unknown-hearing'; event: E; link: LinkOf<E> };

/**
 * What is wrong with the links of `events`. `known`: events on file before, against which nothing is said. Without
 * `isRule` the names of rules are not looked at.
 */
export function findBrokenLinks<E extends LinkedEvent>(
  events: readonly E[],
  { known = [], isRule = () => true }: { known?: readonly E[]; isRule?: (id: string) => boolean } = {},
): LinkFinding<E>[] {
  const findings: LinkFinding<E>[] = [];
  const byId = new Map<string, E>();
  for (const event of known) if (event.id !== undefined) byId.set(event.id, event);
  for (const event of events) {
    if (event.id === undefined) continue;
    const first = byId.get(event.id);
    if (first) findings.push({ code: 'duplicate-id', event, first });
    else byId.set(event.id, event);
  }
  const hearings = new Set([...known, ...events].map(({ schedules }) => schedules));
  for (const event of events) {
    for (const link of event.links) {
      if (link.names === 'rule') {
        if (!isRule(link.to)) findings.push({ code: 'unknown-rule', event, link });
      } else if (link.names === 'hearing') {
        if (!hearings.has(link.to)) findings.push({ code: 'unknown-hearing', event, link });
      } else {
        const finding = referenceFinding(event, link, byId.get(link.to));
        if (finding) findings.push(finding);
      }
    }
  }
  findings.push(...correctionFindings(known, events, byId));
  return findings;
}

function referenceFinding<E extends LinkedEvent>(
  event: E,
  link: LinkOf<E>,
  target: E | undefined,
): LinkFinding<E> | undefined {
  if (!target || (target === event && link.names === 'event')) return { code: 'unknown-event', event, link };
  if (link.names !== 'event' || target.on === undefined || event.on === undefined || target.on <= event.on)
    return undefined;
  return { code: 'refers-to-later-event', event, link, target };
}

function correctionFindings<E extends LinkedEvent>(
  known: readonly E[],
  events: readonly E[],
  byId: ReadonlyMap<string, E>,
): LinkFinding<E>[] {
  const findings: LinkFinding<E>[] = [];
  const correctedBy = new Map<E, E>();
  const corrects = new Map<E, { link: LinkOf<E>; target: E }>();
  const correctionOf = (event: E) => {
    const link: LinkOf<E> | undefined = event.links.find(({ names }) => names === 'corrected');
    const target = link && byId.get(link.to);
    return link && target ? { link, target } : undefined;
  };
  for (const event of known) {
    const correction = correctionOf(event);
    if (correction) correctedBy.set(correction.target, event);
  }
  for (const event of events) {
    const correction = correctionOf(event);
    if (!correction) continue;
    corrects.set(event, correction);
    const other = correctedBy.get(correction.target);
    if (other) findings.push({ code: 'corrected-twice', event, link: correction.link, other });
    else correctedBy.set(correction.target, event);
  }
  for (const cycle of cyclesOf(corrects)) findings.push({ code: 'correction-cycle', ...cycle });
  return findings;
}

/** Follows each chain of corrections once; one that comes back to itself is one cycle. */
function* cyclesOf<E extends LinkedEvent>(
  corrects: ReadonlyMap<E, { link: LinkOf<E>; target: E }>,
): Generator<{ event: E; cycle: LinkOf<E>[] }> {
  const seen = new Map<E, E>();
  for (const start of corrects.keys()) {
    let event: E | undefined = start;
    while (event && !seen.has(event)) {
      seen.set(event, start);
      event = corrects.get(event)?.target;
    }
    if (!event || seen.get(event) !== start) continue;
    const cycle: LinkOf<E>[] = [];
    let step: E = event;
    do {
      const { link, target } = corrects.get(step) as { link: LinkOf<E>; target: E };
      cycle.push(link);
      step = target;
    } while (step !== event);
    yield { event, cycle };
  }
}
