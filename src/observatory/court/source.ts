// The court's release of its case data as a source of the ledger.
import { listMembers } from '#observatory/archive/list-members.ts';
import { loadCourtTables } from '#observatory/court/load-court-tables.ts';
import { removeParts } from '#observatory/court/places.ts';
import { recogniseCourt } from '#observatory/court/recognise.ts';
import type { Source } from '#observatory/release/source.ts';

export const courtSource: Source = {
  kind: 'court',
  recognise: recogniseCourt,
  load: async (context) => {
    const loaded = await loadCourtTables(context, await listMembers(context.path, context.file));
    await removeParts(context.folder);
    return loaded;
  },
};
