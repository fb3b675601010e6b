// Each policy and each condition of the rules of sight, weakened in turn: the comparison with the written rules must see it.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareSight } from './compare-sight.ts';
import { type PlantedTable, plantWorld, readTables } from './plant-world.ts';
import { CONDITIONS, type Mutation } from './policy-mutations.ts';
import { decisiveWorld } from './sight-world.ts';
import { makeTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
let admin: pg.Client;
let tables: PlantedTable[];

/** The world is planted once; every mutation is undone. */
beforeAll(async () => {
  database = await makeTestDatabase();
  admin = new pg.Client(database.administering);
  await admin.connect();
  tables = await readTables(admin);
  await admin.query('begin');
  await plantWorld(admin, tables, decisiveWorld);
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

async function isSeen({ table, sql }: Mutation, write: boolean): Promise<boolean> {
  await admin.query('savepoint whole');
  try {
    await admin.query(sql);
    const its = tables.filter(({ name }) => name === table);
    return (await compareSight(admin, decisiveWorld, { tables: its, first: true, write })).length > 0;
  } finally {
    await admin.query('rollback to savepoint whole');
  }
}

/** Cheap first: most show in reading. */
const unseen = async (mutations: readonly Mutation[]): Promise<string[]> => {
  const names: string[] = [];
  for (const each of mutations) {
    if (!(await isSeen(each, false)) && !(await isSeen(each, true))) names.push(each.name);
  }
  return names;
};

test('the unweakened policies show no difference', async () => {
  expect(await compareSight(admin, decisiveWorld, { tables })).toEqual([]);
});

test('every policy that is taken away is missed', async () => {
  const { rows } = await admin.query<{ table: string; policy: string }>(
    `select tablename as table, policyname as policy from pg_policies
     where schemaname = 'public' and not 'recourse_lookup' = any(roles)`,
  );
  const own = rows.filter(({ table }) => tables.some(({ name }) => name === table));
  expect(
    rows
      .filter((row) => !own.includes(row))
      .map(({ table }) => table)
      .sort(),
  ).toEqual(['attempt', 'recovery', 'setup_link']);
  expect(
    await unseen(
      own.map(({ table, policy }) => ({
        name: `${policy} of ${table}`,
        table,
        sql: `drop policy "${policy}" on "${table}"`,
      })),
    ),
  ).toEqual([]);
});

test('in every table, rows of another organisation that are let in or let out are seen', async () => {
  const open = (part: string) =>
    tables.map(({ name }) => ({
      name: `${name}: ${part}`,
      table: name,
      sql: `alter policy own_organisation on "${name}" ${part} (true)`,
    }));
  const insertable = new Set(tables.filter(({ rights }) => rights.has('INSERT')).map(({ name }) => name));
  const mutations = [...open('using'), ...open('with check').filter(({ table }) => insertable.has(table))];
  // What these hang on is behind the organisation itself: two walls stand where one would do.
  const twice = ['case_link', 'client_key', 'client_version'];
  expect(await unseen(mutations)).toEqual(
    ['using', 'with check'].flatMap((part) => twice.map((name) => `${name}: ${part}`)),
  );
});

test('every condition of the rules of sight is needed', async () => {
  expect(await unseen(CONDITIONS)).toEqual([]);
});
