// giveSecondFactor: completes a sign-in with a second factor.
import type { ACCESS } from '#contract/api/access.ts';
import { giveFactor } from '../../access/prove-factor.ts';
import { readState, requireCurrent } from '../../access/session-state.ts';
import type { PublicHandler } from '../../handler.ts';

export const giveSecondFactor: PublicHandler<typeof ACCESS.giveSecondFactor> = async ({
  body,
  services,
  network,
  sessionSecret,
  deviceSecret,
}) => {
  const session = await requireCurrent(services.database, sessionSecret, ['second-factor']);
  const { secret, device } = await giveFactor(services, session, body, { network, deviceSecret });
  return {
    answer: await readState(services.database, secret),
    session: { secret },
    ...(device && { device }),
  };
};
