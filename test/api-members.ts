// Members made for a test, and the headers with which they ask.
import { randomUUIDv7 } from 'node:crypto';
import type { Action, Role } from '#core/policy/policy.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { addMember } from '#store/access/member.ts';
import { openSession } from '#store/access/session.ts';
import { makeToken } from '#store/access/token.ts';
import type { Database, Tx } from '#store/database/database.ts';

export const PUBLIC_URL = 'http://localhost:7440';

export type Headers = Readonly<Record<string, string>>;

/** Makes a member with a session and a fresh second factor; answers the headers of their browser. */
export async function withSession(tx: Tx, roles: readonly Role[]): Promise<Headers> {
  const memberId = await activeMember(tx, roles);
  const { secret } = await openSession(tx, {
    memberId,
    stage: 'signed-in',
    withFactor: true,
    userAgent: 'a test',
  });
  return { cookie: `recourse-session=${secret}`, origin: PUBLIC_URL };
}

/** Makes a member with an API token; answers the headers of their program. */
export async function withToken(
  database: Database,
  orgId: string,
  { scopes, roles }: { scopes: readonly Action[]; roles: readonly Role[] },
): Promise<Headers> {
  const memberId = await asKeeper(database, orgId, (tx) => activeMember(tx, roles));
  const { secret } = await database.within({ orgId, memberId }, (tx) =>
    makeToken(tx, { label: 'a program', scopes, roles, expiresAt: tx.at + 3_600_000 }),
  );
  return { authorization: `Bearer ${secret}` };
}

/** As the keeper. A member who has accepted. */
async function activeMember(tx: Tx, roles: readonly Role[]): Promise<string> {
  const memberId = await addMember(tx, { name: 'Someone', email: `${randomUUIDv7()}@seed.example`, roles });
  await tx.query("update member set state = 'active' where org_id = $1 and id = $2", [
    tx.actor.orgId,
    memberId,
  ]);
  return memberId;
}
