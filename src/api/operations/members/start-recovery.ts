// startRecovery: starts the recovery of an account.
import type { MEMBERS } from '#contract/api/members.ts';
import { startRecovery as start } from '#store/access/recovery.ts';
import { linkOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const startRecovery: Handler<typeof MEMBERS.startRecovery> = async ({
  tx,
  params: { memberId },
  body: { scope },
  services,
}) => {
  const { needsApproval, ...link } = await start(tx, memberId, scope);
  return {
    answer: { ...linkOut(services, link), needsApproval },
    shown: { detail: { memberId, scope } },
  };
};
