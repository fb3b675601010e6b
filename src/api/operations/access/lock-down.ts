// lockDown: locks one's own account at once.
import type { ACCESS } from '#contract/api/access.ts';
import { lockDownByCode, lockDownBySession } from '../../access/lock-down.ts';
import type { PublicHandler } from '../../handler.ts';

export const lockDown: PublicHandler<typeof ACCESS.lockDown> = async ({
  body: { byCode },
  services: { database },
  network,
  sessionSecret,
}) => {
  if (byCode !== undefined) await lockDownByCode(database, { ...byCode, network });
  else await lockDownBySession(database, sessionSecret);
  return { answer: undefined, session: 'ended' };
};
