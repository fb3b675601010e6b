// Puts down the facts of a client: a new version beside those before, and the terms by which the client is found.
import type { ClientFacts } from '#contract/entries/client.ts';
import type { Tx } from '#store/database/database.ts';
import { replaceTerms, searchedOfClient } from '#store/search/terms.ts';

export async function writeVersion(
  tx: Tx,
  clientId: string,
  version: number,
  facts: ClientFacts,
): Promise<void> {
  const place = { table: 'client_version', row: `${clientId}/${version}` } as const;
  const { keyVersion, body } = await tx.keys.sealForClient(tx, clientId, place, facts);
  await tx.query(
    `insert into client_version (org_id, client_id, version, key_version, body, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, to_timestamp($6), $7)`,
    [tx.actor.orgId, clientId, version, keyVersion, body, tx.at / 1000, tx.actor.memberId],
  );
  await replaceTerms(tx, { clientId }, searchedOfClient(facts));
}
