// Other clients with the same A-number: those in sight, and whom to ask about the rest.
import type { Tx } from '#store/database/database.ts';
import { findHits } from '#store/search/find-hits.ts';
import { openAll } from '#store/search/same-person.ts';

export async function findByNumber(
  tx: Tx,
  aNumber: string,
  clientId: string,
): Promise<{ clients: string[]; ask: string[] }> {
  const hits = await findHits(tx, { aNumbers: [aNumber] }, 'all');
  const others = hits.filter((hit) => hit.entryId === undefined && hit.clientId !== clientId);
  const { matches, ask } = await openAll(tx, others, []);
  return { clients: matches.map((match) => match.clientId), ask };
}
