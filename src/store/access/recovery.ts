// Recovery of an account that its member cannot open any more: started by an admin, who never learns the password.
import { ProblemError } from '#contract/problems.ts';
import { approveInvitation, type Link, makeInvitation } from '#store/access/invitation.ts';
import { type MemberState, readMember } from '#store/access/member.ts';
import { membersWithRole, notify } from '#store/access/notice.ts';
import { readOrganisation } from '#store/access/organisation.ts';
import type { Tx } from '#store/database/database.ts';

export type RecoveryScope = 'password' | 'full';

/**
 * Makes the link by which a member sets a new password; `full` takes the second factor away as well. Where it needs
 * approval the link is one of two parts. A password alone protects an account without a second factor, so its recovery
 * is a full one. The member and the other admins are told. Throws `not-found`, and `refused` for one's own account or one
 * that is disabled or has not been opened yet.
 */
export async function startRecovery(
  tx: Tx,
  memberId: string,
  scope: RecoveryScope,
): Promise<Link & { needsApproval: boolean }> {
  const member = await readMember(tx, memberId);
  if (memberId === tx.actor.memberId) {
    throw new ProblemError('refused', 'Another member recovers your account.', { rule: 'own-account' });
  }
  requireOpened(member.state);
  const { twoPersonRecovery } = await readOrganisation(tx);
  const full = scope === 'full' || !member.hasSecondFactor;
  const twoPerson = full || twoPersonRecovery;
  const link = await makeInvitation(tx, {
    memberId,
    purpose: full ? 'full-recovery' : 'password-recovery',
    twoPerson,
  });
  await tellOfRecovery(tx, memberId);
  return { ...link, needsApproval: twoPerson };
}

/**
 * A full recovery by the operator of the installation, in one part: for the only admin, whom nobody else could approve.
 * Throws as startRecovery.
 */
export async function recoverAsOperator(tx: Tx, memberId: string): Promise<Link> {
  requireOpened((await readMember(tx, memberId)).state);
  const link = await makeInvitation(tx, { memberId, purpose: 'full-recovery', twoPerson: false });
  await tellOfRecovery(tx, memberId);
  return link;
}

function requireOpened(state: MemberState): void {
  if (state === 'active' || state === 'locked-down') return;
  throw new ProblemError('refused', `The account is ${state}.`, { state });
}

/** Approves what another member started; answers the second part. Throws `not-found`. */
export async function approveRecovery(tx: Tx, memberId: string): Promise<Link> {
  await readMember(tx, memberId);
  const link = await approveInvitation(tx, memberId);
  await tellOfRecovery(tx, memberId);
  return link;
}

async function tellOfRecovery(tx: Tx, memberId: string): Promise<void> {
  const admins = await membersWithRole(tx, ['admin'], tx.actor.memberId);
  await notify(tx, [memberId, ...admins], { kind: 'recovery-started', memberId });
}
