// signInWithPasskey: a passkey that verified its user is password and second factor in one.
import type { ACCESS } from '#contract/api/access.ts';
import { ProblemError } from '#contract/problems.ts';
import { signInByPasskey } from '#store/access/complete-sign-in.ts';
import { findDevice } from '#store/access/device.ts';
import { isActive } from '#store/access/member.ts';
import { provePasskey, readHandle } from '../../access/passkey.ts';
import { readState } from '../../access/session-state.ts';
import type { PublicHandler } from '../../handler.ts';

export const signInWithPasskey: PublicHandler<typeof ACCESS.signInWithPasskey> = async ({
  body: { passkey },
  services,
  userAgent,
  deviceSecret,
}) => {
  const { database } = services;
  const account = readHandle(passkey.response.userHandle);
  if (account === undefined) throw new ProblemError('sign-in-refused');
  const device = await findDevice(database, deviceSecret);
  const { secret, device: newDevice } = await database.within(account, async (tx) => {
    const memberId = await provePasskey(tx, services, passkey);
    if (memberId !== account.memberId || !(await isActive(tx, memberId))) {
      throw new ProblemError('sign-in-refused');
    }
    return signInByPasskey(tx, memberId, { device, userAgent });
  });
  return {
    answer: await readState(database, secret),
    session: { secret },
    ...(newDevice && { device: newDevice }),
  };
};
