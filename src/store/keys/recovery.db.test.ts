// Whether recovery is armed is known by hashes of the shares alone, and an officer can try a share.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asKeeper } from '#store/access/keeper.ts';
import type { Database } from '#store/database/database.ts';
import { makeRecoveryShares, recoverKey } from '#vault/recovery.ts';
import { makeKey } from '#vault/seal.ts';
import { makeKeyedOrganisation, makeServer } from '../../../test/keyed-organisation.ts';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { armOwnRecovery, armRecovery, checkRecoveryShare, isRecoveryArmed } from './recovery.ts';

const installation = makeKey();
let testDatabase: TestDatabase;
let server: Database;
let orgId: string;

beforeAll(async () => {
  testDatabase = await makeTestDatabase();
  server = makeServer(testDatabase.serving, installation);
  ({ orgId } = await makeKeyedOrganisation(server));
});
afterAll(async () => {
  await server.close();
  await testDatabase.drop();
});

test('shares that were handed out make the key, and each is told from others', async () => {
  expect(await asKeeper(server, orgId, isRecoveryArmed)).toBe(false);
  const first = await asKeeper(server, orgId, armOwnRecovery);
  expect(await asKeeper(server, orgId, isRecoveryArmed)).toBe(true);
  expect([...(await recoverKey(first.slice(1)))]).toEqual([...installation]);
  const check = (text: string) => asKeeper(server, orgId, (tx) => checkRecoveryShare(tx, text));
  for (const [index, text] of first.entries()) {
    expect(await check(text)).toMatchObject({ number: index + 1, state: 'current' });
  }
  const [stranger = ''] = await makeRecoveryShares(installation);
  expect(await check(stranger)).toMatchObject({ state: 'unknown' });
  await asKeeper(server, orgId, armRecovery);
  expect(await check(first[0] ?? '')).toMatchObject({ state: 'ended' });
  await expect(check('no share')).rejects.toMatchObject({ code: 'damaged' });
});

test('recovery of another key is not armed', async () => {
  const stranger = makeServer(testDatabase.serving, makeKey());
  expect(await stranger.within({ orgId }, isRecoveryArmed)).toBe(false);
  await stranger.close();
});

test('where organisations share an installation, its operator alone makes the shares', async () => {
  await makeKeyedOrganisation(server);
  await expect(asKeeper(server, orgId, armOwnRecovery)).rejects.toMatchObject({ code: 'refused' });
});
