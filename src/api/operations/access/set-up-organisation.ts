// setUpOrganisation: makes the first organisation and its admin.
import type { ACCESS } from '#contract/api/access.ts';
import { moveMember } from '#store/access/change-member.ts';
import { signInByPassword } from '#store/access/complete-sign-in.ts';
import { makeOrganisation, newKeeper } from '#store/access/organisation.ts';
import { preparePassword, setPassword } from '#store/access/password.ts';
import { MINIMUM_WITH_FACTOR } from '#store/access/password-rules.ts';
import { checkSetup, spendSetup } from '#store/access/setup.ts';
import { isBreachedIn } from '../../access/breached.ts';
import { readState } from '../../access/session-state.ts';
import type { PublicHandler } from '../../handler.ts';

export const setUpOrganisation: PublicHandler<typeof ACCESS.setUpOrganisation> = async ({
  body: { token, organisation, admin },
  services,
  userAgent,
}) => {
  const { database } = services;
  await checkSetup(database, token);
  const password = await preparePassword(database, admin.password, {
    email: admin.email,
    name: admin.name,
    organisation: organisation.name,
    minimum: MINIMUM_WITH_FACTOR,
    isBreached: isBreachedIn(services),
  });
  const { secret } = await database.within(newKeeper(), async (tx) => {
    await spendSetup(tx, token);
    const { adminId } = await makeOrganisation(tx, { name: organisation.name, admin, by: 'set-up' });
    await setPassword(tx, adminId, password);
    await moveMember(tx, adminId, ['invited'], 'active');
    return signInByPassword(tx, adminId, { device: undefined, userAgent });
  });
  return { answer: await readState(database, secret), session: { secret } };
};
