// How far a sign-in has come and what it still needs; and what is done once it is complete.
import { needsSecondFactor } from '#core/policy/policy.ts';
import { type Device, noteDevice } from '#store/access/device.ts';
import { openSession, raiseSession, type Session, type Stage } from '#store/access/session.ts';
import { logAudit } from '#store/audit/log.ts';
import type { Tx } from '#store/database/database.ts';

export type Way = 'totp' | 'passkey' | 'recovery-code';

/** By what a member can give a second factor. */
export async function waysOf(tx: Tx, memberId: string): Promise<Way[]> {
  const rows = await tx.query<{ kind: Way }>(
    `select distinct kind from credential where org_id = $1 and member_id = $2
       and kind in ('totp', 'passkey', 'recovery-code') and confirmed_at is not null and spent_at is null order by kind`,
    [tx.actor.orgId, memberId],
  );
  return rows.map(({ kind }) => kind);
}

/** What stands between a member whose password was right and their work. */
async function stageAfterPassword(tx: Tx, memberId: string): Promise<Stage> {
  const ways = await waysOf(tx, memberId);
  if (ways.some((way) => way !== 'recovery-code')) return 'second-factor';
  const [row] = await tx.query<{ roles: string[]; second_factor_for: Session['secondFactorFor'] }>(
    `select m.roles, o.second_factor_for from member m join organisation o on o.org_id = m.org_id
     where m.org_id = $1 and m.id = $2`,
    [tx.actor.orgId, memberId],
  );
  return row !== undefined && needsSecondFactor(row.second_factor_for, row.roles) ? 'enrolment' : 'signed-in';
}

export type SignedIn = { secret: string; device?: { secret: string } | undefined };

/** Begins the session of a member whose password was right; in a transaction of theirs. */
export async function signInByPassword(
  tx: Tx,
  memberId: string,
  { device, userAgent }: { device: Device | undefined; userAgent: string },
): Promise<SignedIn> {
  const stage = await stageAfterPassword(tx, memberId);
  const { secret } = await openSession(tx, { memberId, stage, withFactor: false, userAgent });
  if (stage !== 'signed-in') {
    await logAudit(tx, { what: 'password-given', objects: 0 });
    return { secret };
  }
  return { secret, device: await finish(tx, memberId, device, 'password') };
}

/** Begins the session of a member whose passkey was right. */
export async function signInByPasskey(
  tx: Tx,
  memberId: string,
  { device, userAgent }: { device: Device | undefined; userAgent: string },
): Promise<SignedIn> {
  const { secret } = await openSession(tx, { memberId, stage: 'signed-in', withFactor: true, userAgent });
  return { secret, device: await finish(tx, memberId, device, 'passkey') };
}

/** A second factor was given: completes the session, or makes it fresh again. */
export async function signInBySecondFactor(
  tx: Tx,
  session: Session,
  { device, way }: { device: Device | undefined; way: Way },
): Promise<SignedIn> {
  const { secret } = await raiseSession(tx, session);
  if (session.stage === 'signed-in') {
    await logAudit(tx, { what: 'step-up', objects: 0, detail: { way } });
    return { secret };
  }
  return { secret, device: await finish(tx, session.memberId, device, way) };
}

async function finish(tx: Tx, memberId: string, device: Device | undefined, way: string) {
  const noted = await noteDevice(tx, memberId, device);
  await logAudit(tx, { what: 'sign-in', objects: 0, detail: { way, newDevice: noted !== undefined } });
  return noted;
}
