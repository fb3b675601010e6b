// The installation's key is rotated beside running servers: they find the new key, and members still sign in.
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asKeeper, NO_ORGANISATION } from '#store/access/keeper.ts';
import type { Database } from '#store/database/database.ts';
import { type InstallationKey, openInstallationKey, readInstallationKey } from '#vault/installation-key.ts';
import { InstallationKeys } from '#vault/installation-keys.ts';
import { addTeam, makeKeyedOrganisation, makeServer, readTeam } from '../../../test/keyed-organisation.ts';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { rotateInstallationKey } from './rotate-installation.ts';

let testDatabase: TestDatabase;
let folder: string;
let key: InstallationKey;
let server: Database;
let orgIds: string[];

beforeEach(async () => {
  testDatabase = await makeTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'recourse-keys-'));
  key = openInstallationKey({
    path: join(folder, 'installation.key'),
    dataFolder: join(folder, 'data'),
    makeIfMissing: true,
  });
  server = startServer();
  orgIds = [(await makeKeyedOrganisation(server)).orgId, (await makeKeyedOrganisation(server)).orgId];
});
afterEach(async () => {
  await server.close();
  await testDatabase.drop();
  rmSync(folder, { recursive: true });
});

const startServer = () =>
  makeServer(testDatabase.serving, new InstallationKeys(readInstallationKey(key.path).key, key.path));

/** From an own start, as the command line would. */
async function rotate() {
  const own = startServer();
  try {
    return await rotateInstallationKey(own, key.path);
  } finally {
    await own.close();
  }
}

const namesInUse = () =>
  server.within({ orgId: NO_ORGANISATION }, (tx) =>
    tx.query('select name, keys::int from installation_keys_in_use()'),
  );

test('everything is wrapped by the new key, the old one stays in a file of its own, and both servers go on', async () => {
  const [orgId = ''] = orgIds;
  const team = await asKeeper(server, orgId, (tx) => addTeam(tx, 'North'));
  const rotation = await rotate();
  expect(rotation).toMatchObject({ from: key.name, organisations: 2 });
  expect(readInstallationKey(key.path).name).toBe(rotation.to);
  expect(readInstallationKey(rotation.former)).toEqual({ key: key.key, name: key.name });
  expect(readdirSync(folder).sort()).toEqual(['installation.key', `installation.key.former-${key.name}`]);
  expect(await namesInUse()).toEqual([{ name: rotation.to, keys: 4 }]);
  // The server that was there all the time makes an organisation, and one that starts now reads it.
  const late = await makeKeyedOrganisation(server);
  expect(await namesInUse()).toEqual([{ name: rotation.to, keys: 6 }]);
  const started = startServer();
  expect(await asKeeper(started, orgId, (tx) => readTeam(tx, team))).toMatchObject({ name: 'North' });
  await asKeeper(started, late.orgId, (tx) => addTeam(tx, 'South'));
  await started.close();
});

test('a server that was there before opens what it has not yet opened', async () => {
  const before = startServer();
  const { orgId } = await makeKeyedOrganisation(server);
  const team = await asKeeper(server, orgId, (tx) => addTeam(tx, 'North'));
  await rotate();
  expect(await asKeeper(before, orgId, (tx) => readTeam(tx, team))).toMatchObject({ name: 'North' });
  await before.close();
});

test('members are found by their address before, while and after the key is rotated', async () => {
  const [orgId = ''] = orgIds;
  const found = async (address: string) => {
    const rows = await server.within({ orgId }, (tx) =>
      tx.query('select org_id from sign_in_candidates($1)', [tx.keys.emailKeys(address)]),
    );
    return rows.length;
  };
  const [member] = await asKeeper(server, orgId, async (tx) => {
    const rows = await tx.query<{ id: string; keyVersion: number; body: Buffer }>(
      `select id, key_version as "keyVersion", body from member where org_id = $1 and reach <> 'everything'`,
      [orgId],
    );
    return Promise.all(
      rows.map(({ id, ...sealed }) =>
        tx.keys.openForOrganisation<{ email: string }>(tx, { table: 'member', row: id }, sealed),
      ),
    );
  });
  const { email = '' } = member ?? {};
  expect(await found(email)).toBe(1);
  expect(await found('nobody@example.org')).toBe(0);
  writeFileSync(`${key.path}.next`, '', { mode: 0o400 });
  rmSync(`${key.path}.next`);
  await rotate();
  expect(await found(email.toUpperCase())).toBe(1);
  rmSync(`${key.path}.former-${key.name}`);
  const started = startServer();
  const rows = await started.within({ orgId }, (tx) =>
    tx.query('select org_id from sign_in_candidates($1)', [tx.keys.emailKeys(email)]),
  );
  expect(rows).toHaveLength(1);
  await started.close();
});

test('stopped at any point, it goes on, and the keys lie in files at every moment', async () => {
  const [orgId = ''] = orgIds;
  const team = await asKeeper(server, orgId, (tx) => addTeam(tx, 'North'));
  // Stopped once the new key was written and the first organisation wrapped by it.
  const own = startServer();
  const stopping = Object.create(own) as Database;
  let transactions = 0;
  stopping.within = (actor, work) => {
    transactions += 1;
    if (transactions > 4) throw new Error('killed');
    return own.within(actor, work);
  };
  await expect(rotateInstallationKey(stopping, key.path)).rejects.toThrow('killed');
  await own.close();
  expect(existsSync(`${key.path}.next`)).toBe(true);
  const next = readInstallationKey(`${key.path}.next`).name;
  expect(await namesInUse()).toHaveLength(2);
  expect(await asKeeper(server, orgId, (tx) => readTeam(tx, team))).toMatchObject({ name: 'North' });
  expect(await rotate()).toMatchObject({ from: key.name, to: next });
  expect(await namesInUse()).toEqual([{ name: next, keys: 4 }]);
});

test('a next key that is damaged is told, and nothing is changed', async () => {
  writeFileSync(`${key.path}.next`, 'half', { mode: 0o400 });
  await expect(rotate()).rejects.toMatchObject({ code: 'damaged' });
  chmodSync(`${key.path}.next`, 0o600);
  expect(await namesInUse()).toEqual([{ name: key.name, keys: 4 }]);
});
