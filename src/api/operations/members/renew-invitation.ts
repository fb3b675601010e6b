// renewInvitation: makes a new invitation link; the one before ends.
import type { MEMBERS } from '#contract/api/members.ts';
import { ProblemError } from '#contract/problems.ts';
import { makeInvitation } from '#store/access/invitation.ts';
import { readMember } from '#store/access/member.ts';
import { linkOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const renewInvitation: Handler<typeof MEMBERS.renewInvitation> = async ({
  tx,
  params: { memberId },
  services,
}) => {
  const { state } = await readMember(tx, memberId);
  if (state !== 'invited') throw new ProblemError('refused', `The account is ${state}.`, { state });
  const link = await makeInvitation(tx, { memberId, purpose: 'invitation', twoPerson: false });
  return { answer: linkOut(services, link), shown: { detail: { memberId } } };
};
