// approveRecovery: approves a recovery that another member started.
import type { MEMBERS } from '#contract/api/members.ts';
import { approveRecovery as approve } from '#store/access/recovery.ts';
import { moment } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const approveRecovery: Handler<typeof MEMBERS.approveRecovery> = async ({
  tx,
  params: { memberId },
}) => {
  const { token, expiresAt } = await approve(tx, memberId);
  return {
    answer: { secondToken: token, expiresAt: moment(expiresAt) },
    shown: { detail: { memberId } },
  };
};
