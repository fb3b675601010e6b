// GET /v1/entries/{entryId}/versions: every version of an entry.
import type { ENTRIES } from '#contract/api/entries.ts';
import { readEntryVersions as read } from '#store/entry/read-entries.ts';
import { showEntry } from '#store/entry/show-entries.ts';
import type { Handler } from '../../handler.ts';

export const readEntryVersions: Handler<typeof ENTRIES.readEntryVersions> = async ({ tx, params }) => {
  const versions = await read(tx, params.entryId);
  const items = [];
  for (const version of versions) items.push({ ...version, entry: await showEntry(tx, version.entry) });
  const { clientId, caseId } = versions[0].entry;
  return {
    answer: { items },
    shown: { clients: [clientId], objects: items.length, ...(caseId !== undefined && { caseId }) },
  };
};
