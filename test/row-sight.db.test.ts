// What the serving role sees, changes, adds and deletes in every table, against the written rules in cedar/sight.cedar.
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareSight } from './compare-sight.ts';
import { type PlantedTable, plantWorld, readTables } from './plant-world.ts';
import { anyWorld, decisiveWorld, type World } from './sight-world.ts';
import { makeTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
let admin: pg.Client;
let tables: PlantedTable[];

beforeAll(async () => {
  database = await makeTestDatabase();
  admin = new pg.Client(database.administering);
  await admin.connect();
  tables = await readTables(admin);
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

async function differences(world: World, write: boolean): Promise<string[]> {
  await admin.query('begin');
  try {
    await plantWorld(admin, tables, world);
    return await compareSight(admin, world, { tables, first: write, write });
  } finally {
    await admin.query('rollback');
  }
}

test('in every table, of the decisive world: reading, changing, adding and deleting', async () => {
  expect(await differences(decisiveWorld, true)).toEqual([]);
});

test('in every table, of random worlds: reading', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      expect(await differences(world, false)).toEqual([]);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
