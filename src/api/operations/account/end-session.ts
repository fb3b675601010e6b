// endSession: signs the member out in another browser.
import type { ACCOUNT } from '#contract/api/account.ts';
import { endSession as end } from '#store/access/session.ts';
import type { Handler } from '../../handler.ts';

export const endSession: Handler<typeof ACCOUNT.endSession> = async ({ tx, who, params }) => {
  await end(tx, who.actor.memberId, params.sessionId);
  return { answer: undefined };
};
