// Patterns over events, compiled once: which events a rule means.
import type { Day } from '#core/calendar/day.ts';
import type { FieldValue, HistoryEvent } from '#core/case/history.ts';
import type { Timeline } from '#core/case/timeline.ts';
import type { Match, Pattern, Where } from '#core/clock/rule.ts';

export type WhereTest = (data: HistoryEvent['data']) => boolean;

export type CompiledPattern = {
  types: readonly string[];
  link: string | undefined;
  test: (event: HistoryEvent, timeline: Timeline) => boolean;
};

/** A test of an event's data. */
export function compileWhere(where: Where | undefined): WhereTest {
  if (!where) return () => true;
  const tests = Object.entries(where).map(([field, match]) => {
    const matches = compileMatch(match);
    return (data: HistoryEvent['data']) => matches(data[field]);
  });
  if (tests.length === 1) return tests[0] as WhereTest;
  return (data) => {
    for (const test of tests) if (!test(data)) return false;
    return true;
  };
}

function compileMatch(match: Match): (value: FieldValue | undefined) => boolean {
  if (match === null) return (value) => value === undefined;
  if (typeof match !== 'object') return (value) => value === match;
  if ('min' in match) return (value) => typeof value === 'number' && value >= match.min;
  const allowed = 'not' in match ? match.not : match;
  const includes = (value: FieldValue | undefined): boolean =>
    (allowed as readonly unknown[]).includes(value === undefined ? null : value);
  return 'not' in match ? (value) => !includes(value) : includes;
}

/** A pattern ready to be tried on events. */
export function compilePattern({ event, where, link, refers }: Pattern): CompiledPattern {
  const types = typeof event === 'string' ? [event] : event;
  const matches = compileWhere(where);
  if (!refers) return { types, link, test: ({ data }) => matches(data) };
  const refersTo = compileWhere(refers.where);
  return {
    types,
    link,
    test: ({ data }, timeline) => {
      if (!matches(data)) return false;
      const referred = timeline.byId(data[refers.field]);
      return referred?.type === refers.event && refersTo(referred.data);
    },
  };
}

/** Whether the event, where it names the event or hearing it belongs to, names the one that started the clock. */
export function isLinked(pattern: CompiledPattern, event: HistoryEvent, start: HistoryEvent, timeline: Timeline): boolean {
  const { link } = pattern;
  if (link === undefined || link === 'none') return true;
  const named = event.data[link];
  if (named === undefined) return true;
  if (link === 'hearingId') return named === start.data['hearingId'];
  const id = timeline.rootOf(named);
  return id === start.id || (start.type === 'order-final' && id === start.data['order']);
}

/** Every event of the history that fits, in order. */
export function matching(pattern: CompiledPattern, timeline: Timeline): HistoryEvent[] {
  const found: HistoryEvent[] = [];
  for (const type of pattern.types) {
    for (const event of timeline.ofType(type)) if (pattern.test(event, timeline)) found.push(event);
  }
  if (pattern.types.length > 1) found.sort((a, b) => a.on - b.on);
  return found;
}

type Search = { timeline: Timeline; start: HistoryEvent; from: Day; until?: Day | undefined; orStart?: boolean };

/** The first fitting, linked event on or after a day (and on or before `until`), other than the start unless `orStart`. */
export function firstAfter(
  pattern: CompiledPattern,
  { timeline, start, from, until, orStart = false }: Search,
): HistoryEvent | undefined {
  let first: HistoryEvent | undefined;
  for (const type of pattern.types) {
    for (const event of timeline.ofType(type)) {
      if (event.on < from || (until !== undefined && event.on > until)) continue;
      if (!orStart && event.id === start.id && event.type === start.type) continue;
      if (first && first.on <= event.on) break;
      if (pattern.test(event, timeline) && isLinked(pattern, event, start, timeline)) {
        first = event;
        break;
      }
    }
  }
  return first;
}
