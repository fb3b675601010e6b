// What the ring promises: any process finds the keys again, and a value opens in its own row and nowhere else.
import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asKeeper } from '#store/access/keeper.ts';
import type { Database } from '#store/database/database.ts';
import type { RowPlace, Sealed } from '#store/keys/sealed-rows.ts';
import { APPENDED_TABLES, CLIENT_TABLES, ORGANISATION_TABLES } from '#store/keys/sealed-tables.ts';
import { makeKey, SealError } from '#vault/seal.ts';
import { makeKeyedClient, makeKeyedOrganisation, makeServer } from '../../../test/keyed-organisation.ts';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { rotateClientKey } from './client-keys.ts';
import { rotateOrganisationKey } from './rotate-organisation.ts';

const installation = makeKey();
let testDatabase: TestDatabase;
let first: Database;
let second: Database;
let orgs: string[];

beforeAll(async () => {
  testDatabase = await makeTestDatabase();
  [first, second] = [
    makeServer(testDatabase.serving, installation),
    makeServer(testDatabase.serving, installation),
  ];
  orgs = [(await makeKeyedOrganisation(first)).orgId, (await makeKeyedOrganisation(first)).orgId];
});
afterAll(async () => {
  await Promise.all([first.close(), second.close()]);
  await testDatabase.drop();
});

const at: RowPlace = { table: 'entry_version', row: 'a/1' };

