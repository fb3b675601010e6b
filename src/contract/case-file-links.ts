// The checks between the events of a case file: ids, references, corrections, hearings, rules.
import { describe, type FaultReport } from '#contract/fault-report.ts';
import type { EventReading, Link } from '#contract/read-event.ts';
import { formatDay } from '#core/calendar/day.ts';

/** Among more ids than this the nearest is not looked for. */
const MOST_IDS = 300;

type Links = { report: FaultReport; warnings: FaultReport; rules?: ReadonlySet<string> };

/** Reports duplicate ids, references to nothing, and corrections that contradict one another. */
export function checkLinks(events: readonly EventReading[], { report, warnings, rules }: Links): void {
  const byId = indexIds(events, report);
  const hearings = new Set(events.flatMap(({ schedules }) => (schedules === undefined ? [] : [schedules])));
  for (const event of events) {
    for (const link of event.links) {
      const place = { at: link.node.at, path: link.path, found: describe(link.node), name: link.to };
      if (link.names === 'rule') {
        if (!rules || rules.has(link.to)) continue;
        report.add({
          ...place,
          code: 'unknown-rule',
          expected: 'the id of a rule of law',
          candidates: rules,
        });
      } else if (link.names === 'hearing') {
        if (hearings.has(link.to)) continue;
        const expected = 'the hearingId of a hearing-scheduled event';
        warnings.add({ ...place, code: 'unknown-hearing', expected, candidates: hearings });
      } else {
        checkReference({ link, event, byId, report, warnings });
      }
    }
  }
  checkCorrections(events, byId, report);
}

function indexIds(events: readonly EventReading[], report: FaultReport): Map<string, EventReading> {
  const byId = new Map<string, EventReading>();
  for (const event of events) {
    if (!event.id) continue;
    const { text, node } = event.id;
    const first = byId.get(text);
    if (!first) byId.set(text, event);
    else {
      const found = `${describe(node)}, which ${first.path} has too`;
      report.add({
        at: node.at,
        path: `${event.path}.id`,
        code: 'duplicate-id',
        found,
        expected: 'an id that no other event has',
      });
    }
  }
  return byId;
}

function checkReference(check: {
  link: Link;
  event: EventReading;
  byId: ReadonlyMap<string, EventReading>;
  report: FaultReport;
  warnings: FaultReport;
}): void {
  const { link, event, byId, report, warnings } = check;
  const place = { at: link.node.at, path: link.path, found: describe(link.node) };
  const target = byId.get(link.to);
  if (!target || (target === event && link.names === 'event')) {
    const candidates = byId.size <= MOST_IDS ? [...byId.keys()].filter((id) => id !== event.id?.text) : [];
    report.add({
      ...place,
      code: 'unknown-event',
      expected: 'the id of another event of this file',
      name: link.to,
      candidates,
    });
  } else if (
    link.names === 'event' &&
    target.on !== undefined &&
    event.on !== undefined &&
    target.on > event.on
  ) {
    const expected = `an event on or before ${formatDay(event.on)}; this one is of ${formatDay(target.on)}`;
    warnings.add({ ...place, code: 'refers-to-later-event', expected });
  }
}

function checkCorrections(
  events: readonly EventReading[],
  byId: ReadonlyMap<string, EventReading>,
  report: FaultReport,
): void {
  const correctedBy = new Map<EventReading, EventReading>();
  const corrects = new Map<EventReading, { link: Link; target: EventReading }>();
  for (const event of events) {
    const link = event.links.find(({ names }) => names === 'corrected');
    const target = link && byId.get(link.to);
    if (!link || !target) continue;
    corrects.set(event, { link, target });
    const other = correctedBy.get(target);
    if (!other) correctedBy.set(target, event);
    else {
      const found = `${describe(link.node)}, which ${other.path} corrects too`;
      report.add({
        at: link.node.at,
        path: link.path,
        code: 'corrected-twice',
        found,
        expected: 'one correction of an event',
      });
    }
  }
  reportCycles(corrects, report);
}

/** Follows each chain of corrections once; a chain that comes back to itself is one fault, at its last link in the text. */
function reportCycles(
  corrects: ReadonlyMap<EventReading, { link: Link; target: EventReading }>,
  report: FaultReport,
): void {
  const seen = new Map<EventReading, EventReading>();
  for (const start of corrects.keys()) {
    let event: EventReading | undefined = start;
    while (event && !seen.has(event)) {
      seen.set(event, start);
      event = corrects.get(event)?.target;
    }
    if (!event || seen.get(event) !== start) continue;
    const cycle: Link[] = [];
    let step: EventReading = event;
    do {
      const { link, target } = corrects.get(step) as { link: Link; target: EventReading };
      cycle.push(link);
      step = target;
    } while (step !== event);
    const last = cycle.reduce((a, b) => (a.node.at > b.node.at ? a : b));
    report.add({
      at: last.node.at,
      path: last.path,
      code: 'correction-cycle',
      found: cycle.length === 1 ? 'an event that corrects itself' : `${cycle.length} events in a circle`,
      expected: 'corrections that end at a first record',
    });
  }
}
