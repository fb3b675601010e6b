// listMembers: the members of the organisation.
import type { MEMBERS } from '#contract/api/members.ts';
import { listMembers as list } from '#store/access/member.ts';
import { memberOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const listMembers: Handler<typeof MEMBERS.listMembers> = async ({ tx }) => ({
  answer: { items: (await list(tx)).map(memberOut) },
});
