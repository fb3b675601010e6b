// Reads entries: one, many by id, those of a client or a case, or every version of one.
import type { EntryKindName } from '#contract/entries/kinds.ts';
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';
import type { Entry, EntryBody } from '#store/entry/entry.ts';

type Row = {
  id: string;
  client_id: string;
  case_id: string | null;
  version: number;
  created_at: Date;
  created_by: string;
  withdrawn_at: Date | null;
  key_version: number;
  body: Buffer;
  recorded_at: Date;
  recorded_by: string;
};

const COLUMNS = `e.id, e.client_id, e.case_id, v.version, e.created_at, e.created_by, e.withdrawn_at,
  v.key_version, v.body, v.recorded_at, v.recorded_by
  from entry e join entry_version v on v.org_id = e.org_id and v.entry_id = e.id`;

/** Throws `not-found` for an entry that is not in sight. */
export async function readEntry(tx: Tx, entryId: string): Promise<Entry> {
  const entry = (await readEntries(tx, [entryId])).get(entryId);
  if (entry === undefined) throw new ProblemError('not-found');
  return entry;
}

/** Those of the entries that are in sight, by id. */
export async function readEntries(tx: Tx, entryIds: readonly string[]): Promise<Map<string, Entry>> {
  if (entryIds.length === 0) return new Map();
  const rows = await tx.query<Row>(
    `select ${COLUMNS} and v.version = e.version where e.org_id = $1 and e.id = any($2)`,
    [tx.actor.orgId, entryIds],
  );
  return new Map((await openRows(tx, rows)).map((entry) => [entry.id, entry]));
}

export type EntryList = {
  /** Of a case, or of a client without those of their cases. */
  of: { caseId: string } | { clientId: string };
  kind?: EntryKindName | undefined;
  limit: number;
  /** The id of the last of the page before. */
  after?: string | undefined;
};

const PAGE = `and v.version = e.version and ($3::bytea is null or e.kind_code = $3) and ($4::uuid is null or e.id < $4)
  order by e.id desc limit $5`;
const LIST_OF_CASE = `select ${COLUMNS} where e.org_id = $1 and e.case_id = $2 ${PAGE}`;
const LIST_OF_CLIENT = `select ${COLUMNS} where e.org_id = $1 and e.client_id = $2 and e.case_id is null ${PAGE}`;

/** The latest first. Throws `not-found` where the case or client is not in sight. */
export async function listEntries(
  tx: Tx,
  { of, kind, limit, after }: EntryList,
): Promise<{ items: Entry[]; next?: string; clientId: string }> {
  const clientId = await clientOf(tx, of);
  const isOfCase = 'caseId' in of;
  const rows = await tx.query<Row>(isOfCase ? LIST_OF_CASE : LIST_OF_CLIENT, [
    tx.actor.orgId,
    isOfCase ? of.caseId : clientId,
    kind === undefined ? null : await tx.keys.code(tx, 'entry-kind', kind),
    after ?? null,
    limit + 1,
  ]);
  const items = await openRows(tx, rows.slice(0, limit));
  const last = items.at(-1);
  return { items, clientId, ...(rows.length > limit && last !== undefined && { next: last.id }) };
}

/** The client of a case, or the client itself. Throws `not-found` where it is not in sight. */
export async function clientOf(tx: Tx, of: { caseId: string } | { clientId: string }): Promise<string> {
  const [row] =
    'caseId' in of
      ? await tx.query<{ client_id: string }>('select client_id from "case" where org_id = $1 and id = $2', [
          tx.actor.orgId,
          of.caseId,
        ])
      : await tx.query<{ client_id: string }>(
          'select id as client_id from client where org_id = $1 and id = $2',
          [tx.actor.orgId, of.clientId],
        );
  if (row === undefined) throw new ProblemError('not-found');
  return row.client_id;
}

export type EntryVersion = { recordedAt: string; recordedBy: string; entry: Entry };

/** The latest first. Throws `not-found`. */
export async function readEntryVersions(tx: Tx, entryId: string): Promise<[EntryVersion, ...EntryVersion[]]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} where e.org_id = $1 and e.id = $2 order by v.version desc`,
    [tx.actor.orgId, entryId],
  );
  if (rows.length === 0) throw new ProblemError('not-found');
  const entries = await openRows(tx, rows);
  const versions = rows.map(({ recorded_at, recorded_by: recordedBy }, index) => ({
    recordedAt: recorded_at.toISOString(),
    recordedBy,
    entry: entries[index] as Entry,
  }));
  return versions as [EntryVersion, ...EntryVersion[]];
}

async function openRows(tx: Tx, rows: readonly Row[]): Promise<Entry[]> {
  await tx.keys.readyClients(
    tx,
    rows.map(({ client_id }) => client_id),
  );
  return Promise.all(
    rows.map(async (row) => {
      const { id, version, client_id: clientId, key_version: keyVersion, body } = row;
      const place = { table: 'entry_version', row: `${id}/${version}` } as const;
      const opened = await tx.keys.openForClient<EntryBody>(tx, clientId, place, { keyVersion, body });
      return { ...headOf(row), ...opened };
    }),
  );
}

function headOf({ id, client_id, case_id, version, created_at, created_by, withdrawn_at }: Row) {
  return {
    id,
    clientId: client_id,
    ...(case_id !== null && { caseId: case_id }),
    version,
    createdAt: created_at.toISOString(),
    createdBy: created_by,
    ...(withdrawn_at !== null && { withdrawnAt: withdrawn_at.toISOString() }),
  };
}
