// Whatever is done to the log by who owns the database is found, and found where it was done.
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { tamperAudit } from './audit-tamper.ts';
import { TAMPERINGS } from './audit-tamperings.ts';
import { makeAuditedOrganisation } from './audited-organisation.ts';
import { makeTestDatabase } from './test-database.ts';

/** The bench does 10,000. */
const TIMES = 300;

test(`${TIMES} tamperings of every sort are found at their place, and none in a log that is whole`, async () => {
  const database = await makeTestDatabase();
  const admin = new pg.Client(database.administering);
  await admin.connect();
  const organisation = await makeAuditedOrganisation(database.serving);
  onTestFinished(async () => {
    await organisation.close();
    await admin.end();
    await database.drop();
  });
  const results = await tamperAudit(organisation, { admin, times: TIMES, random: Math.random });
  expect(results.filter(({ placed }) => !placed)).toEqual([]);
  expect(results.filter(({ independent }) => independent.length === 0)).toEqual([]);
  expect(results.filter(({ exported }) => exported.length === 0)).toEqual([]);
  expect(new Set(results.map(({ way }) => way)).size).toBe(Object.keys(TAMPERINGS).length);
}, 120_000);
