// Locks an account at once: its member's own act, for when somebody else may hold what they sign in with.
import { ProblemError } from '#contract/problems.ts';
import { canonicalEmail } from '#core/identifier/email.ts';
import { countAttempt, forgive } from '#store/access/attempts.ts';
import { moveMember } from '#store/access/change-member.ts';
import { forgetDevices } from '#store/access/device.ts';
import { inEqualTime } from '#store/access/equal-time.ts';
import { endInvitations } from '#store/access/invitation.ts';
import { membersWithRole, notify } from '#store/access/notice.ts';
import { type Account, candidatesOf } from '#store/access/password.ts';
import { spendCode } from '#store/access/recovery-codes.ts';
import { logAudit } from '#store/audit/log.ts';
import type { Database, Tx } from '#store/database/database.ts';
import { requireCurrent } from './session-state.ts';

/** Of who is signed in. Throws `not-signed-in`. */
export async function lockDownBySession(database: Database, secret: string | undefined): Promise<void> {
  const { orgId, memberId } = await requireCurrent(database, secret, ['signed-in']);
  await database.within({ orgId, memberId }, (tx) => lock(tx, memberId));
}

/** With the lockdown code; does not tell whether it was right. Throws `too-many-requests`. */
export async function lockDownByCode(
  database: Database,
  { email, code, network }: { email: string; code: string; network: string },
): Promise<void> {
  const attempt = { account: `lockdown ${canonicalEmail(email)}`, network };
  await countAttempt(database, attempt);
  if (await inEqualTime(lockAny(database, email, code))) await forgive(database, attempt);
}

async function lockAny(database: Database, email: string, code: string): Promise<boolean> {
  const accounts = await candidatesOf(database, email);
  const locked = await Promise.all(accounts.map((account) => lockByCode(database, account, code)));
  return locked.includes(true);
}

async function lockByCode(database: Database, { orgId, memberId }: Account, code: string): Promise<boolean> {
  return database.within({ orgId, memberId }, async (tx) => {
    const isRight = await spendCode(tx, memberId, 'lockdown-code', code);
    if (isRight) await lock(tx, memberId);
    return isRight;
  });
}

/** What was locked already stays so: an attacker learns nothing, and a second call does no harm. */
async function lock(tx: Tx, memberId: string): Promise<void> {
  try {
    await moveMember(tx, memberId, ['active'], 'locked-down');
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'refused') return;
    throw error;
  }
  await forgetDevices(tx, memberId);
  await endInvitations(tx, memberId);
  await notify(tx, await membersWithRole(tx, ['admin'], memberId), { kind: 'locked-down', memberId });
  await logAudit(tx, { what: 'locked-down', objects: 1 });
}
