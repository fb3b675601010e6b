// readEntry: an entry as it is now.
import type { ENTRIES } from '#contract/api/entries.ts';
import { readEntry as read } from '#store/entry/read-entries.ts';
import { showEntry } from '#store/entry/show-entries.ts';
import type { Handler } from '../../handler.ts';

export const readEntry: Handler<typeof ENTRIES.readEntry> = async ({ tx, params }) => {
  const entry = await read(tx, params.entryId);
  const { clientId, caseId, version } = entry;
  return {
    answer: await showEntry(tx, entry),
    version,
    shown: { clients: [clientId], ...(caseId !== undefined && { caseId }) },
  };
};
