// Entries as one member may see them: without what they tell of other clients, who may be behind a wall.
import { kindOf } from '#contract/entries/kinds.ts';
import { showFound } from '#store/conflict/show-found.ts';
import type { Tx } from '#store/database/database.ts';
import type { Entry, RecordedEvent } from '#store/entry/entry.ts';

export async function showEntries(tx: Tx, entries: readonly Entry[]): Promise<Entry[]> {
  const shown: Entry[] = [];
  for (const entry of entries) shown.push(await showEntry(tx, entry));
  return shown;
}

export async function showEntry(tx: Tx, entry: Entry): Promise<Entry> {
  if (entry.kind === 'conflict-check') return { ...entry, data: await showFound(tx, entry.data) };
  const hidden = await hiddenFields(tx, entry);
  const data = Object.fromEntries(Object.entries(entry.data).filter(([name]) => !hidden.includes(name)));
  const events = await eventsInSight(tx, entry);
  return { ...entry, data, ...(entry.events && { events }) } as Entry;
}

/** The events that an entry recorded in cases in sight: those of a client's entry may lie in several. */
export async function eventsInSight(tx: Tx, { caseId, events = [] }: Entry): Promise<RecordedEvent[]> {
  if (caseId !== undefined || events.length === 0) return events;
  const rows = await tx.query<{ id: string }>('select id from "case" where org_id = $1 and id = any($2)', [
    tx.actor.orgId,
    events.map((event) => event.caseId),
  ]);
  const seen = rows.map(({ id }) => id);
  return events.filter((event) => seen.includes(event.caseId));
}

/** The fields of an entry that name a client out of sight of who asks. */
export async function hiddenFields(tx: Tx, { kind, data }: Entry): Promise<string[]> {
  const fields = kindOf(kind).namesClient ?? [];
  const named = fields.filter((field) => (data as Record<string, unknown>)[field] !== undefined);
  if (named.length === 0) return [];
  const rows = await tx.query<{ id: string }>('select id from client where org_id = $1 and id = any($2)', [
    tx.actor.orgId,
    named.map((field) => (data as Record<string, unknown>)[field]),
  ]);
  const seen = rows.map(({ id }) => id);
  return named.filter((field) => !seen.includes((data as Record<string, string>)[field] as string));
}
