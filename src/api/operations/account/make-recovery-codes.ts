// makeRecoveryCodes: makes new codes to keep; the old ones end.
import type { ACCOUNT } from '#contract/api/account.ts';
import { makeCodes } from '#store/access/recovery-codes.ts';
import type { Handler } from '../../handler.ts';

export const makeRecoveryCodes: Handler<typeof ACCOUNT.makeRecoveryCodes> = async ({ tx, who }) => ({
  answer: await makeCodes(tx, who.actor.memberId),
});
