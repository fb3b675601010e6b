// What a transaction promises when PostgreSQL goes away, is full, or loses a race.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { makeKey } from '../../vault/seal.ts';
import { KeyRing } from '../keys/key-ring.ts';
import { Database, type DatabaseOptions } from './database.ts';
import type { Queries } from './queries.ts';
import { withClient } from './with-client.ts';

let testDatabase: TestDatabase;
let database: Database;
const actor = { orgId: randomUUID() };

function open(changes: Partial<DatabaseOptions> = {}): Database {
  return new Database({
    pool: { ...testDatabase.serving, max: 2 },
    keys: new KeyRing(makeKey()),
    now: () => 0,
    ...changes,
  });
}

/** The organisation is as good a row as any. */
const record = (tx: Queries, name = 'Aid') =>
  tx.query('insert into organisation (org_id, name, created_at) values ($1, $2, now())', [
    tx.actor.orgId,
    name,
  ]);
const names = (tx: Queries) => tx.query<{ name: string }>('select name from organisation');
const raise = (tx: Queries, code: string) =>
  tx.query(`do $$ begin raise exception using errcode = '${code}'; end $$`);

beforeAll(async () => {
  testDatabase = await makeTestDatabase();
  database = open();
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

test('all or nothing is recorded, and what waits for it runs only afterwards', async () => {
  const ran: string[] = [];
  const failing = database.within(actor, async (tx) => {
    tx.afterCommit(() => ran.push('failed'));
    await record(tx);
    throw new Error('the work fails');
  });
  await expect(failing).rejects.toThrow('the work fails');
  expect(await database.within(actor, names)).toEqual([]);
  await database.within(actor, async (tx) => {
    tx.afterCommit(() => ran.push('recorded'));
    await record(tx);
    expect(ran).toEqual([]);
  });
  expect(ran).toEqual(['recorded']);
  expect(await database.within(actor, names)).toEqual([{ name: 'Aid' }]);
});

test('a transaction belongs to its organisation alone', async () => {
  expect(await database.within({ orgId: randomUUID() }, names)).toEqual([]);
  await expect(database.within({ orgId: randomUUID() }, (tx) => record({ ...tx, actor }))).rejects.toThrow(
    'row-level security',
  );
});

test('an id of another form reaches no statement', async () => {
  await expect(database.within({ orgId: "'; drop table event; --" }, names)).rejects.toMatchObject({
    code: 'not-found',
  });
});

test.each(['40001', '40P01'])('a race that was lost (%s) is run again', async (code) => {
  let runs = 0;
  await database.within(actor, async (tx) => {
    runs += 1;
    if (runs < 3) await raise(tx, code);
  });
  expect(runs).toBe(3);
});

test.each([
  ['no-space', '53100'],
  ['unavailable', '57P03'],
  ['unavailable', '57P01'],
  ['unavailable', '53300'],
  ['unavailable', '08006'],
])('%s is what PostgreSQL means by %s', async (problem, code) => {
  await expect(database.within(actor, (tx) => raise(tx, code))).rejects.toMatchObject({ code: problem });
});

test('a fault of a statement stays a fault of the program', async () => {
  await expect(database.within(actor, (tx) => raise(tx, '22012'))).rejects.not.toHaveProperty(
    'name',
    'ProblemError',
  );
});

test('a connection that breaks under the work answers "unavailable", and the next work has another', async () => {
  const broken = database.within(actor, async (tx) => {
    const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
    await withClient(testDatabase.administering, (admin) =>
      admin.query('select pg_terminate_backend($1)', [row?.pid]),
    );
    await names(tx);
  });
  await expect(broken).rejects.toMatchObject({ code: 'unavailable' });
  expect(await database.answers()).toBe(true);
});

test('where no PostgreSQL is, work answers "unavailable" and health says so', async () => {
  const nowhere = open({ pool: { host: '/nowhere' } });
  await expect(nowhere.within(actor, names)).rejects.toMatchObject({ code: 'unavailable' });
  expect(await nowhere.answers()).toBe(false);
  await nowhere.close();
});

test('where there is no room, nothing is begun', async () => {
  const full = open({
    requireSpace: () => {
      throw new Error('full');
    },
  });
  await expect(full.within(actor, names)).rejects.toThrow('full');
  await full.close();
});

test('a statement that comes after its transaction is refused, whoever has the connection by then', async () => {
  let late: Promise<unknown> | undefined;
  const { promise: gate, resolve: goOn } = Promise.withResolvers<void>();
  const failing = database.within(actor, async (tx) => {
    late = gate.then(() => record(tx, 'Late'));
    throw new Error('the work fails');
  });
  await expect(failing).rejects.toThrow('the work fails');
  await database.within(actor, async (tx) => {
    goOn();
    await expect(late).rejects.toThrow('after its transaction');
    expect((await names(tx)).map(({ name }) => name)).not.toContain('Late');
  });
});
