// changePassword: changes one's password and ends every other session.
import type { ACCOUNT } from '#contract/api/account.ts';
import { notify } from '#store/access/notice.ts';
import { passwordContext, preparePassword, requirePassword, setPassword } from '#store/access/password.ts';
import { endAccess } from '#store/access/session.ts';
import { isBreachedIn } from '../../access/breached.ts';
import type { Handler } from '../../handler.ts';

export const changePassword: Handler<typeof ACCOUNT.changePassword> = async ({ tx, who, body, services }) => {
  const { memberId } = who.actor;
  await requirePassword(services.database, who.actor, body.current);
  const about = await passwordContext(tx, memberId);
  const isBreached = isBreachedIn(services);
  await setPassword(
    tx,
    memberId,
    await preparePassword(services.database, body.next, { ...about, isBreached }),
  );
  await endAccess(tx, memberId, { tokens: false, except: who.sessionId });
  await notify(tx, [memberId], { kind: 'password-changed' });
  return { answer: undefined };
};
