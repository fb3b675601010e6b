// Links by which a member sets a password of their own: to join, or to recover the account.
import { randomUUIDv7 } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import { moveMember } from '#store/access/change-member.ts';
import { type MemberState, readMember } from '#store/access/member.ts';
import { makeSecret, type ReadSecret } from '#store/access/secret.ts';
import type { Tx } from '#store/database/database.ts';

export type Purpose = 'invitation' | 'password-recovery' | 'full-recovery';

const DAY = 86_400_000;
const VALID: Readonly<Record<Purpose, number>> = {
  invitation: 7 * DAY,
  'password-recovery': DAY,
  'full-recovery': 2 * DAY,
};

export type Link = { token: string; expiresAt: number };

/** Makes a link for a member; every one before ends. `twoPerson`: it works only once another member approved it. */
export async function makeInvitation(
  tx: Tx,
  { memberId, purpose, twoPerson }: { memberId: string; purpose: Purpose; twoPerson: boolean },
): Promise<Link> {
  const { orgId } = tx.actor;
  await endInvitations(tx, memberId);
  const { secret, hash } = makeSecret('invitation', orgId);
  const expiresAt = tx.at + VALID[purpose];
  await tx.query(
    `insert into invitation
       (org_id, id, member_id, purpose, token_hash, two_person, invited_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      orgId,
      randomUUIDv7(),
      memberId,
      purpose,
      hash,
      twoPerson,
      tx.actor.memberId,
      new Date(tx.at),
      new Date(expiresAt),
    ],
  );
  return { token: secret, expiresAt };
}

/** Ends every link of a member that is open. */
export async function endInvitations(tx: Tx, memberId: string): Promise<void> {
  await tx.query(
    'update invitation set spent_at = $3 where org_id = $1 and member_id = $2 and spent_at is null',
    [tx.actor.orgId, memberId, new Date(tx.at)],
  );
}

/**
 * Approves the open recovery of a member, as somebody else than who started it and than the member; answers the second
 * part of the link. Throws `not-found` where none waits for approval.
 */
export async function approveInvitation(tx: Tx, memberId: string): Promise<Link> {
  const { orgId, memberId: approver } = tx.actor;
  const { secret, hash } = makeSecret('invitation', orgId);
  const [approved] = await tx.query<{ expires_at: Date }>(
    `update invitation set approved_by = $3, second_hash = $4
     where org_id = $1 and member_id = $2 and two_person and approved_by is null and spent_at is null
       and expires_at > $5 and invited_by <> $3 and member_id <> $3 returning expires_at`,
    [orgId, memberId, approver, hash, new Date(tx.at)],
  );
  if (approved === undefined) {
    throw new ProblemError('not-found', 'No recovery that another member started waits for approval.');
  }
  return { token: secret, expiresAt: approved.expires_at.getTime() };
}

export type Invitation = { id: string; memberId: string; purpose: Purpose; expiresAt: number };

/** The open invitation of a link, with both parts where it has two. Throws `not-found` for any other. */
export async function findInvitation(
  tx: Tx,
  first: ReadSecret,
  second: ReadSecret | undefined,
): Promise<Invitation> {
  const [row] = await tx.query<{ id: string; member_id: string; purpose: Purpose; expires_at: Date }>(
    `select i.id, i.member_id, i.purpose, i.expires_at from invitation i
     where i.org_id = $1 and i.token_hash = $2 and i.spent_at is null and i.expires_at > $4
       and (not i.two_person or i.second_hash = $3)`,
    [tx.actor.orgId, first.hash, second?.hash ?? null, new Date(tx.at)],
  );
  if (row === undefined) throw new ProblemError('not-found');
  return { id: row.id, memberId: row.member_id, purpose: row.purpose, expiresAt: row.expires_at.getTime() };
}

/** The states of an account that a link leads out of, to `active`. A disabled account stays disabled. */
const OPENS: Readonly<Record<Purpose, readonly MemberState[]>> = {
  invitation: ['invited'],
  'password-recovery': ['active', 'locked-down'],
  'full-recovery': ['active', 'locked-down'],
};

/** Spends the invitation and opens the account. Throws `not-found` where another request was first. */
export async function spendInvitation(tx: Tx, { id, memberId, purpose }: Invitation): Promise<void> {
  const spent = await tx.query(
    'update invitation set spent_at = $3 where org_id = $1 and id = $2 and spent_at is null returning id',
    [tx.actor.orgId, id, new Date(tx.at)],
  );
  if (spent.length === 0) throw new ProblemError('not-found');
  const { state } = await readMember(tx, memberId);
  if (!OPENS[purpose].includes(state)) throw new ProblemError('not-found');
  if (state !== 'active') await moveMember(tx, memberId, [state], 'active');
}
