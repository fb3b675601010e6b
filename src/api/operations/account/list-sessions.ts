// listSessions: where one is signed in.
import type { ACCOUNT } from '#contract/api/account.ts';
import { listSessions as list } from '#store/access/session.ts';
import { moment } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const listSessions: Handler<typeof ACCOUNT.listSessions> = async ({ tx, who }) => ({
  answer: {
    items: (await list(tx)).map(({ id, device, createdAt, lastSeenAt, endsAt }) => ({
      id,
      device,
      isThisOne: id === who.sessionId,
      createdAt: moment(createdAt),
      lastSeenAt: moment(lastSeenAt),
      endsAt: moment(endsAt),
    })),
  },
});
