// Who fails often has to wait, and nobody can be made to wait by others who fail in their name.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeKey } from '#vault/seal.ts';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { Database } from '../database/database.ts';
import { KeyRing } from '../keys/key-ring.ts';
import { type Attempt, countAttempt, forgive } from './attempts.ts';

let isolated: TestDatabase;
let database: Database;
let now = 1_900_000_000_000;
let accounts = 0;

beforeAll(async () => {
  isolated = await makeTestDatabase();
  database = new Database({ pool: isolated.serving, keys: new KeyRing(makeKey()), now: () => now });
});
afterAll(async () => {
  await database.close();
  await isolated.drop();
});

const attempt = (more: Partial<Attempt> = {}): Attempt => ({
  account: `account ${accounts}`,
  network: `network ${accounts}`,
  ...more,
});

/** Fails so often; answers the seconds to wait after each, 0 where it may go on. */
async function fail(times: number, what: Attempt): Promise<number[]> {
  const waits: number[] = [];
  for (let time = 0; time < times; time++) waits.push(await tryOnce(what));
  return waits;
}

async function tryOnce(what: Attempt): Promise<number> {
  try {
    await countAttempt(database, what);
    return 0;
  } catch (error) {
    return (error as { facts: { retryAfter: number } }).facts.retryAfter;
  }
}

test('six failures cost a wait, each one beyond twice as long, up to an hour', async () => {
  accounts++;
  expect(await fail(7, attempt())).toEqual([0, 0, 0, 0, 0, 0, 30]);
  const waits: number[] = [];
  for (let time = 0; time < 9; time++) {
    const wait = await tryOnce(attempt());
    waits.push(wait);
    now += wait * 1000;
    await countAttempt(database, attempt());
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
});

test('many at once are counted as well', async () => {
  accounts++;
  const what = attempt();
  const waits = await Promise.all(Array.from({ length: 20 }, () => tryOnce(what)));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(6);
});

test('a success forgets the failures of the account, and of the network only its own', async () => {
  accounts++;
  await fail(5, attempt());
  await forgive(database, attempt());
  expect(await fail(6, attempt())).toEqual([0, 0, 0, 0, 0, 0]);
});

test('an attacker elsewhere does not lock a lawyer out on filing day', async () => {
  accounts++;
  const lawyer = attempt({ network: 'the office' });
  // From one network, and then from a thousand.
  await fail(50, attempt({ network: 'attacker' }));
  expect(await tryOnce(lawyer)).toBe(0);
  for (let each = 0; each < 200; each++) await fail(1, attempt({ network: `bot ${each}` }));
  expect(await tryOnce(lawyer)).toBeGreaterThan(0);
  // The account itself is under attack by now; a browser in which she signed in before is not held up by it.
  expect(await tryOnce({ ...lawyer, deviceId: 'her laptop' })).toBe(0);
});

test('a network that tries many accounts has to wait, and others of it too until it stops', async () => {
  accounts++;
  const waits: number[] = [];
  for (let each = 0; each < 70; each++) waits.push(await tryOnce(attempt({ account: `leaked ${each}` })));
  expect(waits.filter((wait) => wait > 0).length).toBeGreaterThanOrEqual(9);
});

test('a day without a failure forgets them, and rows of two days are taken away', async () => {
  accounts++;
  await fail(7, attempt());
  now += 86_401_000;
  expect(await fail(6, attempt())).toEqual([0, 0, 0, 0, 0, 0]);
});
