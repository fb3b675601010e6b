// Rotates the key of a client, and destroys it with everything that it protected.
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';
import { beginEpoch } from '#store/keys/begin-epoch.ts';
import { resealRow } from '#store/keys/sealed-rows.ts';
import { insertClientKey } from '#store/keys/wrapped-keys.ts';

/**
 * Makes a new version of a client's key, which all new writes use, and seals under it what may be changed. Histories and
 * versions may not: they keep the version under which they were written. Answers the new version; throws `not-found`.
 */
export async function rotateClientKey(tx: Tx, clientId: string): Promise<number> {
  const before = await tx.keys.client(tx, clientId);
  await beginEpoch(tx);
  const newest = await insertClientKey(tx, await tx.keys.organisation(tx), {
    clientId,
    version: before.version + 1,
  });
  const { orgId } = tx.actor;
  const rows = await tx.query<{ id: string; keyVersion: number; body: Buffer }>(
    `select id, key_version as "keyVersion", body from "case" where org_id = $1 and client_id = $2 for no key update`,
    [orgId, clientId],
  );
  for (const { id, ...sealed } of rows) {
    const old = await tx.keys.clientAt(tx, clientId, sealed.keyVersion);
    const { keyVersion, body } = resealRow(old, newest, sealed, { orgId, at: { table: 'case', row: id } });
    await tx.query('update "case" set key_version = $3, body = $4 where org_id = $1 and id = $2', [
      orgId,
      id,
      keyVersion,
      body,
    ]);
  }
  return newest.version;
}

/**
 * Destroys every version of a client's key, and the terms by which the client is found: nothing that was sealed under it
 * can be read again, neither here nor in a copy that was made later. Copies from before need the key that wrapped it:
 * keep those of keys for a shorter time. Throws `not-found` where there is no key (any more).
 */
export async function destroyClientKey(tx: Tx, clientId: string): Promise<void> {
  await beginEpoch(tx);
  const { orgId } = tx.actor;
  const destroyed = await tx.query(
    `update client_key set wrapped = null, destroyed_at = $3 where org_id = $1 and client_id = $2 and destroyed_at is null
     returning version`,
    [orgId, clientId, new Date(tx.at)],
  );
  if (destroyed.length === 0) throw new ProblemError('not-found');
  await tx.query('delete from search_term where org_id = $1 and client_id = $2', [orgId, clientId]);
}
