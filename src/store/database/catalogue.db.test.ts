// The gate of the database: what the catalogue says of tables, policies and rights must hold for every object, new ones too.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';

let database: TestDatabase;
let admin: pg.Client;

beforeAll(async () => {
  database = await makeTestDatabase();
  admin = new pg.Client(database.administering);
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

describe('the catalogue of a migrated database', () => {
  test('has row-level security, forced, with a policy, on every table but the list of migrations', async () => {
    const { rows } =
      await admin.query(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity
        and exists (select 1 from pg_policy p where p.polrelid = c.oid))`);
    expect(rows).toEqual([{ relname: 'migration' }]);
  });
});
