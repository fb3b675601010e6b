// Takes an invitation or a recovery link: the member sets a password of their own and is signed in as far as that leads.
import type { z } from 'zod';
import type { ACCESS } from '#contract/api/access.ts';
import { ProblemError } from '#contract/problems.ts';
import { renameMember } from '#store/access/change-member.ts';
import { type SignedIn, signInByPassword } from '#store/access/complete-sign-in.ts';
import { removeAllFactors } from '#store/access/credential.ts';
import { type Device, forgetDevices } from '#store/access/device.ts';
import { findInvitation, type Invitation, spendInvitation } from '#store/access/invitation.ts';
import { readMember } from '#store/access/member.ts';
import { membersWithRole, notify } from '#store/access/notice.ts';
import { passwordContext, preparePassword, setPassword } from '#store/access/password.ts';
import { type ReadSecret, readSecret } from '#store/access/secret.ts';
import { endAccess } from '#store/access/session.ts';
import { logAudit } from '#store/audit/log.ts';
import type { Tx } from '#store/database/database.ts';
import type { Services } from '../handler.ts';
import { isBreachedIn } from './breached.ts';

type Tokens = { token: string; secondToken?: string | undefined };

/** What a link is, taken apart. Throws `not-found` where it has not the form of one. */
function readLink({ token, secondToken }: Tokens): { first: ReadSecret; second: ReadSecret | undefined } {
  const first = readSecret('invitation', token);
  if (first === undefined) throw new ProblemError('not-found');
  return { first, second: secondToken === undefined ? undefined : readSecret('invitation', secondToken) };
}

/** Reads what a link is for, by `read`. Throws `not-found`. */
export async function withInvitation<T>(
  services: Services,
  tokens: Tokens,
  read: (tx: Tx, invitation: Invitation) => Promise<T>,
): Promise<T> {
  const { first, second } = readLink(tokens);
  return services.database.within({ orgId: first.orgId }, async (tx) =>
    read(tx, await findInvitation(tx, first, second)),
  );
}

/** Throws `not-found` and `weak-password`. */
export async function acceptInvitation(
  services: Services,
  body: z.infer<(typeof ACCESS.acceptInvitation)['body']>,
  browser: { device: Device | undefined; userAgent: string },
): Promise<SignedIn> {
  const { database } = services;
  const about = await withInvitation(services, body, async (tx, invitation) => ({
    ...(await passwordContext(tx, invitation.memberId)),
    memberId: invitation.memberId,
  }));
  const password = await preparePassword(database, body.password, {
    ...about,
    isBreached: isBreachedIn(services),
  });
  const { first, second } = readLink(body);
  return database.within({ orgId: first.orgId, memberId: about.memberId }, async (tx) => {
    const invitation = await findInvitation(tx, first, second);
    await spendInvitation(tx, invitation);
    await setPassword(tx, invitation.memberId, password);
    if (invitation.purpose === 'invitation') await join(tx, invitation.memberId, body.name);
    else await recover(tx, invitation);
    return signInByPassword(tx, invitation.memberId, browser);
  });
}

async function join(tx: Tx, memberId: string, name: string | undefined): Promise<void> {
  const { version } = await readMember(tx, memberId);
  if (name !== undefined) await renameMember(tx, memberId, version, name);
  await logAudit(tx, { what: 'invitation-accepted', objects: 1 });
}

/** Whoever held the account before holds nothing of it now. */
async function recover(tx: Tx, { memberId, purpose }: Invitation): Promise<void> {
  if (purpose === 'full-recovery') await removeAllFactors(tx, memberId);
  await endAccess(tx, memberId, { tokens: true });
  await forgetDevices(tx, memberId);
  const others = await membersWithRole(tx, ['admin'], memberId);
  await notify(tx, [memberId, ...others], { kind: 'recovered', memberId });
  await logAudit(tx, { what: 'account-recovered', objects: 1, detail: { purpose } });
}
