// armRecovery: names three recovery officers and gives each a share.
import type { MEMBERS } from '#contract/api/members.ts';
import { armOwnRecovery } from '#store/keys/recovery.ts';
import type { Handler } from '../../handler.ts';

export const armRecovery: Handler<typeof MEMBERS.armRecovery> = async ({ tx, body: { officers } }) => {
  const shares = await armOwnRecovery(tx);
  return {
    answer: { shares: officers.map((officer, at) => ({ officer, share: shares[at] ?? '' })) },
    shown: { detail: { officers } },
  };
};
