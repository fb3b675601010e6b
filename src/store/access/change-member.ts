// Changes of members: roles, time, name, address, and the states of an account.
import { ProblemError } from '#contract/problems.ts';
import { type Role, reachOf } from '#core/policy/policy.ts';
import {
  type Member,
  type MemberBody,
  type MemberState,
  momentOf,
  readMember,
  refuseTaken,
} from '#store/access/member.ts';
import { membersWithRole, notify } from '#store/access/notice.ts';
import { endAccess } from '#store/access/session.ts';
import type { Tx } from '#store/database/database.ts';

export type MemberChange = {
  roles?: readonly Role[] | undefined;
  /** null: none. */
  activeFrom?: number | null | undefined;
  activeUntil?: number | null | undefined;
};

/**
 * Changes roles or time, where the member still has version `expected`; else throws `stale`. Holds from their next
 * request on; of new roles the member and the other admins are told. Throws `refused` where no admin would be left.
 */
export async function changeMember(
  tx: Tx,
  memberId: string,
  expected: number,
  { roles, activeFrom, activeUntil }: MemberChange,
): Promise<Member> {
  const before = await readMember(tx, memberId);
  const next = roles ?? before.roles;
  const from = activeFrom === undefined ? before.activeFrom : activeFrom;
  const until = activeUntil === undefined ? before.activeUntil : activeUntil;
  if (from != null && until != null && from >= until) {
    throw new ProblemError('refused', 'The time would end before it begins.', { rule: 'time' });
  }
  const changed = await tx.query(
    `update member set version = version + 1, roles = $4, reach = $5, active_from = $6, active_until = $7
     where org_id = $1 and id = $2 and version = $3 returning id`,
    [tx.actor.orgId, memberId, expected, next, reachOf(next), momentOf(from), momentOf(until)],
  );
  if (changed.length === 0) throw new ProblemError('stale');
  await requireAdmin(tx, before);
  if (roles !== undefined) {
    const admins = await membersWithRole(tx, ['admin'], tx.actor.memberId);
    await notify(tx, [memberId, ...admins], { kind: 'roles-changed', memberId });
  }
  return readMember(tx, memberId);
}

/** Changes one's own name. Throws `stale`. */
export async function renameMember(
  tx: Tx,
  memberId: string,
  expected: number,
  name: string,
): Promise<Member> {
  const { email } = await readMember(tx, memberId);
  await writeBody(tx, memberId, { name, email }, expected);
  return readMember(tx, memberId);
}

/** Changes the address that a member signs in with; the caller sets the password anew. Throws `already-exists`. */
export async function changeAddress(tx: Tx, memberId: string, email: string): Promise<Member> {
  await refuseTaken(tx, email, memberId);
  const { name, version } = await readMember(tx, memberId);
  await writeBody(tx, memberId, { name, email }, version);
  await tx.query('update member set email_key = $3 where org_id = $1 and id = $2', [
    tx.actor.orgId,
    memberId,
    tx.keys.emailKeys(email)[0],
  ]);
  return readMember(tx, memberId);
}

async function writeBody(tx: Tx, memberId: string, body: MemberBody, expected: number): Promise<void> {
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'member', row: memberId }, body);
  const changed = await tx.query(
    `update member set version = version + 1, key_version = $4, body = $5
     where org_id = $1 and id = $2 and version = $3 returning id`,
    [tx.actor.orgId, memberId, expected, sealed.keyVersion, sealed.body],
  );
  if (changed.length === 0) throw new ProblemError('stale');
}

/**
 * Takes a member to a state. Out of `active` every session and token ends. Throws `not-found`, and `refused` where the
 * member is in none of the states that lead there, or no admin would be left.
 */
export async function moveMember(
  tx: Tx,
  memberId: string,
  from: readonly MemberState[],
  to: MemberState,
): Promise<Member> {
  const before = await readMember(tx, memberId);
  const moved = await tx.query(
    `update member set state = $4, version = version + 1
     where org_id = $1 and id = $2 and state = any($3) returning id`,
    [tx.actor.orgId, memberId, from, to],
  );
  if (moved.length === 0)
    throw new ProblemError('refused', `The account is ${before.state}.`, { state: before.state });
  if (to !== 'active') {
    await endAccess(tx, memberId, { tokens: true });
    if (to === 'disabled') await requireAdmin(tx, before);
  }
  return readMember(tx, memberId);
}

const OPENED: readonly MemberState[] = ['active', 'locked-down'];

/** After a change of a member: throws `refused` where they were an admin, and none is left who goes on to be one. */
async function requireAdmin(tx: Tx, before: Member): Promise<void> {
  if (!before.roles.includes('admin') || !OPENED.includes(before.state)) return;
  const { orgId } = tx.actor;
  // Two admins who take the role from each other at once must not both succeed.
  await tx.query('select 1 from organisation where org_id = $1 for no key update', [orgId]);
  const left = await tx.query(
    `select 1 from member where org_id = $1 and 'admin' = any(roles) and state = any($3)
       and active_until is null and (active_from is null or active_from <= $2) limit 1`,
    [orgId, new Date(tx.at), OPENED],
  );
  if (left.length > 0) return;
  throw new ProblemError('refused', 'One admin without an end must be left.', { rule: 'last-admin' });
}

/** Disables an account: every session, link and token ends. Throws as moveMember. */
export async function disableMember(tx: Tx, memberId: string): Promise<Member> {
  await tx.query(
    'update invitation set spent_at = $3 where org_id = $1 and member_id = $2 and spent_at is null',
    [tx.actor.orgId, memberId, new Date(tx.at)],
  );
  return moveMember(tx, memberId, ['invited', 'active', 'locked-down'], 'disabled');
}

/** Opens a disabled account again; one that never had a password goes back to waiting for its invitation. */
export async function enableMember(tx: Tx, memberId: string): Promise<Member> {
  const [row] = await tx.query<{ opened: boolean }>(
    'select password_hash is not null as opened from member where org_id = $1 and id = $2',
    [tx.actor.orgId, memberId],
  );
  return moveMember(tx, memberId, ['disabled'], row?.opened ? 'active' : 'invited');
}
