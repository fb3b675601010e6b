// readSession: who is signed in, and how far.
import type { ACCESS } from '#contract/api/access.ts';
import { readState } from '../../access/session-state.ts';
import type { PublicHandler } from '../../handler.ts';

export const readSession: PublicHandler<typeof ACCESS.readSession> = async ({ services, sessionSecret }) => ({
  answer: await readState(services.database, sessionSecret),
});
