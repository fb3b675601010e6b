// askPasskey: what the browser is asked in order to prove a passkey.
import type { ACCESS } from '#contract/api/access.ts';
import { factorsOf, type PasskeyBody } from '#store/access/credential.ts';
import { passkeyQuestion } from '../../access/passkey.ts';
import { findCurrent } from '../../access/session-state.ts';
import type { PublicHandler } from '../../handler.ts';

export const askPasskey: PublicHandler<typeof ACCESS.askPasskey> = async ({ services, sessionSecret }) => {
  const session = await findCurrent(services.database, sessionSecret);
  const known =
    session &&
    (await services.database.within(session, (tx) =>
      factorsOf<PasskeyBody>(tx, session.memberId, 'passkey'),
    ));
  return {
    answer: await passkeyQuestion(
      services,
      services.now(),
      known?.map(({ body }) => body),
    ),
  };
};
