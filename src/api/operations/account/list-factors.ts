// listFactors: one's authenticator apps and passkeys.
import type { ACCOUNT } from '#contract/api/account.ts';
import { listFactors as list } from '#store/access/credential.ts';
import { countRecoveryCodes } from '#store/access/recovery-codes.ts';
import { moment } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const listFactors: Handler<typeof ACCOUNT.listFactors> = async ({ tx, who }) => {
  const factors = await list(tx);
  return {
    answer: {
      items: factors.map(({ createdAt, lastUsedAt, ...factor }) => ({
        ...factor,
        createdAt: moment(createdAt),
        ...(lastUsedAt !== undefined && { lastUsedAt: moment(lastUsedAt) }),
      })),
      recoveryCodesLeft: await countRecoveryCodes(tx, who.actor.memberId),
    },
  };
};
