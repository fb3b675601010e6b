// signOut: ends the session of the cookie.
import type { ACCESS } from '#contract/api/access.ts';
import { endSession } from '#store/access/session.ts';
import { logAudit } from '#store/audit/log.ts';
import { findCurrent } from '../../access/session-state.ts';
import type { PublicHandler } from '../../handler.ts';

export const signOut: PublicHandler<typeof ACCESS.signOut> = async ({ services, sessionSecret }) => {
  const session = await findCurrent(services.database, sessionSecret);
  if (session !== undefined) {
    await services.database.within(session, async (tx) => {
      await endSession(tx, session.memberId, session.id);
      await logAudit(tx, { what: 'sign-out', objects: 0 });
    });
  }
  return { answer: undefined, session: 'ended' };
};
