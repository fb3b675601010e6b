// Adding a second factor: from a sign-in that lacks one, or from a session in which one was given lately.

import { ProblemError } from '#contract/problems.ts';
import { waysOf } from '#store/access/complete-sign-in.ts';
import { type Device, noteDevice } from '#store/access/device.ts';
import { notify } from '#store/access/notice.ts';
import { type CodesToKeep, countRecoveryCodes, makeCodes } from '#store/access/recovery-codes.ts';
import { raiseSession, type Stage } from '#store/access/session.ts';
import { logAudit } from '#store/audit/log.ts';
import type { Database, Tx } from '#store/database/database.ts';
import { FRESH_MINUTES } from '../frame/permission.ts';
import type { Services } from '../handler.ts';
import { type Current, readState, requireCurrent, type SessionState } from './session-state.ts';

/**
 * The session in which what one signs in with may be changed: one with a fresh second factor, or of a member who has none.
 * Throws `not-signed-in` and `second-factor-needed`.
 */
export async function requireFresh(
  { database, now }: Pick<Services, 'database' | 'now'>,
  secret: string | undefined,
  stages: readonly Stage[],
): Promise<Current> {
  const session = await requireCurrent(database, secret, stages);
  const { memberId, secondFactorAt = 0 } = session;
  const ways = await database.within(session, (tx) => waysOf(tx, memberId));
  const isFresh = now() - secondFactorAt <= FRESH_MINUTES * 60_000;
  if (ways.length > 0 && !isFresh) {
    throw new ProblemError('second-factor-needed', undefined, { minutes: FRESH_MINUTES });
  }
  return session;
}

/** The session in which a factor may be added. Throws as requireFresh. */
export const requireEnrolling = (services: Services, secret: string | undefined): Promise<Current> =>
  requireFresh(services, secret, ['enrolment', 'signed-in']);

export type Added = {
  session: { secret: string };
  device?: { secret: string };
  answer: { session: SessionState; codes?: CodesToKeep };
};

/** Adds a factor by `add`, makes the codes to keep where there are none, and completes the sign-in. */
export async function finishEnrolling(
  database: Database,
  session: Current,
  device: Device | undefined,
  add: (tx: Tx) => Promise<void>,
): Promise<Added> {
  const { orgId, memberId } = session;
  const done = await database.within({ orgId, memberId }, async (tx) => {
    await add(tx);
    const codes = (await countRecoveryCodes(tx, memberId)) === 0 ? await makeCodes(tx, memberId) : undefined;
    const { secret } = await raiseSession(tx, session);
    const noted = await noteDevice(tx, memberId, device);
    await notify(tx, [memberId], { kind: 'factor-added' });
    await logAudit(tx, { what: 'factor-added', objects: 0 });
    return { secret, codes, noted };
  });
  return {
    session: { secret: done.secret },
    ...(done.noted && { device: done.noted }),
    answer: {
      session: await readState(database, done.secret),
      ...(done.codes && { codes: done.codes }),
    },
  };
}
