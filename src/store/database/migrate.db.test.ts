// Migrations: every way to the schema of today ends at the same schema, whoever else is on it, and whatever fails.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueText } from '../../../test/catalogue-text.ts';
import { makeEmptyDatabase, makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { startProcess } from '../../../test/told-process.ts';
import { checkSchema, type Migration, migrate, readMigrations } from './migrate.ts';
import { withClient } from './with-client.ts';

const all = readMigrations();
let today: string[];
const made: TestDatabase[] = [];

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await makeEmptyDatabase();
  made.push(database);
  return database;
}

beforeAll(async () => {
  const database = await makeTestDatabase();
  made.push(database);
  today = await withClient(database.owning, catalogueText);
});
afterAll(async () => {
  for (const database of made) await database.drop();
});

test.each(all.map((_, k) => k))('a database with the first %i migrations gets the rest', async (k) => {
  const { owning, serving } = await emptyDatabase();
  await withClient(owning, async (client) => {
    await migrate(client, all.slice(0, k));
    await withClient(serving, async (app) => {
      await expect(checkSchema(app)).rejects.toThrow(`lacks ${all.length - k} of the migrations`);
    });
    expect(await migrate(client)).toEqual(all.slice(k).map(({ name }) => name));
    expect(await catalogueText(client)).toEqual(today);
    expect(await migrate(client)).toEqual([]);
  });
  await withClient(serving, checkSchema);
});

test('of servers that start at once on an empty database one migrates and the others wait', async () => {
  const { owning } = await emptyDatabase();
  const processes = [1, 2, 3].map(() => startProcess('migrate-process.ts', [JSON.stringify(owning)]));
  const applied = await Promise.all(processes.map(async ({ told }) => (await told('applied'))['applied']));
  expect(applied.flat()).toEqual(all.map(({ name }) => name));
  expect(await withClient(owning, catalogueText)).toEqual(today);
});

describe('what is refused', () => {
  const step = (number: number, sql: string): Migration => ({
    number,
    name: `000${number}-made-up.sql`,
    sql,
    sha256: `hash of ${sql}`,
  });
  const first = step(1, 'create table one (id int)');
  const tables = `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`;

  test('a migration that fails is undone, those before it stay, and it is told', async () => {
    const { owning } = await emptyDatabase();
    await withClient(owning, async (client) => {
      const failing = [first, step(2, 'create table two (id int); select 1 / 0')];
      await expect(migrate(client, failing)).rejects.toThrow(
        'Migration 0002-made-up.sql failed and was undone: division by zero',
      );
      expect((await client.query(tables)).rows).toEqual([{ relname: 'migration' }, { relname: 'one' }]);
      expect(await migrate(client, [first, step(2, 'create table two (id int)')])).toEqual([
        '0002-made-up.sql',
      ]);
    });
  });

  test('a database that a later version has used', async () => {
    const { owning, serving } = await emptyDatabase();
    await withClient(owning, async (client) => {
      await migrate(client);
      await client.query("insert into migration (number, name, sha256) values (9999, '9999-later.sql', 'x')");
      await expect(migrate(client)).rejects.toThrow('later version');
    });
    await withClient(serving, async (app) => {
      await expect(checkSchema(app)).rejects.toThrow('later version');
    });
  });

  test.each([
    ['changed', [step(1, 'create table one (id text)')]],
    ['another', [step(1, 'create table other (id int)'), step(2, 'select 1')]],
  ])('a migration that was %s after it had been applied', async (_, changed) => {
    const { owning } = await emptyDatabase();
    await withClient(owning, async (client) => {
      await migrate(client, [first]);
      await expect(migrate(client, changed)).rejects.toThrow('another content');
    });
  });
});
