// Creates a client, after a search that shows that the person is not there already.
import { randomUUIDv7 } from 'node:crypto';
import type { ClientFacts } from '#contract/entries/client.ts';
import { ProblemError } from '#contract/problems.ts';
import { insertAssignment } from '#store/access/assignment.ts';
import { type NumberWarning, warnOfNumbers } from '#store/client/number-warnings.ts';
import { writeVersion } from '#store/client/write-version.ts';
import type { Tx } from '#store/database/database.ts';
import { findSamePerson } from '#store/search/same-person.ts';
import { searchedOfClient } from '#store/search/terms.ts';

export type NewClient = {
  facts: ClientFacts;
  /** Clients that were looked at and are not this person. */
  notTheSame?: readonly string[];
  /** Members who were asked about clients out of sight. */
  asked?: readonly string[];
};

export type KeptClient = { id: string; version: number; warnings: NumberWarning[] };

/**
 * The new client with its key. Who sees only what they are assigned to is assigned to the client whom they create. The
 * search for the same person is made in the same transaction: throws `possible-duplicate` with `facts` {clients, ask}
 * unless each of them stands in `notTheSame` or `asked`. What was said goes into the audit log with the creation.
 */
export async function createClient(
  tx: Tx,
  { facts, notTheSame = [], asked = [] }: NewClient,
): Promise<KeptClient> {
  const same = await findSamePerson(tx, searchedOfClient(facts));
  const clients = same.matches
    .filter(({ numbers, name }) => numbers.length > 0 || name?.strength !== 'alike')
    .map(({ clientId }) => clientId)
    .filter((id) => !notTheSame.includes(id));
  const ask = same.ask.filter((id) => !asked.includes(id));
  if (clients.length > 0 || ask.length > 0) {
    throw new ProblemError('possible-duplicate', undefined, { clients, ask });
  }
  const id = randomUUIDv7();
  const { orgId, memberId } = tx.actor;
  await tx.query(
    'insert into client (org_id, id, created_at, created_by) values ($1, $2, to_timestamp($3), $4)',
    [orgId, id, tx.at / 1000, memberId],
  );
  const [seen] = await tx.query('select id from client where org_id = $1 and id = $2', [orgId, id]);
  if (seen === undefined)
    await insertAssignment(tx, { clientId: id }, { memberId: memberId as string, as: 'assigned' }, undefined);
  await tx.keys.makeClient(tx, id);
  await writeVersion(tx, id, 1, facts);
  return { id, version: 1, warnings: await warnOfNumbers(tx, id, facts) };
}
