// The case on the desk, in the shape of the case file, and the changes that a reader makes to it.
import type { CaseFile, CaseFileEvent } from '#contract/case-file-shape.ts';

/** A case file must have a reference; the reader may give a better one. */
export const NEW_CASE_ID = 'new-case';

export function emptyCase(): CaseFile {
  return { format: 'recourse.case/1', case: { id: NEW_CASE_ID, kind: 'removal' }, events: [] };
}

/** The day of an event as written: of an instant, the local day there. */
export function dayTextOf({ on, at }: CaseFileEvent): string {
  return on ?? at?.slice(0, 10) ?? '';
}

/** An id that no event has: `e` and the next number. */
export function nextEventId(events: readonly { id: string }[]): string {
  const numbers = events.map(({ id }) => Number(/^e(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `e${Math.max(0, ...numbers) + 1}`;
}

/** Adds an event, or puts it in the place of the one with its id. */
export function putEvent(file: CaseFile, event: CaseFileEvent): CaseFile {
  const known = file.events.some(({ id }) => id === event.id);
  const events = known
    ? file.events.map((other) => (other.id === event.id ? event : other))
    : [...file.events, event];
  return { ...file, events };
}

export function withoutEvent(file: CaseFile, id: string): CaseFile {
  return { ...file, events: file.events.filter((event) => event.id !== id) };
}

/** The events that speak of this one, by correcting it or in a field: it cannot go before they do. */
export function referringTo(file: CaseFile, id: string): readonly CaseFileEvent[] {
  return file.events.filter((event) => event.corrects === id || Object.values(event.data ?? {}).includes(id));
}

/**
 * By the id of an event: the id under which it stands, which is that of the first record of the fact. The engine
 * names events so, and a correction never changes it.
 */
export function rootsOf(events: readonly CaseFileEvent[]): ReadonlyMap<string, string> {
  const before = new Map(
    events.flatMap(({ id, corrects }) => (corrects === undefined ? [] : [[id, corrects] as const])),
  );
  const rootOf = (id: string): string => {
    const earlier = before.get(id);
    return earlier === undefined ? id : rootOf(earlier);
  };
  return new Map(events.map(({ id }) => [id, rootOf(id)]));
}

/** By the id of an event that was corrected: the id of the event that replaced it. */
export function correctionsOf(events: readonly CaseFileEvent[]): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap(({ id, corrects }) => (corrects === undefined ? [] : [[corrects, id] as const])),
  );
}
