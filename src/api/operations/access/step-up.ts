// stepUp: gives a second factor again.
import type { ACCESS } from '#contract/api/access.ts';
import { ProblemError } from '#contract/problems.ts';
import { giveFactor } from '../../access/prove-factor.ts';
import { readState, requireCurrent } from '../../access/session-state.ts';
import type { PublicHandler } from '../../handler.ts';

export const stepUp: PublicHandler<typeof ACCESS.stepUp> = async ({
  body,
  services,
  network,
  sessionSecret,
  deviceSecret,
}) => {
  const session = await requireCurrent(services.database, sessionSecret, ['signed-in']);
  // A recovery code replaces what was lost; it does not confirm who is here.
  if ('recoveryCode' in body) throw new ProblemError('sign-in-refused');
  const { secret } = await giveFactor(services, session, body, { network, deviceSecret });
  return { answer: await readState(services.database, secret), session: { secret } };
};
