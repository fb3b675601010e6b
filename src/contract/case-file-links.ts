// The checks between the events of a case file: what the rules of the core find, told at its place in the text.
import { describe, type FaultReport } from '#contract/fault-report.ts';
import type { EventReading } from '#contract/read-event.ts';
import { formatDay } from '#core/calendar/day.ts';
import { findBrokenLinks, type LinkFinding } from '#core/case/links.ts';

/** Among more ids than this the nearest is not looked for. */
const MOST_IDS = 300;

type Links = { report: FaultReport; warnings: FaultReport; rules?: ReadonlySet<string> };

/** Reports duplicate ids, references to nothing, and corrections that contradict one another. */
export function checkLinks(events: readonly EventReading[], { report, warnings, rules }: Links): void {
  const found = findBrokenLinks(events, rules ? { isRule: (id) => rules.has(id) } : {});
  for (const finding of found) tell(finding, { events, report, warnings, rules: rules ?? new Set() });
}

function tell(
  finding: LinkFinding<EventReading>,
  { events, report, warnings, rules }: Required<Links> & { events: readonly EventReading[] },
): void {
  const { code, event } = finding;
  switch (code) {
    case 'duplicate-id':
      report.add({
        at: event.idNode?.at ?? event.node.at,
        path: `${event.path}.id`,
        code,
        found: `${describe(event.idNode)}, which ${finding.first.path} has too`,
        expected: 'an id that no other event has',
      });
      return;
    case 'correction-cycle': {
      const { cycle } = finding;
      const last = cycle.reduce((a, b) => (a.node.at > b.node.at ? a : b));
      report.add({
        at: last.node.at,
        path: last.path,
        code,
        found: cycle.length === 1 ? 'an event that corrects itself' : `${cycle.length} events in a circle`,
        expected: 'corrections that end at a first record',
      });
      return;
    }
  }
  const { link } = finding;
  const place = { at: link.node.at, path: link.path, found: describe(link.node), code };
  switch (code) {
    case 'unknown-event': {
      const ids = events.flatMap(({ id }) => (id === undefined || id === event.id ? [] : [id]));
      const candidates = ids.length < MOST_IDS ? ids : [];
      report.add({ ...place, expected: 'the id of another event of this file', name: link.to, candidates });
      return;
    }
    case 'unknown-rule':
      report.add({ ...place, expected: 'the id of a rule of law', name: link.to, candidates: rules });
      return;
    case 'corrected-twice': {
      const twice = `${place.found}, which ${finding.other.path} corrects too`;
      report.add({ ...place, found: twice, expected: 'one correction of an event' });
      return;
    }
    case 'refers-to-later-event': {
      const [own, other] = [event.on, finding.target.on].map((on) => (on === undefined ? '' : formatDay(on)));
      warnings.add({ ...place, expected: `an event on or before ${own}; this one is of ${other}` });
      return;
    }
    case 'unknown-hearing': {
      const candidates = events.flatMap(({ schedules }) => (schedules === undefined ? [] : [schedules]));
      const expected = 'the hearingId of a hearing-scheduled event';
      warnings.add({ ...place, expected, name: link.to, candidates });
      return;
    }
  }
}
