// changeEmail: changes the address that one signs in with; the password is derived anew for it.
import type { ACCOUNT } from '#contract/api/account.ts';
import { changeAddress } from '#store/access/member.ts';
import { passwordContext, preparePassword, requirePassword, setPassword } from '#store/access/password.ts';
import { accountOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const changeEmail: Handler<typeof ACCOUNT.changeEmail> = async ({
  tx,
  who,
  body,
  services: { database },
}) => {
  const { actor } = who;
  await requirePassword(database, actor, body.password);
  const about = await passwordContext(tx, actor.memberId);
  const password = await preparePassword(database, body.password, {
    ...about,
    email: body.email,
    // It was judged when it was chosen.
    minimum: 1,
    isBreached: () => false,
  });
  const member = await changeAddress(tx, actor.memberId, body.email);
  await setPassword(tx, actor.memberId, password);
  return { answer: accountOut(member), version: member.version };
};
