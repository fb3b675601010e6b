// Adds an entry to what is in sight, with the events of the history that go with it, in one transaction.
import type { EntryEvent } from '#contract/entries/entry-kind.ts';
import { kindOf } from '#contract/entries/kinds.ts';
import type { Source } from '#contract/entries/sources.ts';
import type { EventInput } from '#contract/event-input.ts';
import { SOURCE_KINDS } from '#contract/events.ts';
import { ProblemError } from '#contract/problems.ts';
import type { Act } from '#core/case/decide.ts';
import type { Projector } from '#core/case/projection.ts';
import { appendEvents } from '#store/case/append-events.ts';
import type { Tx } from '#store/database/database.ts';
import { type AskedEntry, clearOf, type EntryBody, type RecordedEvent } from '#store/entry/entry.ts';
import { clientOf } from '#store/entry/read-entries.ts';
import { recordFollowUps } from '#store/entry/record-follow-ups.ts';
import { insertEntry } from '#store/entry/write-entry.ts';

export type NewEntry = AskedEntry & {
  of: { caseId: string } | { clientId: string };
  /** Of an entry of the client: the cases in whose histories its event is recorded. */
  caseIds?: readonly string[] | undefined;
};

export type KeptEntry = { id: string; version: number; clientId: string; events: RecordedEvent[] };

/** Throws `not-found` where the case or client is not in sight, `refused` where the kind hangs on something else. */
export async function addEntry(tx: Tx, projector: Projector, entry: NewEntry, act?: Act): Promise<KeptEntry> {
  const { of, caseIds = [], ...body } = entry;
  const kind = kindOf(body.kind);
  const caseId = 'caseId' in of ? of.caseId : undefined;
  if (kind.of !== 'either' && (kind.of === 'case') !== (caseId !== undefined)) {
    throw new ProblemError('refused', `An entry of this kind hangs on a ${kind.of}.`, {
      reason: `needs-${kind.of}`,
    });
  }
  const clientId = await clientOf(tx, of);
  await requireInSight(tx, namedClients(body as EntryBody));
  await requireMember(tx, clearOf(body as EntryBody).memberId);
  const events = await recordInHistories(tx, projector, {
    clientId,
    caseIds: caseId === undefined ? caseIds : [caseId],
    eventsFor: () => kind.events?.(body.data) ?? [],
    source: body.source,
    act,
  });
  const id = await insertEntry(tx, { clientId, caseId }, {
    ...body,
    ...(events.length > 0 && { events }),
  } as EntryBody);
  return { id, version: 1, clientId, events };
}

/** Ids of other clients that an entry names. */
export function namedClients({ kind, data }: EntryBody): string[] {
  return (kindOf(kind).namesClient ?? []).flatMap(
    (field) => (data as Record<string, string | undefined>)[field] ?? [],
  );
}

export async function requireInSight(tx: Tx, clientIds: readonly string[]): Promise<void> {
  for (const clientId of clientIds) await clientOf(tx, { clientId });
}

/** Throws `refused` where nobody active has this id. */
export async function requireMember(tx: Tx, memberId: string | undefined): Promise<void> {
  if (memberId === undefined) return;
  const members = await tx.query(
    `select 1 from member where org_id = $1 and id = $2 and state in ('active', 'invited') and reach <> 'everything'`,
    [tx.actor.orgId, memberId],
  );
  if (members.length === 0)
    throw new ProblemError('refused', 'No active member has this id.', { reason: 'no-member' });
}

type ForHistories = {
  clientId: string;
  caseIds: readonly string[];
  eventsFor: (caseId: string) => readonly EntryEvent[];
  source?: Source | undefined;
  act?: Act | undefined;
};

/** Appends the events of an entry to each of the cases; throws `not-found` for a case of another client. */
export async function recordInHistories(
  tx: Tx,
  projector: Projector,
  { clientId, caseIds, eventsFor, source, act = 'append' }: ForHistories,
): Promise<RecordedEvent[]> {
  const recorded: RecordedEvent[] = [];
  for (const caseId of new Set(caseIds)) {
    const events = eventsFor(caseId).map((event): EventInput => ({ ...event, ...eventSource(source) }));
    if (events.length === 0) continue;
    if ((await clientOf(tx, { caseId })) !== clientId) throw new ProblemError('not-found');
    const done = await appendEvents(tx, projector, { caseId, events, act, afterAppend: recordFollowUps });
    for (const [index, { id }] of done.events.entries()) {
      recorded.push({ caseId, eventId: id, type: events[index]?.type as string });
    }
  }
  return recorded;
}

/** The source as an event may name it: what an event has no word for is left to the entry. */
function eventSource(source: Source | undefined): Pick<EventInput, 'source'> {
  const kind = SOURCE_KINDS.find((known) => known === source?.kind);
  return kind === undefined ? {} : { source: { ...source, kind } as NonNullable<EventInput['source']> };
}
