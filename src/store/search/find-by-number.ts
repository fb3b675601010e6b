// Other clients with the same A-number: those in sight, and whom to ask about the rest.
import type { Tx } from '#store/database/database.ts';
import { findHits } from '#store/search/find-hits.ts';
import { askAbout } from '#store/search/same-person.ts';

export async function findByNumber(
  tx: Tx,
  aNumber: string,
  clientId: string,
): Promise<{ clients: string[]; ask: string[] }> {
  const hits = await findHits(tx, { aNumbers: [aNumber] }, { seen: false });
  const others = hits.filter((hit) => hit.entryId === undefined && hit.clientId !== clientId);
  return {
    clients: others.filter(({ inSight }) => inSight).map((hit) => hit.clientId),
    ask: await askAbout(tx, others),
  };
}
