// endToken: ends an API token.
import type { ACCOUNT } from '#contract/api/account.ts';
import { endToken as end } from '#store/access/token.ts';
import type { Handler } from '../../handler.ts';

export const endToken: Handler<typeof ACCOUNT.endToken> = async ({ tx, params }) => {
  await end(tx, params.tokenId);
  return { answer: undefined };
};
