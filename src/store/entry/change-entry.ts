// Changes or withdraws an entry: a new version, and what a change tells of goes into the history.
import { type EntryData, kindOf } from '#contract/entries/kinds.ts';
import { ProblemError } from '#contract/problems.ts';
import type { Projector } from '#core/case/projection.ts';
import type { Tx } from '#store/database/database.ts';
import {
  type NewEntry,
  namedClients,
  recordInHistories,
  requireInSight,
  requireMember,
} from '#store/entry/add-entry.ts';
import { type AskedEntry, clearOf, type Entry, type EntryBody } from '#store/entry/entry.ts';
import { readEntry } from '#store/entry/read-entries.ts';
import { eventsInSight, hiddenFields } from '#store/entry/show-entries.ts';
import { writeVersion } from '#store/entry/write-entry.ts';

type Which = { entryId: string; version: number };
export type ChangedEntry = { id: string; version: number; clientId: string; caseId?: string };

/**
 * Throws `not-found`, `stale` where `version` is not the last, `refused` for another kind than it has, for one that has
 * its own operation, and for an entry that was withdrawn.
 */
export async function changeEntry(
  tx: Tx,
  projector: Projector,
  { entryId, version, ...asked }: Which & AskedEntry & Pick<NewEntry, 'caseIds'>,
): Promise<ChangedEntry> {
  const entry = await lockEntry(tx, { entryId, version });
  if (asked.kind !== entry.kind || kindOf(entry.kind).only !== undefined) {
    throw new ProblemError('refused', 'The entry is of another kind.', { reason: 'other-kind' });
  }
  const { caseIds = [], ...body } = asked;
  return putVersion(tx, projector, { entry, body: body as EntryBody, caseIds });
}

/** As `changeEntry`, of a note, by the member who wrote it: throws `not-allowed` for anyone else. */
export async function changeNote(
  tx: Tx,
  projector: Projector,
  { entryId, version, data }: Which & { data: EntryData<'note'> },
): Promise<ChangedEntry> {
  const entry = await lockEntry(tx, { entryId, version });
  if (entry.kind !== 'note') throw new ProblemError('not-found');
  if (entry.createdBy !== tx.actor.memberId)
    throw new ProblemError('not-allowed', 'Another member wrote this note.');
  return putVersion(tx, projector, { entry, body: { kind: 'note', data }, caseIds: [] });
}

/** Says that an entry was recorded by mistake. Events that it recorded stay: they are corrected in the history. */
export async function withdrawEntry(tx: Tx, which: Which): Promise<ChangedEntry> {
  const entry = await lockEntry(tx, which);
  const version = entry.version + 1;
  await writeVersion(tx, { id: entry.id, version, matter: entry, body: bodyOf(entry), withdrawn: true });
  return keptOf(entry, version);
}

/** The entry, which nobody else changes until the end of the transaction. Throws `not-found`, `stale`, `refused`. */
export async function lockEntry(tx: Tx, { entryId, version }: Which): Promise<Entry> {
  await tx.query('select 1 from entry where org_id = $1 and id = $2 for no key update', [
    tx.actor.orgId,
    entryId,
  ]);
  const entry = await readEntry(tx, entryId);
  if (entry.version !== version) throw new ProblemError('stale', undefined, { version: entry.version });
  if (entry.withdrawnAt !== undefined)
    throw new ProblemError('refused', 'The entry was withdrawn.', { reason: 'withdrawn' });
  return entry;
}

type Put = { entry: Entry; body: EntryBody; caseIds: readonly string[] };

/** Writes the next version of an entry that is locked. */
export async function putVersion(
  tx: Tx,
  projector: Projector,
  { entry, body, caseIds }: Put,
): Promise<ChangedEntry> {
  const kind = kindOf(entry.kind);
  await requireInSight(tx, namedClients(body));
  const data = { ...body.data, ...(await keptFields(tx, entry)) };
  // Who has it stays, also once they are no longer there.
  const { memberId } = clearOf(body);
  if (memberId !== clearOf(entry).memberId) await requireMember(tx, memberId);
  const earlier = await eventsInSight(tx, entry);
  const events = await recordInHistories(tx, projector, {
    clientId: entry.clientId,
    caseIds:
      entry.caseId === undefined ? [...caseIds, ...earlier.map(({ caseId }) => caseId)] : [entry.caseId],
    eventsFor: (caseId) => kind.events?.(data, entry.data, firstEvent(entry, caseId)) ?? [],
    source: body.source,
  });
  const all = [...(entry.events ?? []), ...events];
  const version = entry.version + 1;
  const next = { ...body, data, ...(all.length > 0 && { events: all }) } as EntryBody;
  await writeVersion(tx, { id: entry.id, version, matter: entry, body: next, withdrawn: false });
  return keptOf(entry, version);
}

/** What a request cannot touch: what only the server writes, and what the member does not see. */
async function keptFields(tx: Tx, entry: Entry): Promise<Record<string, unknown>> {
  const fields = [...(kindOf(entry.kind).serverWrites ?? []), ...(await hiddenFields(tx, entry))];
  return Object.fromEntries(
    Object.entries(entry.data as Record<string, unknown>).filter(([name]) => fields.includes(name)),
  );
}

const firstEvent = ({ events = [] }: Entry, caseId: string) =>
  events.find((event) => event.caseId === caseId)?.eventId;

const bodyOf = ({ kind, data, source, events }: Entry) =>
  ({ kind, data, ...(source && { source }), ...(events && { events }) }) as EntryBody;

const keptOf = ({ id, clientId, caseId }: Entry, version: number): ChangedEntry => ({
  id,
  version,
  clientId,
  ...(caseId !== undefined && { caseId }),
});
