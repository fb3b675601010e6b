// The case on the desk, in the shape of the case file, and the changes that a reader makes to it.

export type EventData = Readonly<Record<string, string | number | boolean>>;

/** An event as a case file holds it. Keys that the form does not ask for (its source, for example) are kept as they are. */
export type DraftEvent = {
  id: string;
  type: string;
  on?: string;
  at?: string;
  data?: EventData;
  corrects?: string;
  [other: string]: unknown;
};

export type CaseFacts = {
  id?: string;
  kind: string;
  court?: string;
  circuit?: number;
  timeZone?: string;
  detained?: boolean;
};

export type Draft = {
  format: 'recourse.case/1';
  case: CaseFacts;
  client?: { bornOn?: string };
  events: readonly DraftEvent[];
};

export function emptyDraft(): Draft {
  return { format: 'recourse.case/1', case: { kind: 'removal' }, events: [] };
}

/** The day of an event as written: of an instant, the local day there. */
export function dayTextOf(event: DraftEvent): string {
  return event.on ?? event.at?.slice(0, 10) ?? '';
}

/** An id that no event has: `e` and the next number. */
export function nextEventId(events: readonly DraftEvent[]): string {
  const numbers = events.map(({ id }) => Number(/^e(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `e${Math.max(0, ...numbers) + 1}`;
}

export function putEvent(draft: Draft, event: DraftEvent): Draft {
  const known = draft.events.some(({ id }) => id === event.id);
  const events = known
    ? draft.events.map((other) => (other.id === event.id ? event : other))
    : [...draft.events, event];
  return { ...draft, events };
}

export function withoutEvent(draft: Draft, id: string): Draft {
  return { ...draft, events: draft.events.filter((event) => event.id !== id) };
}

/** Ids of the events that speak of this one, by correcting it or in a field: it cannot go before they do. */
export function referringTo(draft: Draft, id: string): readonly string[] {
  return draft.events
    .filter((event) => event.corrects === id || Object.values(event.data ?? {}).includes(id))
    .map((event) => event.id);
}

/** Every event by the id under which it stands, with the correction that replaced it. */
export function correctionsOf(events: readonly DraftEvent[]): ReadonlyMap<string, string> {
  return new Map(events.flatMap(({ id, corrects }) => (corrects === undefined ? [] : [[corrects, id] as const])));
}
