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

/** A test of an event's data. Plain equalities, by far the most common, are compared without a call each. */
export function compileWhere(where: Where | undefined): WhereTest {
  const equal: { field: string; value: FieldValue }[] = [];
  const other: ((data: HistoryEvent['data']) => boolean)[] = [];
  for (const [field, match] of Object.entries(where ?? {})) {
    if (match !== null && typeof match !== 'object') equal.push({ field, value: match });
    else other.push(compileMatch(field, match));
  }
  return (data) => {
    for (const { field, value } of equal) if (data[field] !== value) return false;
    for (const test of other) if (!test(data)) return false;
    return true;
  };
}

function compileMatch(field: string, match: Exclude<Match, string | number | boolean>): WhereTest {
  if (match === null) return (data) => data[field] === undefined;
  if ('min' in match) {
    return (data) => {
      const value = data[field];
      return typeof value === 'number' && value >= match.min;
    };
  }
  const allowed: readonly unknown[] = ('not' in match ? match.not : match).map((value) => value ?? undefined);
  return 'not' in match ? (data) => !allowed.includes(data[field]) : (data) => allowed.includes(data[field]);
}

/** A pattern ready to be tried on events. */
export function compilePattern({ event, where, link, refers }: Pattern): CompiledPattern {
  const types = typeof event === 'string' ? [event] : event;
  const matches = compileWhere(where);
  if (!refers) return { types, link, test: where ? ({ data }) => matches(data) : () => true };
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
export function isLinked(
  pattern: CompiledPattern,
  event: HistoryEvent,
  start: HistoryEvent,
  timeline: Timeline,
): boolean {
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

type Search = {
  timeline: Timeline;
  start: HistoryEvent;
  from: Day;
  until?: Day | undefined;
  orStart?: boolean;
};

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
