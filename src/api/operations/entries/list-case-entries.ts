// GET /v1/cases/{caseId}/entries: the entries of a case.
import type { ENTRIES } from '#contract/api/entries.ts';
import { listEntries } from '#store/entry/read-entries.ts';
import { showEntries } from '#store/entry/show-entries.ts';
import type { Handler } from '../../handler.ts';

export const listCaseEntries: Handler<typeof ENTRIES.listCaseEntries> = async ({ tx, params, query }) => {
  const { items, clientId, ...page } = await listEntries(tx, { ...query, of: params });
  return {
    answer: { ...page, items: await showEntries(tx, items) },
    shown: { clients: [clientId], caseId: params.caseId, objects: items.length },
  };
};
