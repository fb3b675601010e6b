// A history made ready for the engine: corrections applied, later events left out, rejected filings undone, in one order.
import type { Day } from '#core/calendar/day.ts';
import { withDerivedField } from '#core/case/derived-fields.ts';
import type { FieldValue, History, HistoryEvent } from '#core/case/history.ts';

/** The events in effect on a day, sorted by day, hour and id, and found by type or id. */
export type Timeline = {
  history: History;
  asOf: Day;
  events: readonly HistoryEvent[];
  /** Events that take effect after `asOf`. */
  ignored: readonly string[];
  ofType: (type: string) => readonly HistoryEvent[];
  types: () => Iterable<string>;
  /** Any event as corrected, rejected filings included; ids of corrections lead to what they replace. */
  byId: (id: FieldValue | undefined) => HistoryEvent | undefined;
  /** The id under which an event stands: a correction stands under the id of what it replaces. */
  rootOf: (id: FieldValue | undefined) => FieldValue | undefined;
};

const NONE: readonly HistoryEvent[] = [];

/** Prepares a history as of a day. Total: any history gives a timeline. */
export function prepareTimeline(history: History, asOf: Day): Timeline {
  const roots = new Map<string, string>();
  const current = applyCorrections(history.events, roots);
  const ignored: string[] = [];
  let known: Map<string, HistoryEvent> | undefined;
  let events: HistoryEvent[] = [];
  let rejected: Set<FieldValue | undefined> | undefined;
  const rootOf = (id: FieldValue | undefined): FieldValue | undefined =>
    typeof id === 'string' ? (roots.get(id) ?? id) : id;
  for (const event of current) {
    if (event.on > asOf) {
      ignored.push(event.id);
      continue;
    }
    events.push(event);
    if (event.type === 'filing-rejected') {
      rejected ??= new Set();
      rejected.add(rootOf(event.data['filingId']));
    }
  }
  const all = events;
  if (rejected) {
    const undone = rejected;
    events = events.filter(({ id }) => !undone.has(id));
  }
  if (!isSorted(events)) events.sort(compareEvents);
  ignored.sort(compareIds);
  const byId = (id: FieldValue | undefined): HistoryEvent | undefined => {
    if (id === undefined) return undefined;
    known ??= new Map(all.map((event) => [event.id, event]));
    return known.get(rootOf(id) as string);
  };
  for (let i = 0; i < events.length; i += 1) {
    events[i] = withDerivedField(events[i] as HistoryEvent, events, byId);
  }
  const types = groupByType(events);
  return {
    history,
    asOf,
    events,
    ignored,
    ofType: (type) => types.get(type) ?? NONE,
    types: () => types.keys(),
    byId,
    rootOf,
  };
}

function isSorted(events: readonly HistoryEvent[]): boolean {
  for (let i = 1; i < events.length; i += 1) {
    if (compareEvents(events[i - 1] as HistoryEvent, events[i] as HistoryEvent) > 0) return false;
  }
  return true;
}

function groupByType(events: readonly HistoryEvent[]): Map<string, HistoryEvent[]> {
  const types = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const same = types.get(event.type);
    if (same) same.push(event);
    else types.set(event.type, [event]);
  }
  return types;
}

/** By day, then hour where both have one, then id: never by the place in the file. */
export function compareEvents(a: HistoryEvent, b: HistoryEvent): number {
  if (a.on !== b.on) return a.on - b.on;
  const hour = (a.at?.epochMs ?? Number.NEGATIVE_INFINITY) - (b.at?.epochMs ?? Number.NEGATIVE_INFINITY);
  if (hour < 0 || hour > 0) return hour;
  return compareIds(a.id, b.id);
}

/** Ids in the order a reader expects: e2 before e10. */
function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  const [endA, endB] = [startOfDigits(a), startOfDigits(b)];
  const [wordA, wordB] = [a.slice(0, endA), b.slice(0, endB)];
  if (wordA !== wordB) return wordA < wordB ? -1 : 1;
  return Number(a.slice(endA)) - Number(b.slice(endB)) || (a < b ? -1 : 1);
}

/** Where the digits at the end of an id begin, at most fifteen of them. */
function startOfDigits(id: string): number {
  let start = id.length;
  while (start > 0 && id.length - start < 15 && isDigit(id.charCodeAt(start - 1))) start -= 1;
  return start;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Follows each chain of corrections once: its root goes into `roots`, and the answer says how many corrections lead there.
 * A circle (the reader refuses it) ends where it was entered.
 */
function followChains(
  replaced: ReadonlyMap<string, string>,
  roots: Map<string, string>,
): Map<string, number> {
  const depthOf = new Map<string, number>();
  for (const id of replaced.keys()) {
    const chain: string[] = [];
    let at = id;
    for (let next = replaced.get(at); next !== undefined && !roots.has(at); next = replaced.get(at)) {
      roots.set(at, at);
      chain.push(at);
      at = next;
    }
    const root = roots.get(at) ?? at;
    let depth = depthOf.get(at) ?? 0;
    for (const one of chain.reverse()) {
      depth += 1;
      roots.set(one, root);
      depthOf.set(one, depth);
    }
  }
  return depthOf;
}

/**
 * Each event as last corrected, under the id of the first. Of two corrections of one event (the reader refuses them)
 * the one recorded later wins.
 */
function applyCorrections(
  events: readonly HistoryEvent[],
  roots: Map<string, string>,
): readonly HistoryEvent[] {
  const corrections = events.filter(({ corrects }) => corrects !== undefined);
  if (corrections.length === 0) return events;
  const replaced = new Map<string, string>();
  for (const { id, corrects } of corrections) replaced.set(id, corrects as string);
  const depthOf = followChains(replaced, roots);
  const last = new Map<string, HistoryEvent>();
  for (const event of [...corrections].sort(
    (a, b) =>
      (depthOf.get(a.id) as number) - (depthOf.get(b.id) as number) ||
      (a.recordedAt ?? 0) - (b.recordedAt ?? 0) ||
      compareIds(a.id, b.id),
  )) {
    last.set(roots.get(event.id) as string, event);
  }
  return events
    .filter(({ corrects }) => corrects === undefined)
    .map((event) => {
      const correction = last.get(event.id);
      return correction ? { ...correction, id: event.id } : event;
    });
}
