// changeAccount: changes the name of who asks.
import type { ACCOUNT } from '#contract/api/account.ts';
import { renameMember } from '#store/access/change-member.ts';
import { accountOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const changeAccount: Handler<typeof ACCOUNT.changeAccount> = async ({ tx, who, body, ifMatch }) => {
  const member = await renameMember(tx, who.actor.memberId, ifMatch, body.name);
  return { answer: accountOut(member), version: member.version };
};
