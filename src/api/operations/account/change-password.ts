// changePassword: changes one's password and ends every other session.
import type { ACCOUNT } from '#contract/api/account.ts';
import { notify } from '#store/access/notice.ts';
import { passwordContext, preparePassword, setPassword } from '#store/access/password.ts';
import { endAccess } from '#store/access/session.ts';
import { logAudit } from '#store/audit/log.ts';
import { isBreachedIn } from '../../access/breached.ts';
import { requireOwnPassword } from '../../access/own-password.ts';
import { requireCurrent } from '../../access/session-state.ts';
import type { PublicHandler } from '../../handler.ts';

export const changePassword: PublicHandler<typeof ACCOUNT.changePassword> = async ({
  body: { current, next },
  services,
  network,
  sessionSecret,
}) => {
  const { database } = services;
  const session = await requireCurrent(database, sessionSecret, ['signed-in']);
  const { memberId } = session;
  await requireOwnPassword(database, session, current, network);
  const about = await database.within(session, (tx) => passwordContext(tx, memberId));
  const password = await preparePassword(database, next, { ...about, isBreached: isBreachedIn(services) });
  await database.within(session, async (tx) => {
    await setPassword(tx, memberId, password);
    await endAccess(tx, memberId, { tokens: false, except: session.id });
    await notify(tx, [memberId], { kind: 'password-changed' });
    await logAudit(tx, { what: 'changePassword', objects: 1 });
  });
  return { answer: undefined };
};
