// An organisation's key is rotated while others read and write: none of them fails, and nothing is left on the old one.
import { fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asKeeper } from '#store/access/keeper.ts';
import type { Database } from '#store/database/database.ts';
import { ORGANISATION_TABLES } from '#store/keys/sealed-tables.ts';
import { makeKey } from '#vault/seal.ts';
import {
  addOddlyNamedRows,
  addTeam,
  makeKeyedClient,
  makeKeyedOrganisation,
  makeServer,
  readTeam,
} from '../../../test/keyed-organisation.ts';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { resumeRotation, resumeRotations, rotateOrganisationKey } from './rotate-organisation.ts';

const installation = makeKey();
let testDatabase: TestDatabase;
let server: Database;
let other: Database;
let admin: pg.Client;

beforeAll(async () => {
  testDatabase = await makeTestDatabase();
  server = makeServer(testDatabase.serving, installation);
  other = makeServer(testDatabase.serving, installation);
  admin = new pg.Client(testDatabase.administering);
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await Promise.all([server.close(), other.close()]);
  await testDatabase.drop();
});

/** How many rows are sealed, and keys wrapped, by each version of the organisation's key. */
async function versionsOf(orgId: string): Promise<Record<number, number>> {
  const tables = Object.keys(ORGANISATION_TABLES).map(
    (table) => `select key_version from ${table} where org_id = $1`,
  );
  const { rows } = await admin.query<{ version: number; rows: number }>(
    `select key_version as version, count(*)::int as rows from (${tables.join(' union all ')}
       union all select org_key_version from client_key where org_id = $1) as sealed group by 1`,
    [orgId],
  );
  return Object.fromEntries(rows.map(({ version, rows: count }) => [version, count]));
}

test('another process writes under the new key at once, and reads what is under the old one', async () => {
  const { orgId } = await makeKeyedOrganisation(server);
  const before = await asKeeper(other, orgId, (tx) => addTeam(tx, 'North'));
  const { version } = await rotateOrganisationKey(server, orgId);
  expect(version).toBe(2);
  const after = await asKeeper(other, orgId, (tx) => addTeam(tx, 'South'));
  expect(await asKeeper(other, orgId, (tx) => readTeam(tx, before))).toEqual({
    name: 'North',
    keyVersion: 2,
  });
  expect(await asKeeper(server, orgId, (tx) => readTeam(tx, after))).toEqual({
    name: 'South',
    keyVersion: 2,
  });
});

test('rows of every table and clients’ keys are under the new version, and the old one is retired', async () => {
  const { orgId } = await makeKeyedOrganisation(server);
  const { orgId: foreign } = await makeKeyedOrganisation(server);
  const clients = await asKeeper(server, orgId, async (tx) => {
    for (let n = 0; n < 250; n++) await addTeam(tx, `Team ${n}`);
    await addOddlyNamedRows(tx);
    return [await makeKeyedClient(tx), await makeKeyedClient(tx)];
  });
  const [before, untouched] = [await versionsOf(orgId), await versionsOf(foreign)];
  const rotation = await rotateOrganisationKey(server, orgId);
  expect(rotation).toMatchObject({ version: 2, clientKeys: 2, finished: true, unreadable: [] });
  expect(await versionsOf(orgId)).toEqual({ 2: before[1] });
  expect(await versionsOf(foreign)).toEqual(untouched);
  const { rows } = await admin.query(
    'select version, retired_at is null as used from org_key where org_id = $1 order by version',
    [orgId],
  );
  expect(rows).toEqual([
    { version: 0, used: true },
    { version: 1, used: false },
    { version: 2, used: true },
  ]);
  for (const id of clients) await asKeeper(other, orgId, (tx) => tx.keys.client(tx, id));
  expect(await rotateOrganisationKey(server, orgId)).toMatchObject({ version: 3, finished: true });
});

test('while a transaction from before is open nothing is retired, and what it writes is sealed anew later', async () => {
  const { orgId } = await makeKeyedOrganisation(server);
  let late: string | undefined;
  await asKeeper(other, orgId, async (tx) => {
    await tx.keys.organisation(tx);
    expect(await rotateOrganisationKey(server, orgId, { patience: 100 })).toMatchObject({
      version: 2,
      finished: false,
    });
    late = await addTeam(tx, 'Late');
  });
  expect(await asKeeper(other, orgId, (tx) => readTeam(tx, late ?? ''))).toMatchObject({ keyVersion: 1 });
  expect(await resumeRotation(server, orgId)).toMatchObject({ version: 2, rows: 1, finished: true });
  expect(await asKeeper(other, orgId, (tx) => readTeam(tx, late ?? ''))).toMatchObject({ keyVersion: 2 });
  expect(await resumeRotation(server, orgId)).toBeUndefined();
});

