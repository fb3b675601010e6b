// GET /v1/audit: who read and changed what.
import type { AUDIT } from '#contract/api/audit.ts';
import { listAudit as list } from '#store/audit/list-audit.ts';
import type { Handler } from '../../handler.ts';

/** An entry is about members and ids; it counts as shown, and its clients do not count as read. */
export const listAudit: Handler<typeof AUDIT.listAudit> = async ({ tx, query }) => {
  const answer = await list(tx, query);
  return { answer, shown: { objects: answer.items.length, detail: query } };
};
