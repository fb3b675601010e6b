// enableMember: enables a disabled member again.
import type { MEMBERS } from '#contract/api/members.ts';
import { enableMember as enable } from '#store/access/change-member.ts';
import { memberOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const enableMember: Handler<typeof MEMBERS.enableMember> = async ({ tx, params: { memberId } }) => {
  const member = await enable(tx, memberId);
  return { answer: memberOut(member), version: member.version, shown: { detail: { memberId } } };
};
