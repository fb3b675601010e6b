// Creates a client, after a search that shows that the person is not there already.
import { randomUUIDv7 } from 'node:crypto';
import type { ClientFacts } from '#contract/entries/client.ts';
import { ProblemError } from '#contract/problems.ts';
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
 * The new client with its key, seen by the one who creates it. The search for the same person is made in the same
 * transaction: throws `possible-duplicate` with `facts` {clients, ask} unless each of them stands in `notTheSame` or
 * `asked`. What was said goes into the audit log with the creation.
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
  await assignCreator(tx, id);
  await tx.keys.makeClient(tx, id);
  await writeVersion(tx, id, 1, facts);
  return { id, version: 1, warnings: await warnOfNumbers(tx, id, facts) };
}

/** Who sees only what they are assigned to must be assigned to the client whom they create. */
async function assignCreator(tx: Tx, clientId: string): Promise<void> {
  const id = randomUUIDv7();
  const { keyVersion, body } = await tx.keys.sealForOrganisation(tx, { table: 'assignment', row: id }, {});
  await tx.query(
    `insert into assignment (org_id, id, client_id, member_id, kind, created_at, created_by, key_version, body)
     values ($1, $2, $3, $4, 'assigned', to_timestamp($5), $4, $6, $7)`,
    [tx.actor.orgId, id, clientId, tx.actor.memberId, tx.at / 1000, keyVersion, body],
  );
}
