// Browsers in which a member signed in before, known by a secret in a cookie of its own that stays when they sign out.
import { randomUUIDv7 } from 'node:crypto';
import { notify } from '#store/access/notice.ts';
import { makeSecret, readSecret } from '#store/access/secret.ts';
import type { Database, Tx } from '#store/database/database.ts';

/** A browser, and the one member who is known in it. */
export type Device = { id: string; memberId: string; emailKey: Buffer };

/** The device of a secret; undefined where it is none. */
export async function findDevice(
  database: Database,
  secret: string | undefined,
): Promise<Device | undefined> {
  const read = secret === undefined ? undefined : readSecret('device', secret);
  if (read === undefined) return undefined;
  const [row] = await database.within({ orgId: read.orgId }, (tx) =>
    tx.query<{ id: string; member_id: string; email_key: Buffer }>(
      `select d.id, d.member_id, m.email_key from device d
       join member m on m.org_id = d.org_id and m.id = d.member_id where d.org_id = $1 and d.token_hash = $2`,
      [read.orgId, read.hash],
    ),
  );
  return row && { id: row.id, memberId: row.member_id, emailKey: row.email_key };
}

/**
 * Notes that a member signed in with this browser. One that was not known gets a secret to keep, and the member is told,
 * unless it is the very first.
 */
export async function noteDevice(
  tx: Tx,
  memberId: string,
  known: Device | undefined,
): Promise<{ secret: string } | undefined> {
  const { orgId } = tx.actor;
  if (known?.memberId === memberId) {
    await tx.query('update device set last_seen_at = $3 where org_id = $1 and id = $2', [
      orgId,
      known.id,
      new Date(tx.at),
    ]);
    return undefined;
  }
  const before = await tx.query('select 1 from device where org_id = $1 and member_id = $2 limit 1', [
    orgId,
    memberId,
  ]);
  const { secret, hash } = makeSecret('device', orgId);
  await tx.query(
    `insert into device (org_id, id, member_id, token_hash, created_at, last_seen_at) values ($1, $2, $3, $4, $5, $5)`,
    [orgId, randomUUIDv7(), memberId, hash, new Date(tx.at)],
  );
  if (before.length > 0) await notify(tx, [memberId], { kind: 'new-device' });
  return { secret };
}

/** Forgets every browser of a member, as lockdown and recovery do. */
export async function forgetDevices(tx: Tx, memberId: string): Promise<void> {
  await tx.query('delete from device where org_id = $1 and member_id = $2', [tx.actor.orgId, memberId]);
}
