// A kept conflict check as one member may see it: of those found whom they may not see, whom to ask.
import type { EntryData } from '#contract/entries/kinds.ts';
import type { Tx } from '#store/database/database.ts';
import { whomToAsk } from '#store/search/whom-to-ask.ts';

export async function showFound(
  tx: Tx,
  data: EntryData<'conflict-check'>,
): Promise<EntryData<'conflict-check'>> {
  const rows = await tx.query<{ id: string }>(
    `select id from client where org_id = $1 and id = any($2)
     union all select id from entry where org_id = $1 and id = any($3)`,
    [
      tx.actor.orgId,
      data.found.map(({ clientId }) => clientId),
      data.found.flatMap(({ entryId }) => entryId ?? []),
    ],
  );
  const seen = new Set(rows.map(({ id }) => id));
  const isSeen = ({ clientId, entryId }: EntryData<'conflict-check'>['found'][number]) =>
    seen.has(clientId) && (entryId === undefined || seen.has(entryId));
  const hidden = Map.groupBy(
    data.found.filter((one) => !isSeen(one)),
    ({ party }) => party,
  );
  const ask = [...data.ask];
  for (const [party, found] of hidden) {
    const members = await whomToAsk(
      tx,
      found.map(({ clientId }) => clientId),
    );
    for (const memberId of members) {
      if (!ask.some((known) => known.party === party && known.memberId === memberId))
        ask.push({ party, memberId });
    }
  }
  return { ...data, found: data.found.filter(isSeen), ask };
}
