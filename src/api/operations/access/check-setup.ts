// checkSetup: whether a set-up link is valid.
import type { ACCESS } from '#contract/api/access.ts';
import { checkSetup as expiryOf } from '#store/access/setup.ts';
import type { PublicHandler } from '../../handler.ts';

export const checkSetup: PublicHandler<typeof ACCESS.checkSetup> = async ({ body, services }) => {
  const expiresAt = await expiryOf(services.database, body.token);
  return { answer: { expiresAt: new Date(expiresAt).toISOString(), keyPlace: services.keyPlace } };
};
