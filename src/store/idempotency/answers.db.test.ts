// Keys and their answers as they lie in the database: sealed, of one member, and forgotten after their time.
import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOrganisation } from '#store/access/organisation.ts';
import { Database, type Tx } from '#store/database/database.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import { makeKey } from '#vault/seal.ts';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { claimKey, KEPT_DAYS, keepAnswer } from './answers.ts';

let testDatabase: TestDatabase;
let database: Database;
let admin: pg.Client;
let orgId: string;
let memberId: string;
let now = Date.parse('2026-03-02T12:00:00Z');

beforeAll(async () => {
  testDatabase = await makeTestDatabase();
  database = new Database({ pool: testDatabase.serving, keys: new KeyRing(makeKey()), now: () => now });
  ({ orgId, adminId: memberId } = await createOrganisation(database, {
    name: 'Seed Legal Aid',
    admin: { name: 'Ada', email: 'ada@seed.example' },
    by: 'operator',
  }));
  admin = new pg.Client(testDatabase.administering);
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.close();
  await testDatabase.drop();
});

const within = <T>(work: (tx: Tx) => Promise<T>) => database.within({ orgId, memberId }, work);

/** Does a request once: answers what it answered before, or what it answers now. */
const ask = (key: string, answer: string, request: readonly unknown[] = ['makeThing']) =>
  within(async (tx) => {
    const claim = await claimKey<string>(tx, { key, request });
    if ('status' in claim) return claim.body;
    await keepAnswer(tx, claim, { status: 201, body: answer });
    return answer;
  });

const count = async () => (await admin.query('select 1 from idempotency')).rows.length;

test('a key answers what it answered first', async () => {
  expect(await ask('key-of-one', 'first')).toBe('first');
  expect(await ask('key-of-one', 'second')).toBe('first');
});

test('one key at the same time is taken once', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => ask('key-of-many', `answer ${n}`)));
  expect(new Set(answers).size).toBe(1);
});

test('a key that was undone is free again', async () => {
  const undone = within(async (tx) => {
    await claimKey(tx, { key: 'key-undone', request: [] });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await ask('key-undone', 'done')).toBe('done');
});

test('another request under the same key is refused', async () => {
  await ask('key-of-request', 'x', ['openCase', { clientId: '1' }]);
  await expect(ask('key-of-request', 'y', ['openCase', { clientId: '2' }])).rejects.toThrow(
    expect.objectContaining({ code: 'idempotency-key-reused' }),
  );
});

test('neither key, request nor answer lies there to be read or guessed', async () => {
  const canary = 'Canary Pérez A012345678';
  await ask(canary, canary, [canary]);
  const { rows } = await admin.query(
    'select idempotency::text as row, key_hash, request_hash, body from idempotency',
  );
  const plainHash = createHash('sha256')
    .update(JSON.stringify([canary]))
    .digest('hex');
  for (const { row, body } of rows) {
    expect(row).not.toContain(plainHash);
    expect(`${row}${Buffer.from(body).toString('latin1')}`).not.toMatch(/Canary|012345678/);
  }
});

test('old answers are forgotten, young ones never', async () => {
  const old = await count();
  now += (KEPT_DAYS + 1) * 86_400_000;
  const keys = Array.from({ length: 200 }, (_, n) => `young-key-${n}`);
  for (const key of keys) await ask(key, 'young');
  expect(old).toBeGreaterThan(0);
  // One request in sixteen sweeps: that none of two hundred did is a matter of one in 400,000.
  expect(await count()).toBe(keys.length);
});
