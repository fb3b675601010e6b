// readMember: one member of the organisation.
import type { MEMBERS } from '#contract/api/members.ts';
import { readMember as read } from '#store/access/member.ts';
import { memberOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const readMember: Handler<typeof MEMBERS.readMember> = async ({ tx, params }) => {
  const member = await read(tx, params.memberId);
  return { answer: memberOut(member), version: member.version };
};
