// Signs the ends of the logs: in the database, and first outside it, where it stays whatever becomes of the database.
import type { KeyObject } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { NO_ORGANISATION } from '#store/access/keeper.ts';
import { listOrganisationIds } from '#store/access/organisation.ts';
import { anchorPath, appendAnchor, readAnchors } from '#store/audit/anchors.ts';
import { readChainEnd } from '#store/audit/read-chain.ts';
import { rememberKey } from '#store/audit/witness.ts';
import type { Database, Tx } from '#store/database/database.ts';
import { entryMoment, type SignedHead, signHead } from '#vault/chain.ts';

/** A log is signed when so many entries were added, or when the last signature is so old and anything was added. */
export const SIGNED_EVERY = { entries: 1000, seconds: 60 } as const;

export type Signing = {
  key: KeyObject;
  /** Folder of the anchors: `audit` in the data folder. */
  folder: string;
};

/** Over how many milliseconds signatures are spread, so that who waits for an answer does not wait for hundreds of them. */
export type Pace = { over: number; hurry: AbortSignal };

/** Signs every log of which it is time, and answers how many. Without a pace one right after the other. */
export async function signHeads(database: Database, signing: Signing, pace?: Pace): Promise<number> {
  const due = await database.within({ orgId: NO_ORGANISATION }, (tx) =>
    tx.query<{ org_id: string }>('select org_id from unsigned_logs($1, to_timestamp($2))', [
      SIGNED_EVERY.entries,
      tx.at / 1000 - SIGNED_EVERY.seconds,
    ]),
  );
  for (const { org_id: orgId } of due) {
    await signHeadOf(database, orgId, signing);
    if (pace === undefined || pace.hurry.aborted) continue;
    await sleep(pace.over / due.length, undefined, { signal: pace.hurry }).catch(() => undefined);
  }
  return due.length;
}

/** Signs the log of one organisation as it ends now. */
export async function signHeadOf(database: Database, orgId: string, { key, folder }: Signing): Promise<void> {
  const head = await database.within({ orgId }, async (tx) => {
    const { recorded } = await readChainEnd(tx);
    return recorded && signHead(key, { org: orgId, ...recorded, signedAt: entryMoment(tx.at) });
  });
  if (head === undefined || head.seq === 0) return;
  rememberKey(folder, head.publicKey);
  await appendAnchor(anchorPath(folder, orgId), head);
  await database.within({ orgId }, (tx) => insertHead(tx, head));
}

/** Where the process ended between anchor and database, the database gets the head now. Needed once, at its start. */
export async function completeHeads(database: Database, { folder }: Signing): Promise<void> {
  for (const orgId of await database.within({ orgId: NO_ORGANISATION }, listOrganisationIds)) {
    const last = readAnchors(anchorPath(folder, orgId)).at(-1);
    if (last !== undefined) await database.within({ orgId }, (tx) => insertHead(tx, last));
  }
}

/** Only where the log has this entry: a log that was set back is not made to look as if it had it. */
async function insertHead(tx: Tx, { seq, hash, signedAt, signature, publicKey }: SignedHead): Promise<void> {
  await tx.query(
    `insert into audit_signature (org_id, seq, hash, signed_at, signature, public_key)
     select org_id, seq, hash, $4, $5, $6 from audit where org_id = $1 and seq = $2 and hash = $3
     on conflict do nothing`,
    [
      tx.actor.orgId,
      seq,
      Buffer.from(hash, 'hex'),
      signedAt,
      Buffer.from(signature, 'base64'),
      Buffer.from(publicKey, 'base64'),
    ],
  );
}
