// Takes a second factor: one way of several, counted as an attempt, and the session raised where it is right.
import type { z } from 'zod';
import type { secondFactor } from '#contract/api/access-values.ts';
import { ProblemError } from '#contract/problems.ts';
import { countAttempt, forgive } from '#store/access/attempts.ts';
import { type SignedIn, signInBySecondFactor, type Way } from '#store/access/complete-sign-in.ts';
import { findDevice } from '#store/access/device.ts';
import { spendCode } from '#store/access/recovery-codes.ts';
import { logAudit } from '#store/audit/log.ts';
import type { Tx } from '#store/database/database.ts';
import type { Services } from '../handler.ts';
import { provePasskey } from './passkey.ts';
import type { Current } from './session-state.ts';
import { proveTotp } from './totp.ts';

type Proof = z.infer<typeof secondFactor>;

/** Throws `sign-in-refused`, on record, and `too-many-requests`. */
export async function giveFactor(
  services: Services,
  session: Current,
  proof: Proof,
  { network, deviceSecret }: { network: string; deviceSecret: string | undefined },
): Promise<SignedIn> {
  const { database } = services;
  const { orgId, memberId } = session;
  const actor = { orgId, memberId };
  const device = await findDevice(database, deviceSecret);
  const attempt = {
    account: `second factor of ${memberId}`,
    network,
    deviceId: device?.memberId === memberId ? device.id : undefined,
  };
  await countAttempt(database, attempt);
  const signedIn = await database.within(actor, async (tx) => {
    const way = await provenWay(tx, services, memberId, proof);
    return way && signInBySecondFactor(tx, session, { device, way });
  });
  if (signedIn === undefined) {
    await database.within(actor, (tx) => logAudit(tx, { what: 'second-factor-refused', objects: 0 }));
    throw new ProblemError('sign-in-refused');
  }
  await forgive(database, attempt);
  return signedIn;
}

async function provenWay(
  tx: Tx,
  services: Services,
  memberId: string,
  proof: Proof,
): Promise<Way | undefined> {
  if ('totp' in proof) return (await proveTotp(tx, memberId, proof.totp)) ? 'totp' : undefined;
  if ('passkey' in proof) {
    return (await provePasskey(tx, services, proof.passkey)) === memberId ? 'passkey' : undefined;
  }
  const isRight = await spendCode(tx, memberId, 'recovery-code', proof.recoveryCode);
  return isRight ? 'recovery-code' : undefined;
}
