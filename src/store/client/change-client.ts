// Changes the facts of a client: what was there before stays readable as an earlier version.
import type { ClientFacts } from '#contract/entries/client.ts';
import { ProblemError } from '#contract/problems.ts';
import type { KeptClient } from '#store/client/create-client.ts';
import { warnOfNumbers } from '#store/client/number-warnings.ts';
import { writeVersion } from '#store/client/write-version.ts';
import type { Tx } from '#store/database/database.ts';

/** Throws `not-found` for a client that is not in sight, `stale` where `version` is not the last. */
export async function changeClient(
  tx: Tx,
  { clientId, version, facts }: { clientId: string; version: number; facts: ClientFacts },
): Promise<KeptClient> {
  const [row] = await tx.query<{ version: number }>(
    'select version from client where org_id = $1 and id = $2 for update',
    [tx.actor.orgId, clientId],
  );
  if (row === undefined) throw new ProblemError('not-found');
  if (row.version !== version) throw new ProblemError('stale', undefined, { version: row.version });
  await tx.query('update client set version = $3 where org_id = $1 and id = $2', [
    tx.actor.orgId,
    clientId,
    version + 1,
  ]);
  await writeVersion(tx, clientId, version + 1, facts);
  return { id: clientId, version: version + 1, warnings: await warnOfNumbers(tx, clientId, facts) };
}
