// acceptInvitation: accepts an invitation or recovery with a password of one's own.
import type { ACCESS } from '#contract/api/access.ts';
import { findDevice } from '#store/access/device.ts';
import { acceptInvitation as accept } from '../../access/accept-invitation.ts';
import { readState } from '../../access/session-state.ts';
import type { PublicHandler } from '../../handler.ts';

export const acceptInvitation: PublicHandler<typeof ACCESS.acceptInvitation> = async ({
  body,
  services,
  userAgent,
  deviceSecret,
}) => {
  const browser = { device: await findDevice(services.database, deviceSecret), userAgent };
  const { secret, device } = await accept(services, body, browser);
  return {
    answer: await readState(services.database, secret),
    session: { secret },
    ...(device && { device }),
  };
};
