// inviteMember: makes a member and their invitation.
import type { MEMBERS } from '#contract/api/members.ts';
import { makeInvitation } from '#store/access/invitation.ts';
import { addMember, readMember } from '#store/access/member.ts';
import { linkOut, memberOut, millis } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const inviteMember: Handler<typeof MEMBERS.inviteMember> = async ({ tx, body, services }) => {
  const { activeFrom, activeUntil, ...given } = body;
  const memberId = await addMember(tx, {
    ...given,
    activeFrom: activeFrom === undefined ? undefined : millis(activeFrom),
    activeUntil: activeUntil === undefined ? undefined : millis(activeUntil),
  });
  const link = await makeInvitation(tx, { memberId, purpose: 'invitation', twoPerson: false });
  const member = await readMember(tx, memberId);
  return {
    answer: { member: memberOut(member), invitation: linkOut(services, link) },
    version: member.version,
    shown: { detail: { memberId, roles: body.roles } },
  };
};
