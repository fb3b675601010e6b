// A client's key is changed for new writes, or destroyed: then nothing of the client can be read, by any process.
import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asKeeper } from '#store/access/keeper.ts';
import type { Database, Tx } from '#store/database/database.ts';
import type { RowPlace } from '#store/keys/sealed-rows.ts';
import { makeKey } from '#vault/seal.ts';
import { makeKeyedClient, makeKeyedOrganisation, makeServer } from '../../../test/keyed-organisation.ts';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { destroyClientKey, rotateClientKey } from './client-keys.ts';
import { rotateOrganisationKey } from './rotate-organisation.ts';

const installation = makeKey();
let testDatabase: TestDatabase;
let server: Database;
let other: Database;
let orgId: string;

beforeAll(async () => {
  testDatabase = await makeTestDatabase();
  server = makeServer(testDatabase.serving, installation);
  other = makeServer(testDatabase.serving, installation);
  ({ orgId } = await makeKeyedOrganisation(server));
});
afterAll(async () => {
  await Promise.all([server.close(), other.close()]);
  await testDatabase.drop();
});

const inServer = <T>(work: (tx: Tx) => Promise<T>) => asKeeper(server, orgId, work);
const inOther = <T>(work: (tx: Tx) => Promise<T>) => asKeeper(other, orgId, work);

async function addCase(tx: Tx, clientId: string): Promise<string> {
  const id = randomUUIDv7();
  const sealed = await tx.keys.sealForClient(tx, clientId, { table: 'case', row: id }, { title: 'x' });
  await tx.query(
    `insert into "case" (org_id, id, client_id, number, kind_code, opened_on, key_version, body, created_at, created_by)
     values ($1, $2, $3, (select count(*) + 1 from "case" where org_id = $1), '\\x00', now(), $4, $5, now(), $6)`,
    [orgId, id, clientId, sealed.keyVersion, sealed.body, tx.actor.memberId],
  );
  return id;
}

async function readCase(
  tx: Tx,
  clientId: string,
  id: string,
): Promise<{ keyVersion: number; value: unknown }> {
  const [row] = await tx.query<{ keyVersion: number; body: Buffer }>(
    'select key_version as "keyVersion", body from "case" where org_id = $1 and id = $2',
    [orgId, id],
  );
  if (row === undefined) throw new Error('The case is not there.');
  const value = await tx.keys.openForClient(tx, clientId, { table: 'case', row: id }, row);
  return { keyVersion: row.keyVersion, value };
}

const event: RowPlace = { table: 'event', row: 'a/1' };

test('a new key is used at once by every process; a history keeps its version and can be read', async () => {
  const clientId = await inServer(makeKeyedClient);
  const caseId = await inOther((tx) => addCase(tx, clientId));
  const old = await inOther((tx) => tx.keys.sealForClient(tx, clientId, event, { n: 1 }));
  expect(await inServer((tx) => rotateClientKey(tx, clientId))).toBe(2);
  expect(await inOther((tx) => tx.keys.sealForClient(tx, clientId, event, { n: 2 }))).toMatchObject({
    keyVersion: 2,
  });
  expect(await inOther((tx) => tx.keys.openForClient(tx, clientId, event, old))).toEqual({ n: 1 });
  expect(await inOther((tx) => readCase(tx, clientId, caseId))).toEqual({
    keyVersion: 2,
    value: { title: 'x' },
  });
});

test('of a destroyed key every version is gone, in every process, and the client is no longer found', async () => {
  const clientId = await inServer(makeKeyedClient);
  const neighbour = await inServer(makeKeyedClient);
  const old = await inOther((tx) => tx.keys.sealForClient(tx, clientId, event, { n: 1 }));
  await inServer((tx) => rotateClientKey(tx, clientId));
  const newer = await inOther((tx) => tx.keys.sealForClient(tx, clientId, event, { n: 2 }));
  for (const id of [clientId, neighbour]) {
    await inServer((tx) =>
      tx.query(
        `insert into search_term (org_id, client_id, place, kind, term) values ($1, $2, 0, 'phone', '\\x01')`,
        [orgId, id],
      ),
    );
  }
  await inServer((tx) => destroyClientKey(tx, clientId));
  for (const sealed of [old, newer]) {
    for (const inOne of [inServer, inOther]) {
      await expect(inOne((tx) => tx.keys.openForClient(tx, clientId, event, sealed))).rejects.toMatchObject({
        code: 'not-found',
      });
    }
  }
  await expect(inOther((tx) => tx.keys.sealForClient(tx, clientId, event, {}))).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(inServer((tx) => destroyClientKey(tx, clientId))).rejects.toMatchObject({ code: 'not-found' });
  await expect(inServer((tx) => rotateClientKey(tx, clientId))).rejects.toMatchObject({ code: 'not-found' });
  expect(
    await inServer((tx) => tx.query('select client_id from search_term where org_id = $1', [orgId])),
  ).toEqual([{ client_id: neighbour }]);
  await inOther((tx) => tx.keys.client(tx, neighbour));
  expect(await rotateOrganisationKey(server, orgId)).toMatchObject({ finished: true });
});

test('what is undone destroys nothing', async () => {
  const clientId = await inServer(makeKeyedClient);
  const sealed = await inOther((tx) => tx.keys.sealForClient(tx, clientId, event, { n: 1 }));
  await expect(
    inServer(async (tx) => {
      await destroyClientKey(tx, clientId);
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  expect(await inOther((tx) => tx.keys.openForClient(tx, clientId, event, sealed))).toEqual({ n: 1 });
});
