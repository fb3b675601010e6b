// readNotice: marks a notice as read.
import type { ACCOUNT } from '#contract/api/account.ts';
import { markRead } from '#store/access/notice.ts';
import type { Handler } from '../../handler.ts';

export const readNotice: Handler<typeof ACCOUNT.readNotice> = async ({ tx, params }) => {
  await markRead(tx, params.noticeId);
  return { answer: undefined };
};
