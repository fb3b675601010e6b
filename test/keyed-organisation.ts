// An organisation with sealed rows in tables of each kind, for tests of keys: two processes may look at the same one.
import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type pg from 'pg';
import { makeOrganisation, newKeeper } from '#store/access/organisation.ts';
import { Database, type Tx } from '#store/database/database.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import type { InstallationKeys } from '#vault/installation-keys.ts';
import type { Key } from '#vault/seal.ts';

/** A server as seen from its database: its own pool and its own remembered keys. */
export function makeServer(pool: pg.PoolConfig, installation: InstallationKeys | Key): Database {
  return new Database({ pool, keys: new KeyRing(installation), now: Date.now });
}

export async function makeKeyedOrganisation(
  database: Database,
  name = 'Willow House',
): Promise<{ orgId: string; adminId: string }> {
  const email = `admin-${randomUUIDv7()}@example.org`;
  return database.within(newKeeper(), (tx) =>
    makeOrganisation(tx, { name, admin: { name: 'Ida Marsh', email }, by: 'operator' }),
  );
}

/** A client with a key and nothing else; what is sealed is up to the test. */
export async function makeKeyedClient(tx: Tx): Promise<string> {
  const id = randomUUIDv7();
  await tx.query('insert into client (org_id, id, created_at, created_by) values ($1, $2, now(), $3)', [
    tx.actor.orgId,
    id,
    tx.actor.memberId,
  ]);
  await tx.keys.makeClient(tx, id);
  return id;
}

/** A row of the organisation's own. */
export async function addTeam(tx: Tx, name: string): Promise<string> {
  const id = randomUUIDv7();
  const { keyVersion, body } = await tx.keys.sealForOrganisation(tx, { table: 'team', row: id }, { name });
  await tx.query('insert into team (org_id, id, key_version, body) values ($1, $2, $3, $4)', [
    tx.actor.orgId,
    id,
    keyVersion,
    body,
  ]);
  return id;
}

export async function readTeam(tx: Tx, id: string): Promise<{ name: string; keyVersion: number }> {
  const [row] = await tx.query<{ keyVersion: number; body: Buffer }>(
    'select key_version as "keyVersion", body from team where org_id = $1 and id = $2',
    [tx.actor.orgId, id],
  );
  if (row === undefined) throw new Error('The team is not there.');
  const { name } = await tx.keys.openForOrganisation<{ name: string }>(tx, { table: 'team', row: id }, row);
  return { name, keyVersion: row.keyVersion };
}

/** A row whose name is bytes, and one whose name has two parts. */
export async function addOddlyNamedRows(tx: Tx): Promise<void> {
  const hash = randomBytes(32);
  const answer = await tx.keys.sealForOrganisation(
    tx,
    { table: 'idempotency', row: hash.toString('hex') },
    { answer: 1 },
  );
  await tx.query(
    `insert into idempotency (org_id, key_hash, request_hash, status, key_version, body, created_at)
     values ($1, $2, $2, 200, $3, $4, now())`,
    [tx.actor.orgId, hash, answer.keyVersion, answer.body],
  );
  const code = randomBytes(8);
  const word = await tx.keys.sealForOrganisation(
    tx,
    { table: 'word', row: `court/${code.toString('hex')}` },
    'NYC',
  );
  await tx.query('insert into word (org_id, list, code, key_version, body) values ($1, $2, $3, $4, $5)', [
    tx.actor.orgId,
    'court',
    code,
    word.keyVersion,
    word.body,
  ]);
}
