// makeToken: makes an API token.
import type { ACCOUNT } from '#contract/api/account.ts';
import { makeToken as make } from '#store/access/token.ts';
import { millis, tokenOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const makeToken: Handler<typeof ACCOUNT.makeToken> = async ({ tx, who, body }) => {
  const { secret, ...token } = await make(tx, {
    ...body,
    expiresAt: millis(body.expiresAt),
    roles: who.roles,
  });
  return { answer: { ...tokenOut(token), secret } };
};
