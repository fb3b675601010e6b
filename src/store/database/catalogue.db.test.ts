// The gate of the database holds for what the migrations make, and finds whatever would open it.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { findCatalogueFaults } from './catalogue-gate.ts';
import { checkServer, checkServingRole } from './server-checks.ts';
import { withClient } from './with-client.ts';

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

/** Makes a change, looks, and undoes it. */
async function faultsAfter<T>(change: string, look: () => Promise<T>): Promise<T> {
  try {
    await admin.query(`begin; ${change}`);
    return await look();
  } finally {
    await admin.query('rollback');
  }
}

describe('the catalogue of a migrated database', () => {
  test('has no fault', async () => {
    expect(await findCatalogueFaults(admin)).toEqual([]);
  });

  test('says so to the serving role too, which looks at every start', async () => {
    expect(await withClient(database.serving, findCatalogueFaults)).toEqual([]);
  });

  test.each([
    ['event', 'alter table event disable row level security'],
    ['event', 'alter table event no force row level security'],
    ['event', 'drop policy own_organisation on event'],
    ['event', 'create policy open on event using (true)'],
    ['wall', 'alter policy own_organisation on wall using (true)'],
    ['fresh', 'create table fresh (org_id uuid primary key)'],
    ['fresh', "create table fresh (id uuid primary key, org_id uuid); call protect('fresh', 'organisation')"],
    ['seen', 'create view seen as select * from event'],
    ['kept', 'create materialized view kept as select * from event'],
    [
      'peek',
      "create function peek() returns bigint language sql security definer as 'select count(*) from event'",
    ],
    ['has_organisation', 'alter function has_organisation owner to postgres'],
    ['has_organisation', 'alter function has_organisation reset search_path'],
    ['has_organisation', 'grant execute on function has_organisation to public'],
    ['event', 'grant select on event to public'],
    ['event', 'grant update on event to recourse_app'],
    ['event', 'grant update (happened_on) on event to recourse_app'],
    ['audit', 'grant delete on audit to recourse_app'],
    ['client', 'grant truncate on client to recourse_app'],
    ['client', 'grant references on client to recourse_app'],
    ['client', 'grant trigger on client to recourse_app'],
    ['member', 'grant select on member to recourse_lookup'],
    ['event', 'create role stranger; grant select on event to stranger'],
    ['event', 'alter table event owner to recourse_app'],
    ['document', 'alter table document add foreign key (created_by, org_id) references member (id, org_id)'],
    ['by_name', 'create unique index by_name on team (id)'],
    ['schema public', 'grant create on schema public to public'],
  ])('a fault of %s is found: %s', async (name, change) => {
    const faults = await faultsAfter(change, () => findCatalogueFaults(admin));
    expect(faults.join('\n')).toContain(name);
  });
});

describe('the serving role', () => {
  test('may serve and nothing else', async () => {
    expect(await withClient(database.serving, checkServingRole)).toMatchObject({ state: 'ok' });
  });

  test.each([
    ['is a superuser', 'alter role recourse_app superuser'],
    ['has BYPASSRLS', 'alter role recourse_app bypassrls'],
    ['is a member of recourse_owner', 'grant recourse_owner to recourse_app'],
    ['is a member of pg_read_all_data', 'grant pg_read_all_data to recourse_app'],
    ['owns team', 'alter table team owner to recourse_app'],
    ['has TRUNCATE on event', 'grant truncate on event to recourse_app'],
    ['may create in the schema public', 'grant create on schema public to recourse_app'],
  ])('that %s is refused', async (fault, change) => {
    const finding = await faultsAfter(`${change}; set local session authorization recourse_app`, () =>
      checkServingRole(admin),
    );
    expect(finding.state).toBe('wrong');
    expect(finding.found).toContain(fault);
    expect(finding.todo).toBeDefined();
  });

  test('is not anybody else', async () => {
    expect(await checkServingRole(admin)).toMatchObject({ state: 'wrong' });
  });
});

test('a server that could lose what it has acknowledged is found', async () => {
  const findings = await checkServer(admin);
  expect(findings.filter(({ state }) => state === 'wrong').map(({ check }) => check)).toEqual(['fsync']);
});
