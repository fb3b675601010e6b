// signIn: with e-mail address and password.
import type { ACCESS } from '#contract/api/access.ts';
import { ProblemError } from '#contract/problems.ts';
import { canonicalEmail } from '#core/identifier/email.ts';
import { countAttempt, forgive } from '#store/access/attempts.ts';
import { signInByPassword } from '#store/access/complete-sign-in.ts';
import { findDevice } from '#store/access/device.ts';
import { readOrganisation } from '#store/access/organisation.ts';
import { type Account, findAccounts } from '#store/access/password.ts';
import type { Database } from '#store/database/database.ts';
import { readState } from '../../access/session-state.ts';
import type { PublicHandler } from '../../handler.ts';

export const signIn: PublicHandler<typeof ACCESS.signIn> = async ({
  body: { email, password, organisationId },
  services,
  network,
  userAgent,
  deviceSecret,
}) => {
  const { database, keys } = services;
  const device = await findDevice(database, deviceSecret);
  const isKnown = keys.emailKeys(email).some((key) => device?.emailKey.equals(key));
  const attempt = {
    account: canonicalEmail(email),
    network,
    deviceId: isKnown ? device?.id : undefined,
  };
  await countAttempt(database, attempt);
  const all = await findAccounts(database, email, password);
  const accounts = organisationId === undefined ? all : all.filter(({ orgId }) => orgId === organisationId);
  const [account] = accounts;
  if (account === undefined) throw new ProblemError('sign-in-refused');
  await forgive(database, attempt);
  if (accounts.length > 1) {
    return { answer: { stage: 'organisation', organisations: await organisationsOf(database, accounts) } };
  }
  const { secret, device: newDevice } = await database.within(account, (tx) =>
    signInByPassword(tx, account.memberId, { device, userAgent }),
  );
  return {
    answer: await readState(database, secret),
    session: { secret },
    ...(newDevice && { device: newDevice }),
  };
};

function organisationsOf(database: Database, accounts: readonly Account[]) {
  return Promise.all(
    accounts.map(async (account) => {
      const { id, name } = await database.within(account, readOrganisation);
      return { id, name };
    }),
  );
}
