// Search before create: whether somebody is a client already, also where the member who asks may not see them.
import type { Tx } from '#store/database/database.ts';
import { findHits } from '#store/search/find-hits.ts';
import { type Match, openHits } from '#store/search/open-hits.ts';
import { whomToAsk } from '#store/search/whom-to-ask.ts';
import type { Searched } from '#vault/blind-index.ts';

export type Found = {
  /** In sight. */
  matches: Match[];
  /** Members to ask about those out of sight. */
  ask: string[];
};

/** Clients, never persons beside them, who may be this person. */
export async function findSamePerson(tx: Tx, searched: Searched): Promise<Found> {
  const hits = (await findHits(tx, searched, { seen: false })).filter(({ entryId }) => entryId === undefined);
  return {
    matches: await openHits(tx, hits, searched.names ?? []),
    ask: await askAbout(tx, hits),
  };
}

/** Whoever is out of sight and agrees well enough. Runs whether or not there is one, so that its time tells nothing. */
export async function askAbout(
  tx: Tx,
  hits: readonly { clientId: string; inSight: boolean; isClose: boolean }[],
): Promise<string[]> {
  const hidden = hits.filter(({ inSight, isClose }) => !inSight && isClose);
  return whomToAsk(
    tx,
    hidden.map(({ clientId }) => clientId),
  );
}
