// changeMember: changes roles or the time within which a member is active.
import type { MEMBERS } from '#contract/api/members.ts';
import { changeMember as change } from '#store/access/change-member.ts';
import { memberOut, millis } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const changeMember: Handler<typeof MEMBERS.changeMember> = async ({
  tx,
  params: { memberId },
  body,
  ifMatch,
}) => {
  const member = await change(tx, memberId, ifMatch, {
    roles: body.roles,
    activeFrom: body.activeFrom == null ? body.activeFrom : millis(body.activeFrom),
    activeUntil: body.activeUntil == null ? body.activeUntil : millis(body.activeUntil),
  });
  return {
    answer: memberOut(member),
    version: member.version,
    shown: { detail: { memberId, ...body } },
  };
};
