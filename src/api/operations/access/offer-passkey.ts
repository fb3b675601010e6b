// offerPasskey: what the browser is asked in order to make a passkey.
import type { ACCESS } from '#contract/api/access.ts';
import { requireEnrolling } from '../../access/enrolment.ts';
import { passkeyOffer } from '../../access/passkey.ts';
import type { PublicHandler } from '../../handler.ts';

export const offerPasskey: PublicHandler<typeof ACCESS.offerPasskey> = async ({
  services,
  sessionSecret,
}) => {
  const session = await requireEnrolling(services, sessionSecret);
  return services.database.within(session, async (tx) => ({
    answer: await passkeyOffer(tx, services, session.memberId),
  }));
};
