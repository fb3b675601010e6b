// Loads a case with its history: to add to it, locked, or to read it as it was known at a moment.
import type { ClientFacts } from '#contract/entries/client.ts';
import { ProblemError } from '#contract/problems.ts';
import { type Day, parseDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentAt } from '#core/calendar/zone.ts';
import type { History } from '#core/case/history.ts';
import { type CaseBody, type CaseFacts, factsAt } from '#store/case/case-facts.ts';
import { type EventBody, type StoredEvent, toHistoryEvent } from '#store/case/event-body.ts';
import type { Tx } from '#store/database/database.ts';

export type LoadedCase = {
  id: string;
  clientId: string;
  number: number;
  version: number;
  lastSeq: number;
  /** Of the client, whose birth date the history hangs on. */
  clientVersion: number;
  body: CaseBody;
  facts: CaseFacts;
  /** As recorded, in order. */
  events: readonly StoredEvent[];
  history: History;
  /** Today where the case is. */
  today: Day;
  /** From what the read models were derived; only of a case that was loaded to add to it, and that has some. */
  models?: ModelsOf;
};

export type ModelsOf = {
  version: number;
  clientVersion: number;
  law: string;
  asOf: Day;
  ownerId: string | null;
};

type CaseRow = {
  client_id: string;
  number: number;
  version: number;
  last_seq: number;
  key_version: number;
  body: Buffer;
};

const READ_CASE =
  'select client_id, number, version, last_seq, key_version, body from "case" where org_id = $1 and id = $2';
const LOCK_CASE = `${READ_CASE} for no key update`;

type EventRow = {
  id: string;
  seq: number;
  recorded_at: Date;
  recorded_by: string;
  key_version: number;
  body: Buffer;
};

// Hot: one range of the primary key.
const READ_EVENTS = `select id, seq, recorded_at, recorded_by, key_version, body from event
  where org_id = $1 and case_id = $2 and recorded_at <= $3 order by seq`;

type FactsRow = { version: number; key_version: number; body: Buffer };

const READ_CLIENT = `select v.version, v.key_version, v.body
  from "case" c join client_version v on v.org_id = c.org_id and v.client_id = c.client_id
  where c.org_id = $1 and c.id = $2 and v.recorded_at <= $3 order by v.version desc limit 1`;

type ModelsRow = {
  version: number;
  client_version: number;
  law: string;
  as_of: string;
  owner_id: string | null;
};

const READ_MODELS = `select version, client_version, law, as_of::text, owner_id from case_summary
  where org_id = $1 and case_id = $2`;

/**
 * The case with its history. `lock`: nobody else adds to it until the end of the transaction; what is read after that is
 * what the next writer finds. Throws `not-found` where it is not in sight, or was not there at `knownAt` (milliseconds).
 */
export async function loadCase(
  tx: Tx,
  caseId: string,
  { lock = false, knownAt = Number.POSITIVE_INFINITY }: { lock?: boolean; knownAt?: number } = {},
): Promise<LoadedCase> {
  const which = [tx.actor.orgId, caseId];
  const until = Number.isFinite(knownAt) ? new Date(knownAt) : 'infinity';
  // Asked in this order on one connection: the history is read after the lock is held.
  const [rows, eventRows, factsRows, modelsRows] = await Promise.all([
    tx.query<CaseRow>(lock ? LOCK_CASE : READ_CASE, which),
    tx.query<EventRow>(READ_EVENTS, [...which, until]),
    tx.query<FactsRow>(READ_CLIENT, [...which, until]),
    lock ? tx.query<ModelsRow>(READ_MODELS, which) : [],
  ]);
  const [row] = rows;
  const [client] = factsRows;
  if (row === undefined || client === undefined) throw new ProblemError('not-found');
  const clientId = row.client_id;
  const place = { table: 'case', row: caseId } as const;
  const sealed = { keyVersion: row.key_version, body: row.body };
  const body = await tx.keys.openForClient<CaseBody>(tx, clientId, place, sealed);
  const facts = factsAt(body, knownAt);
  if (facts === undefined) throw new ProblemError('not-found');
  const events: StoredEvent[] = [];
  for (const event of eventRows) events.push(await openEvent(tx, { caseId, clientId }, event));
  const { version, number, last_seq: lastSeq } = row;
  return {
    ...{ id: caseId, clientId, number, version, lastSeq, body, facts, events },
    clientVersion: client.version,
    history: historyOf(facts, events, await bornOn(tx, clientId, client)),
    today: momentAt(facts.timeZone ?? DEFAULT_ZONE, tx.at).day,
    ...modelsOf(modelsRows),
  };
}

function modelsOf([row]: readonly ModelsRow[]): { models?: ModelsOf } {
  const asOf = row === undefined ? undefined : parseDay(row.as_of);
  if (row === undefined || asOf === undefined) return {};
  const { version, client_version: clientVersion, law, owner_id: ownerId } = row;
  return { models: { version, clientVersion, law, asOf, ownerId } };
}

/** The history of a case as the engine reads it. */
function historyOf(
  { reference: _, ...facts }: CaseFacts,
  events: readonly StoredEvent[],
  bornOn: Day | undefined,
): History {
  return { ...facts, events: events.map(toHistoryEvent), ...(bornOn !== undefined && { bornOn }) };
}

async function bornOn(tx: Tx, clientId: string, row: FactsRow): Promise<Day | undefined> {
  const place = { table: 'client_version', row: `${clientId}/${row.version}` } as const;
  const sealed = { keyVersion: row.key_version, body: row.body };
  const { bornOn: text } = await tx.keys.openForClient<ClientFacts>(tx, clientId, place, sealed);
  return text === undefined ? undefined : parseDay(text);
}

async function openEvent(
  tx: Tx,
  { caseId, clientId }: { caseId: string; clientId: string },
  row: EventRow,
): Promise<StoredEvent> {
  const { id, seq, recorded_at, recorded_by: recordedBy, key_version: keyVersion, body } = row;
  const place = { table: 'event', row: `${caseId}/${seq}` } as const;
  return {
    ...{ id, seq, recordedBy },
    recordedAt: recorded_at.getTime(),
    body: await tx.keys.openForClient<EventBody>(tx, clientId, place, { keyVersion, body }),
  };
}
