// changeEmail: changes the address that one signs in with; the password is derived anew for it.
import type { ACCOUNT } from '#contract/api/account.ts';
import { changeAddress } from '#store/access/change-member.ts';
import { passwordContext, preparePassword, setPassword } from '#store/access/password.ts';
import { logAudit } from '#store/audit/log.ts';
import { requireFresh } from '../../access/enrolment.ts';
import { requireOwnPassword } from '../../access/own-password.ts';
import { accountOut } from '../../access/wire.ts';
import type { PublicHandler } from '../../handler.ts';

export const changeEmail: PublicHandler<typeof ACCOUNT.changeEmail> = async ({
  body: { email, password },
  services: { database, now },
  network,
  sessionSecret,
}) => {
  const session = await requireFresh({ database, now }, sessionSecret, ['signed-in']);
  const { memberId } = session;
  await requireOwnPassword(database, session, password, network);
  const about = await database.within(session, (tx) => passwordContext(tx, memberId));
  // It was judged when it was chosen.
  const judged = { minimum: 1, isBreached: () => false };
  const derived = await preparePassword(database, password, { ...about, ...judged, email });
  const member = await database.within(session, async (tx) => {
    const changed = await changeAddress(tx, memberId, email);
    await setPassword(tx, memberId, derived);
    await logAudit(tx, { what: 'changeEmail', objects: 1 });
    return changed;
  });
  return { answer: accountOut(member) };
};
