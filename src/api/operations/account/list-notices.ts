// listNotices: what happened that one should know of.
import type { ACCOUNT } from '#contract/api/account.ts';
import { listNotices as list } from '#store/access/notice.ts';
import { moment } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const listNotices: Handler<typeof ACCOUNT.listNotices> = async ({ tx, query: { limit, after } }) => {
  const notices = await list(tx, { limit: limit + 1, after });
  const items = notices.slice(0, limit).map(({ createdAt, readAt, ...notice }) => ({
    ...notice,
    createdAt: moment(createdAt),
    ...(readAt !== undefined && { readAt: moment(readAt) }),
  }));
  const next = notices.length > limit ? items.at(-1)?.id : undefined;
  return { answer: { items, ...(next !== undefined && { next }) } };
};
