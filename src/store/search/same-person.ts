// Search before create: whether somebody is a client already, also where the member who asks may not see them.
import type { Tx } from '#store/database/database.ts';
import { findHits, type Hit } from '#store/search/find-hits.ts';
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
  const hits = await findHits(tx, searched, 'all');
  return openAll(
    tx,
    hits.filter(({ entryId }) => entryId === undefined),
    searched.names ?? [],
  );
}

/** What of the hits is in sight, and whom to ask about those that are not and agree well enough. */
export async function openAll(tx: Tx, hits: readonly Hit[], names: readonly string[]): Promise<Found> {
  const { matches, hidden } = await openHits(tx, hits, names);
  const close = hidden.filter(({ isClose }) => isClose);
  // Asked whether or not there is one, so that the time tells nothing.
  return {
    matches,
    ask: await whomToAsk(
      tx,
      close.map(({ clientId }) => clientId),
    ),
  };
}