test('a row that was altered is told and left as it is; the others are sealed anew', async () => {
  const { orgId } = await makeKeyedOrganisation(server);
  const [altered = '', sound = ''] = await asKeeper(server, orgId, async (tx) => [
    await addTeam(tx, 'A'),
    await addTeam(tx, 'B'),
  ]);
  await admin.query('update team set body = set_byte(body, 20, 255 - get_byte(body, 20)) where id = $1', [
    altered,
  ]);
  expect(await rotateOrganisationKey(server, orgId)).toMatchObject({
    unreadable: [{ table: 'team', row: altered }],
    finished: false,
  });
  expect(await asKeeper(server, orgId, (tx) => readTeam(tx, sound))).toMatchObject({ keyVersion: 2 });
  expect(await versionsOf(orgId)).toMatchObject({ 1: 1 });
});

test('two rotations at once end with nothing on an old version', async () => {
  const { orgId } = await makeKeyedOrganisation(server);
  await asKeeper(server, orgId, async (tx) => {
    for (let n = 0; n < 120; n++) await addTeam(tx, `Team ${n}`);
  });
  await Promise.all([rotateOrganisationKey(server, orgId), rotateOrganisationKey(other, orgId)]);
  await resumeRotation(server, orgId);
  expect(Object.keys(await versionsOf(orgId))).toHaveLength(1);
});

test('under load of two processes no request fails, and no row is left on the old version', async () => {
  const { orgId } = await makeKeyedOrganisation(server);
  const teams = await asKeeper(server, orgId, async (tx) => {
    const ids: string[] = [];
    for (let n = 0; n < 300; n++) ids.push(await addTeam(tx, `Team ${n}`));
    return ids;
  });
  let going = true;
  const done = { requests: 0 };
  const work = async (database: Database) => {
    while (going) {
      await asKeeper(database, orgId, async (tx) => {
        const id = teams[Math.floor(Math.random() * teams.length)] ?? '';
        const { name } = await readTeam(tx, id);
        const sealed = await tx.keys.sealForOrganisation(tx, { table: 'team', row: id }, { name });
        await tx.query('update team set key_version = $3, body = $4 where org_id = $1 and id = $2', [
          orgId,
          id,
          sealed.keyVersion,
          sealed.body,
        ]);
        await addTeam(tx, 'New');
        await makeKeyedClient(tx);
      });
      done.requests += 1;
      await sleep(5);
    }
  };
  const workers = [server, other, server, other].map(work);
  for (let n = 0; n < 3; n++) {
    await sleep(100);
    expect(await rotateOrganisationKey(server, orgId)).toMatchObject({ finished: true, unreadable: [] });
  }
  going = false;
  await Promise.all(workers);
  expect(done.requests).toBeGreaterThan(20);
  await resumeRotation(server, orgId);
  expect(Object.keys(await versionsOf(orgId))).toEqual(['4']);
  for (const id of teams)
    expect(await asKeeper(other, orgId, (tx) => readTeam(tx, id))).toMatchObject({ keyVersion: 4 });
});

test('killed six times on its way, a rotation goes on where it stopped and nothing becomes unreadable', async () => {
  const { orgId } = await makeKeyedOrganisation(server);
  const teams = await asKeeper(server, orgId, async (tx) => {
    const ids: string[] = [];
    for (let n = 0; n < 1500; n++) ids.push(await addTeam(tx, `Team ${n}`));
    return ids;
  });
  for (let kills = 0; kills < 6; kills++) {
    const child = fork('test/rotate-in-child.ts', {
      env: {
        ...process.env,
        POOL: JSON.stringify(testDatabase.serving),
        KEY: Buffer.from(installation).toString('hex'),
        ORG: orgId,
      },
    });
    await new Promise((started) => child.once('message', started));
    await sleep(5 + Math.random() * 60);
    child.kill('SIGKILL');
    await new Promise((ended) => child.once('exit', ended));
  }
  await resumeRotations(other);
  const versions = Object.keys(await versionsOf(orgId));
  expect(versions).toHaveLength(1);
  for (const [n, id] of teams.entries()) {
    expect(await asKeeper(other, orgId, (tx) => readTeam(tx, id))).toMatchObject({ name: `Team ${n}` });
  }
});
