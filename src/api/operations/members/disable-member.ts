// disableMember: disables a member: every session and token ends.
import type { MEMBERS } from '#contract/api/members.ts';
import { endInvitations } from '#store/access/invitation.ts';
import { moveMember } from '#store/access/member.ts';
import { memberOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const disableMember: Handler<typeof MEMBERS.disableMember> = async ({ tx, params: { memberId } }) => {
  await endInvitations(tx, memberId);
  const member = await moveMember(tx, memberId, ['invited', 'active', 'locked-down'], 'disabled');
  return { answer: memberOut(member), version: member.version, shown: { detail: { memberId } } };
};
