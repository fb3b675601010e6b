// disableMember: disables a member: every session and token ends.
import type { MEMBERS } from '#contract/api/members.ts';
import { disableMember as disable } from '#store/access/change-member.ts';
import { memberOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const disableMember: Handler<typeof MEMBERS.disableMember> = async ({ tx, params: { memberId } }) => {
  const member = await disable(tx, memberId);
  return { answer: memberOut(member), version: member.version, shown: { detail: { memberId } } };
};
