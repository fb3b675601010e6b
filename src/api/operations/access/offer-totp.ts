// offerTotp: begins to add an authenticator app.
import type { ACCESS } from '#contract/api/access.ts';
import { addFactor } from '#store/access/credential.ts';
import { readMember } from '#store/access/member.ts';
import { requireEnrolling } from '../../access/enrolment.ts';
import { makeTotpSecret, totpUri } from '../../access/totp.ts';
import type { PublicHandler } from '../../handler.ts';

export const offerTotp: PublicHandler<typeof ACCESS.offerTotp> = async ({ services, sessionSecret }) => {
  const session = await requireEnrolling(services, sessionSecret);
  const secret = makeTotpSecret();
  return services.database.within(session, async (tx) => {
    const { email } = await readMember(tx, session.memberId);
    const factorId = await addFactor(tx, {
      memberId: session.memberId,
      kind: 'totp',
      body: { secret, label: 'Authenticator app' },
      confirmed: false,
    });
    return { answer: { factorId, secret, uri: totpUri(secret, { issuer: 'Recourse', label: email }) } };
  });
};