describe('a value', () => {
  test('of a client that one process seals is opened by another', async () => {
    const [orgId = ''] = orgs;
    const { clientId, sealed } = await asKeeper(first, orgId, async (tx) => {
      const clientId = await makeKeyedClient(tx);
      return { clientId, sealed: await tx.keys.sealForClient(tx, clientId, at, { note: 'ñ' }) };
    });
    expect(await asKeeper(second, orgId, (tx) => tx.keys.openForClient(tx, clientId, at, sealed))).toEqual({
      note: 'ñ',
    });
  });

  test('is refused for a client who is not there, as what is not there', async () => {
    const [orgId = ''] = orgs;
    await expect(
      asKeeper(first, orgId, (tx) => tx.keys.sealForClient(tx, randomUUIDv7(), at, {})),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

type Kept = { orgId: string; owner: string | undefined; at: RowPlace; sealed: Sealed };

/** Values of an organisation and two clients, in every place, under two versions of each key. */
async function keepValues(orgId: string): Promise<Kept[]> {
  const clients = await asKeeper(first, orgId, async (tx) => [
    await makeKeyedClient(tx),
    await makeKeyedClient(tx),
  ]);
  const places = (['event', 'entry_version', 'team'] as const).flatMap((table) =>
    ['a/1', 'a/2', 'b/1'].map((row): RowPlace => ({ table, row })),
  );
  const owners = [...clients, undefined].flatMap((owner) => places.map((place) => ({ owner, at: place })));
  const keepAll = () =>
    asKeeper(first, orgId, (tx) =>
      Promise.all(
        owners.map(async ({ owner, at: place }) => {
          const sealed = await (owner === undefined
            ? tx.keys.sealForOrganisation(tx, place, { x: 1 })
            : tx.keys.sealForClient(tx, owner, place, { x: 1 }));
          return { orgId, owner, at: place, sealed };
        }),
      ),
    );
  const before = await keepAll();
  await rotateOrganisationKey(first, orgId);
  for (const id of clients) await asKeeper(first, orgId, (tx) => rotateClientKey(tx, id));
  return [...before, ...(await keepAll())];
}

test('of 10,000 values taken from another row, table, client, organisation or key version, none is opened', async () => {
  const kept = [...(await keepValues(orgs[0] ?? '')), ...(await keepValues(orgs[1] ?? ''))];
  const isSamePlace = (a: Kept, b: Kept) =>
    a.orgId === b.orgId && a.owner === b.owner && a.at.table === b.at.table && a.at.row === b.at.row;
  const pick = () => kept[Math.floor(Math.random() * kept.length)] as Kept;
  let refused = 0;
  while (refused < 10_000) {
    const to = pick();
    await asKeeper(second, to.orgId, async (tx) => {
      const open = (sealed: Sealed) =>
        to.owner === undefined
          ? tx.keys.openForOrganisation(tx, to.at, sealed)
          : tx.keys.openForClient(tx, to.owner, to.at, sealed);
      expect(await open(to.sealed)).toEqual({ x: 1 });
      for (let tries = 0; tries < 100; tries++) {
        const from = pick();
        // The row keeps its own version, or takes that of the other with its bytes.
        const keyVersion = tries % 2 === 0 ? to.sealed.keyVersion : from.sealed.keyVersion;
        if (isSamePlace(to, from) && keyVersion === from.sealed.keyVersion) continue;
        await expect(open({ keyVersion, body: from.sealed.body })).rejects.toThrow(SealError);
        refused += 1;
      }
    });
  }
});

test('the keys of organisations are worth nothing under another installation key, and the message says what to do', async () => {
  const [orgId = ''] = orgs;
  const stranger = makeServer(testDatabase.serving, makeKey());
  await expect(
    asKeeper(stranger, orgId, (tx) => tx.keys.sealForOrganisation(tx, { table: 'team', row: 'x' }, {})),
  ).rejects.toThrow(/used with the installation key [0-9A-Z]{8}.*recourse key recover/);
  await stranger.close();
});

test('keys of many clients are got with one question, and those out of sight are left out', async () => {
  const [orgId = '', otherOrg = ''] = orgs;
  const clients = await asKeeper(first, orgId, async (tx) => [
    await makeKeyedClient(tx),
    await makeKeyedClient(tx),
  ]);
  const foreign = await asKeeper(first, otherOrg, makeKeyedClient);
  await asKeeper(second, orgId, async (tx) => {
    const asked: string[] = [];
    const counting = {
      ...tx,
      query: ((text, values) => {
        asked.push(text);
        return tx.query(text, values);
      }) as typeof tx.query,
    };
    await tx.keys.readyClients(counting, [...clients, foreign]);
    for (const id of clients) await tx.keys.client(counting, id);
    await expect(tx.keys.client(counting, foreign)).rejects.toMatchObject({ code: 'not-found' });
    expect(asked).toHaveLength(2);
  });
});

test('codes are those of one organisation, and the same in every process', async () => {
  const code = (server: Database, orgId: string, list: string) =>
    asKeeper(server, orgId, (tx) => tx.keys.code(tx, list, 'decision-issued'));
  const [a = '', b = ''] = orgs;
  const codes = [
    await code(first, a, 'event-type'),
    await code(first, b, 'event-type'),
    await code(first, a, 'rule'),
  ].map((each) => each.toString('hex'));
  expect(new Set(codes).size).toBe(3);
  expect((await code(second, a, 'event-type')).toString('hex')).toBe(codes[0]);
});

test('every table with a sealed body is listed with the key that names its rows', async () => {
  const listed = { ...ORGANISATION_TABLES, ...CLIENT_TABLES, ...APPENDED_TABLES };
  const [orgId = ''] = orgs;
  const rows = await first.within({ orgId }, (tx) =>
    tx.query<{ name: string; key: string[] }>(`
      select c.relname as name, array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k (att, nr)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.att
        where i.indrelid = c.oid and i.indisprimary order by k.nr) as key
      from pg_class c join pg_attribute b on b.attrelid = c.oid and b.attname = 'body'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`),
  );
  // The row of an audit entry is sealed before its place in the chain is known, so it goes by its id.
  const expected = rows.map(({ name, key }) => [name, name === 'audit' ? ['id'] : key.slice(1)]);
  expect(Object.entries(listed).sort()).toEqual(expected.sort());
});
