// Writes entries: a new one or a new version, with its clear columns and the terms of the person it names.
import { randomUUIDv7 } from 'node:crypto';
import { contactChanged } from '#store/case/beside.ts';
import type { Tx } from '#store/database/database.ts';
import { clearOf, type EntryBody, personOf } from '#store/entry/entry.ts';
import { replaceTerms, searchedOf } from '#store/search/terms.ts';

/** What an entry hangs on. */
export type Matter = { clientId: string; caseId?: string | undefined };

const INSERT_ENTRY = `insert into entry (org_id, id, client_id, case_id, kind_code, happens_on, due_on, member_id, done_at,
    version, created_at, created_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, to_timestamp($10), $11)`;

const INSERT_VERSION = `insert into entry_version (org_id, entry_id, version, client_id, case_id, key_version, body,
    recorded_at, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7, to_timestamp($8), $9)`;

/** Inserts an entry whose matter is in sight; answers its id. */
export async function insertEntry(tx: Tx, matter: Matter, body: EntryBody): Promise<string> {
  const id = randomUUIDv7();
  const code = await tx.keys.code(tx, 'entry-kind', body.kind);
  const version = await versionOf(tx, { id, version: 1, matter, body });
  await Promise.all([
    tx.query(INSERT_ENTRY, [
      ...[tx.actor.orgId, id, matter.clientId, matter.caseId ?? null, code],
      ...clearColumns(tx, body),
      ...[tx.at / 1000, tx.actor.memberId],
    ]),
    tx.query(INSERT_VERSION, version),
  ]);
  const person = personOf(body);
  if (person) await replaceTerms(tx, { clientId: matter.clientId, entryId: id }, searchedOf(person));
  if (body.kind === 'note') await contactChanged(tx, matter);
  return id;
}

/** Puts a new version in the place of the last, which stays. `withdrawn`: as one that counts no more. */
export async function writeVersion(
  tx: Tx,
  { id, version, matter, body, withdrawn }: Version & { withdrawn: boolean },
): Promise<void> {
  await tx.query(
    `update entry set happens_on = $3, due_on = $4, member_id = $5, version = $7,
       done_at = case when $6::timestamptz is null then null else coalesce(done_at, $6) end, withdrawn_at = $8
     where org_id = $1 and id = $2`,
    [tx.actor.orgId, id, ...clearColumns(tx, body), version, withdrawn ? new Date(tx.at) : null],
  );
  await tx.query(INSERT_VERSION, await versionOf(tx, { id, version, matter, body }));
  const person = withdrawn ? undefined : personOf(body);
  await replaceTerms(tx, { clientId: matter.clientId, entryId: id }, person && searchedOf(person));
  if (body.kind === 'note') await contactChanged(tx, matter);
}

type Version = { id: string; version: number; matter: Matter; body: EntryBody };

/** The values of INSERT_VERSION. */
async function versionOf(tx: Tx, { id, version, matter, body }: Version): Promise<unknown[]> {
  const place = { table: 'entry_version', row: `${id}/${version}` } as const;
  const sealed = await tx.keys.sealForClient(tx, matter.clientId, place, body);
  const { orgId, memberId } = tx.actor;
  return [
    ...[orgId, id, version, matter.clientId, matter.caseId ?? null],
    ...[sealed.keyVersion, sealed.body, tx.at / 1000, memberId],
  ];
}

/** happens_on, due_on, member_id, done_at. */
function clearColumns({ at }: Tx, body: EntryBody): (string | Date | null)[] {
  const { happensOn, dueOn, memberId, done } = clearOf(body);
  return [happensOn ?? null, dueOn ?? null, memberId ?? null, done ? new Date(at) : null];
}
