// An organisation with nothing but keys, a keeper and an audit log: for tests of the log and of what hangs on a client.
import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { Reach } from '#core/policy/policy.ts';
import { logAudit, startAudit } from '#store/audit/log.ts';
import { Database } from '#store/database/database.ts';
import type { Actor } from '#store/database/queries.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import { makeKey } from '#vault/seal.ts';

export type AuditedOrganisation = {
  database: Database;
  orgId: string;
  /** The member who sees everything. */
  keeper: Required<Actor>;
  /** A folder of its own for what lies outside the database. */
  folder: string;
  /** Milliseconds since 1970-01-01T00:00Z, as the transactions have it. */
  clock: { now: number };
  member: (reach: Reach | 'everything') => Promise<Required<Actor>>;
  close: () => Promise<void>;
};

export async function makeAuditedOrganisation(pool: pg.PoolConfig): Promise<AuditedOrganisation> {
  const clock = { now: Date.UTC(2026, 10, 24, 9, 30) };
  const keys = new KeyRing(makeKey());
  const database = new Database({ pool, keys, now: () => clock.now });
  const orgId = randomUUIDv7();
  await database.within({ orgId }, async (tx) => {
    await tx.query("insert into organisation (org_id, name, created_at) values ($1, 'Seed', now())", [orgId]);
    await keys.makeOrganisation(tx);
    await startAudit(tx);
  });
  const member = async (reach: Reach | 'everything') => {
    const memberId = randomUUIDv7();
    await database.within({ orgId }, async (tx) => {
      const sealed = await keys.sealForOrganisation(
        tx,
        { table: 'member', row: memberId },
        { name: `Member ${memberId.slice(-4)}`, email: `${memberId}@example.org` },
      );
      await tx.query(
        `insert into member (org_id, id, roles, reach, state, email_key, key_version, body, created_at)
         values ($1, $2, '{auditor}', $3, 'active', $4, $5, $6, now())`,
        [orgId, memberId, reach, Buffer.from(memberId), sealed.keyVersion, sealed.body],
      );
    });
    return { orgId, memberId };
  };
  const folder = mkdtempSync(join(tmpdir(), 'recourse-audit-'));
  return {
    database,
    orgId,
    keeper: await member('everything'),
    folder,
    clock,
    member,
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Adds so many entries of every sort: with and without member, clients, case and detail; a second apart. */
export async function addEntries(
  { database, keeper, orgId, clock }: AuditedOrganisation,
  count: number,
): Promise<void> {
  const ids = Array.from({ length: 5 }, () => randomUUIDv7());
  for (let n = 0; n < count; n++) {
    clock.now += 1000;
    const caseId = ids[n % 3] as string;
    await database.within(n % 7 === 0 ? { orgId } : keeper, (tx) =>
      logAudit(tx, {
        what: ['readCase', 'listCases', 'sign-in', 'denied'][n % 4] as string,
        objects: n % 9,
        clients: ids.slice(0, n % 4),
        ...(n % 2 === 0 && { caseId }),
        ...(n % 3 === 0 && { detail: { n } }),
      }),
    );
  }
}
