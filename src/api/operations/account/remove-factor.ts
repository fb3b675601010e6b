// removeFactor: removes an authenticator app or a passkey.
import type { ACCOUNT } from '#contract/api/account.ts';
import { removeFactor as remove } from '#store/access/credential.ts';
import { notify } from '#store/access/notice.ts';
import type { Handler } from '../../handler.ts';

export const removeFactor: Handler<typeof ACCOUNT.removeFactor> = async ({ tx, who, params }) => {
  await remove(tx, params.factorId);
  await notify(tx, [who.actor.memberId], { kind: 'factor-removed' });
  return { answer: undefined };
};
