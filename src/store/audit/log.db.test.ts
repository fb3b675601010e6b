// The log as it is written: the database makes of an entry what the chain says, also where many write at once.
import { randomUUIDv7 } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AuditedOrganisation,
  addEntries,
  makeAuditedOrganisation,
} from '../../../test/audited-organisation.ts';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { logAudit } from './log.ts';
import { verifyAudit } from './verify.ts';

let test_database: TestDatabase;
let organisation: AuditedOrganisation;
const nothing = { anchors: [], publicKeys: [] };

beforeAll(async () => {
  test_database = await makeTestDatabase();
  organisation = await makeAuditedOrganisation(test_database.serving);
});
afterAll(async () => {
  await organisation.close();
  await test_database.drop();
});

test('entries written at once stand in one chain that gives their hashes', async () => {
  const { database, keeper, orgId } = organisation;
  await addEntries(organisation, 30);
  await Promise.all(
    Array.from({ length: 200 }, (_, n) =>
      database.within(keeper, (tx) => logAudit(tx, { what: 'readCase', objects: n % 5, detail: { n } })),
    ),
  );
  expect(await verifyAudit(database, orgId, nothing)).toEqual({ entries: 230, signedTo: 0, findings: [] });
});

test('what is undone leaves no entry and no gap', async () => {
  const { database, keeper, orgId } = organisation;
  const before = await verifyAudit(database, orgId, nothing);
  await expect(
    database.within(keeper, async (tx) => {
      await logAudit(tx, { what: 'readCase', objects: 1 });
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  await addEntries(organisation, 1);
  expect(await verifyAudit(database, orgId, nothing)).toEqual({ ...before, entries: before.entries + 1 });
});

test('who serves can neither change nor remove an entry', async () => {
  const client = new pg.Client(test_database.serving);
  await client.connect();
  await client.query(`set app.org = '${organisation.orgId}'`);
  for (const statement of [
    'update audit set objects = 0',
    'delete from audit',
    'truncate audit',
    'delete from audit_signature',
  ]) {
    await expect(client.query(statement)).rejects.toThrow('permission denied');
  }
  await client.end();
});

test('a member behind a wall writes the entry that they were denied, and does not see it', async () => {
  const { database, member, orgId, keeper } = organisation;
  const walled = await member('organisation');
  const caseId = randomUUIDv7();
  const clientId = randomUUIDv7();
  await database.within(walled, (tx) =>
    logAudit(tx, { what: 'denied', objects: 0, caseId, clients: [clientId], detail: { code: 'not-found' } }),
  );
  const seen = (actor: typeof keeper) =>
    database.within(actor, (tx) => tx.query('select 1 from audit where case_id = $1', [caseId]));
  expect(await seen(keeper)).toHaveLength(1);
  expect((await verifyAudit(database, orgId, nothing)).findings).toEqual([]);
});
