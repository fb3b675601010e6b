// addPasskey: adds the passkey that the browser made.
import type { ACCESS } from '#contract/api/access.ts';
import { findDevice } from '#store/access/device.ts';
import { finishEnrolling, requireEnrolling } from '../../access/enrolment.ts';
import { addPasskey as add } from '../../access/passkey.ts';
import type { PublicHandler } from '../../handler.ts';

export const addPasskey: PublicHandler<typeof ACCESS.addPasskey> = async ({
  body,
  services,
  sessionSecret,
  deviceSecret,
}) => {
  const session = await requireEnrolling(services, sessionSecret);
  const device = await findDevice(services.database, deviceSecret);
  return finishEnrolling(services.database, session, device, (tx) =>
    add(tx, services, session.memberId, body),
  );
};
