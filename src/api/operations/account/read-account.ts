// readAccount: the account of who asks.
import type { ACCOUNT } from '#contract/api/account.ts';
import { readMember } from '#store/access/member.ts';
import { accountOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const readAccount: Handler<typeof ACCOUNT.readAccount> = async ({ tx, who }) => {
  const member = await readMember(tx, who.actor.memberId);
  return { answer: accountOut(member), version: member.version };
};
