// Records events in a case that is locked: read, decided, sealed and written, with the read models in one transaction.
import { randomUUIDv7 } from 'node:crypto';
import { type EventInput, type EventToRecord, readEventInputs } from '#contract/event-input.ts';
import { ProblemError } from '#contract/problems.ts';
import { formatDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE } from '#core/calendar/zone.ts';
import { type Act, decideAppend } from '#core/case/decide.ts';
import type { Projector } from '#core/case/projection.ts';
import { openCodeBook } from '#store/case/code-book.ts';
import { bodyOf, type StoredEvent, toHistoryEvent } from '#store/case/event-body.ts';
import type { LoadedCase } from '#store/case/load-case.ts';
import { writeModels } from '#store/case/write-models.ts';
import type { Tx } from '#store/database/database.ts';

/** A place in the request (`$.events[0].data.of`) and what may be a slip there. */
export type InputWarning = { path: string; code: string };

export type Recorded = {
  version: number;
  /** In the order in which they were given. */
  events: { id: string; seq: number }[];
  warnings: InputWarning[];
};

/** The case moves on with its events. Hot: one message for both. */
const INSERT_EVENTS = `with moved as (update "case" set version = $12, last_seq = $13 where org_id = $1 and id = $2)
  insert into event (org_id, case_id, client_id, recorded_at, recorded_by, seq, id, type_code, happened_on, key_version, body)
  select $1, $2, $3, $4, $5, n.* from unnest($6::int[], $7::uuid[], $8::bytea[], $9::date[], $10::int[], $11::bytea[])
    as n (seq, id, type_code, happened_on, key_version, body)`;

/**
 * Records the events after those on file, and answers the case as it is then. Throws `malformed-request` for events that
 * cannot be read and `refused` for what the history does not allow, each with `facts.faults` [{path, code, …}].
 */
export async function recordEvents(
  tx: Tx,
  projector: Projector,
  { loaded, inputs, act }: { loaded: LoadedCase; inputs: readonly EventInput[]; act: Act },
): Promise<Recorded & { loaded: LoadedCase }> {
  // Sorted, so that events of one day that name no hour keep the order in which they were given.
  const ids = inputs.map(() => randomUUIDv7()).sort();
  const read = readEventInputs(inputs, { ids, zone: loaded.facts.timeZone ?? DEFAULT_ZONE });
  if ('faults' in read) throw new ProblemError('malformed-request', undefined, { faults: read.faults });
  const slips = decide(loaded, read.events, { act, isRule: projector.isRule });
  // The order of recording is the order of the sequence, also where the clocks of two servers differ.
  const recordedAt = Math.max(tx.at, loaded.events.at(-1)?.recordedAt ?? 0);
  const recordedBy = tx.actor.memberId as string;
  const stored = read.events.map((event, i): StoredEvent => {
    return { id: event.event.id, seq: loaded.lastSeq + 1 + i, recordedAt, recordedBy, body: bodyOf(event) };
  });
  const after: LoadedCase = {
    ...loaded,
    version: loaded.version + stored.length,
    lastSeq: loaded.lastSeq + stored.length,
    events: [...loaded.events, ...stored],
    history: { ...loaded.history, events: [...loaded.history.events, ...stored.map(toHistoryEvent)] },
  };
  await Promise.all([insertEvents(tx, after, stored), writeModels(tx, projector, after, loaded)]);
  return {
    version: after.version,
    events: stored.map(({ id, seq }) => ({ id, seq })),
    warnings: [...read.warnings.map(({ path, code }) => ({ path, code })), ...slips],
    loaded: after,
  };
}

function decide(
  { history }: LoadedCase,
  events: readonly EventToRecord[],
  options: { act: Act; isRule: (id: string) => boolean },
): InputWarning[] {
  const candidates = events.map(({ kept, event, links, schedules }) => ({
    ...{ id: kept.id, type: kept.type, on: event.on, links },
    ...(schedules !== undefined && { schedules }),
  }));
  const decision = decideAppend(history.events, candidates, options);
  const told = ({ code, event, names }: { code: string; event: string; names?: string }): InputWarning => {
    const i = candidates.findIndex(({ id }) => id === event);
    const link = candidates[i]?.links.find(({ to }) => to === names);
    return { path: link?.path ?? `$.events[${i}]`, code };
  };
  if ('refusals' in decision)
    throw new ProblemError('refused', undefined, { faults: decision.refusals.map(told) });
  return decision.warnings.map(told);
}

async function insertEvents(tx: Tx, after: LoadedCase, stored: readonly StoredEvent[]): Promise<void> {
  const { id: caseId, clientId, version, lastSeq, history } = after;
  const book = await openCodeBook(tx);
  const days = new Map(history.events.map(({ id, on }) => [id, formatDay(on)]));
  const sealed = await Promise.all(
    stored.map(({ seq, body }) =>
      tx.keys.sealForClient(tx, clientId, { table: 'event', row: `${caseId}/${seq}` }, body),
    ),
  );
  await tx.query(INSERT_EVENTS, [
    ...[tx.actor.orgId, caseId, clientId, new Date(stored[0]?.recordedAt ?? tx.at), tx.actor.memberId],
    stored.map(({ seq }) => seq),
    stored.map(({ id }) => id),
    stored.map(({ body }) => book.code('event-type', body.type)),
    stored.map(({ id }) => days.get(id)),
    sealed.map(({ keyVersion }) => keyVersion),
    sealed.map(({ body }) => body),
    ...[version, lastSeq],
  ]);
}
