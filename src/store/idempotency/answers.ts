// Answers kept under the idempotency key of their request: a retry gets the same answer and does nothing.
import { createHmac } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';

/** How long a key is remembered at least. */
export const KEPT_DAYS = 7;

/** The request under a key: whatever makes it another request must stand in `request`. */
export type KeyedRequest = { key: string; request: readonly unknown[] };

/** A key that this transaction has taken, until `keepAnswer`. */
export type Claim = { keyHash: Buffer };

export type KeptAnswer<Body> = { status: number; body: Body };

/**
 * Takes a key for this transaction, or answers what was answered under it. Whoever sends the same key meanwhile waits
 * here until this transaction has ended. Throws `idempotency-key-reused` where the key came with another request. A key
 * belongs to the member who sent it.
 */
export async function claimKey<Body>(
  tx: Tx,
  { key, request }: KeyedRequest,
): Promise<Claim | KeptAnswer<Body>> {
  const { orgId, memberId } = tx.actor;
  // A body may be guessed; its hash tells nothing without the key of the organisation.
  const secret = await tx.keys.index(tx);
  const hash = (...parts: readonly unknown[]) =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
  const keyHash = hash('idempotency-key', memberId, key);
  const requestHash = hash('idempotent-request', ...request);
  const claimed = await tx.query(
    `insert into idempotency (org_id, key_hash, request_hash, status, key_version, body, created_at)
     values ($1, $2, $3, 0, 0, '', to_timestamp($4)) on conflict do nothing returning status`,
    [orgId, keyHash, requestHash, tx.at / 1000],
  );
  if (claimed.length > 0) return { keyHash };
  const [kept] = await tx.query<{ request_hash: Buffer; status: number; key_version: number; body: Buffer }>(
    'select request_hash, status, key_version, body from idempotency where org_id = $1 and key_hash = $2',
    [orgId, keyHash],
  );
  if (kept === undefined) throw new Error('A key that was taken is not there.');
  if (!kept.request_hash.equals(requestHash)) throw new ProblemError('idempotency-key-reused');
  const body = await tx.keys.openForOrganisation<Body>(tx, placeOf(keyHash), {
    keyVersion: kept.key_version,
    body: kept.body,
  });
  return { status: kept.status, body };
}

/** Keeps the answer under a key that this transaction has taken, and now and then forgets old ones. */
export async function keepAnswer<Body>(tx: Tx, { keyHash }: Claim, answer: KeptAnswer<Body>): Promise<void> {
  const { keyVersion, body } = await tx.keys.sealForOrganisation(tx, placeOf(keyHash), answer.body);
  await tx.query(
    'update idempotency set status = $3, key_version = $4, body = $5 where org_id = $1 and key_hash = $2',
    [tx.actor.orgId, keyHash, answer.status, keyVersion, body],
  );
  if ((keyHash[0] ?? 0) < 256 / SWEEP_EVERY) await forgetOldAnswers(tx);
}

/** One request of so many sweeps, and sweeps more than so many leave behind. */
const SWEEP_EVERY = 16;
const SWEPT_AT_ONCE = 100;

async function forgetOldAnswers(tx: Tx): Promise<void> {
  await tx.query(
    `delete from idempotency where org_id = $1 and key_hash in (
       select key_hash from idempotency where org_id = $1 and created_at < to_timestamp($2)
       limit ${SWEPT_AT_ONCE} for update skip locked)`,
    [tx.actor.orgId, tx.at / 1000 - KEPT_DAYS * 86_400],
  );
}

const placeOf = (keyHash: Buffer) => ({ table: 'idempotency', row: keyHash.toString('hex') }) as const;
