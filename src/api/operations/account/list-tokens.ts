// listTokens: the API tokens of who asks.
import type { ACCOUNT } from '#contract/api/account.ts';
import { listTokens as list } from '#store/access/token.ts';
import { tokenOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const listTokens: Handler<typeof ACCOUNT.listTokens> = async ({ tx }) => ({
  answer: { items: (await list(tx)).map(tokenOut) },
});
