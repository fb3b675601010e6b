// confirmTotp: adds the authenticator app with its first code.
import type { ACCESS } from '#contract/api/access.ts';
import { ProblemError } from '#contract/problems.ts';
import { countAttempt, forgive } from '#store/access/attempts.ts';
import { spendProof, unconfirmedTotp } from '#store/access/credential.ts';
import { findDevice } from '#store/access/device.ts';
import { finishEnrolling, requireEnrolling } from '../../access/enrolment.ts';
import { totpStep } from '../../access/totp.ts';
import type { PublicHandler } from '../../handler.ts';

export const confirmTotp: PublicHandler<typeof ACCESS.confirmTotp> = async ({
  params,
  body,
  services,
  network,
  sessionSecret,
  deviceSecret,
}) => {
  const { database } = services;
  const session = await requireEnrolling(services, sessionSecret);
  const attempt = { account: `new factor ${params.factorId}`, network };
  await countAttempt(database, attempt);
  const device = await findDevice(database, deviceSecret);
  const added = await finishEnrolling(database, session, device, async (tx) => {
    const { id, body: totp } = await unconfirmedTotp(tx, session.memberId, params.factorId);
    const step = totpStep(totp.secret, body.totp, tx.at);
    if (step === undefined || !(await spendProof(tx, id, step))) throw new ProblemError('sign-in-refused');
  });
  await forgive(database, attempt);
  return added;
};
