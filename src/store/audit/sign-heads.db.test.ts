// When a log is signed, and what a stop between the anchor and the database leaves.
import { randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { entryMoment, publicKeyOf, signHead, signingKey } from '#vault/chain.ts';
import {
  type AuditedOrganisation,
  addEntries,
  makeAuditedOrganisation,
} from '../../../test/audited-organisation.ts';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { anchorPath, appendAnchor, readAnchors } from './anchors.ts';
import { readChainEnd, readLastHead } from './read-chain.ts';
import { completeHeads, SIGNED_EVERY, signHeads } from './sign-heads.ts';
import { verifyAudit } from './verify.ts';
import { witnessOf } from './witness.ts';

const key = signingKey(randomBytes(32));
let database: TestDatabase;
let organisation: AuditedOrganisation;

beforeAll(async () => {
  database = await makeTestDatabase();
});
beforeEach(async () => {
  organisation = await makeAuditedOrganisation(database.serving);
  return organisation.close;
});
afterAll(() => database.drop());

const sign = () => signHeads(organisation.database, { key, folder: organisation.folder });
const lastSigned = () => organisation.database.within({ orgId: organisation.orgId }, readLastHead);
const anchors = () => readAnchors(anchorPath(organisation.folder, organisation.orgId));
const verify = () => {
  const { database: store, orgId, folder } = organisation;
  return verifyAudit(store, orgId, witnessOf({ folder, orgId, publicKey: publicKeyOf(key) }));
};

test('a log is signed at once, and again when a minute has passed and something was added', async () => {
  expect(await sign()).toBe(0);
  await addEntries(organisation, 2);
  expect(await sign()).toBe(1);
  expect(await lastSigned()).toMatchObject({ seq: 2 });
  expect(await sign()).toBe(0);
  await addEntries(organisation, 3);
  expect(await sign()).toBe(0);
  organisation.clock.now += SIGNED_EVERY.seconds * 1000;
  expect(await sign()).toBe(1);
  organisation.clock.now += SIGNED_EVERY.seconds * 1000;
  expect(await sign()).toBe(0);
  expect(anchors().map((head) => head?.seq)).toEqual([2, 5]);
  expect(await verify()).toEqual({ entries: 5, signedTo: 5, findings: [] });
});

test('a log is signed within the minute when a thousand entries were added', async () => {
  await addEntries(organisation, 1);
  await sign();
  const { clock } = organisation;
  const { now } = clock;
  await addEntries(organisation, SIGNED_EVERY.entries);
  clock.now = now;
  expect(await sign()).toBe(1);
  expect(await lastSigned()).toMatchObject({ seq: SIGNED_EVERY.entries + 1 });
});

test('a head that reached its anchor and not the database gets there at the next start', async () => {
  await addEntries(organisation, 4);
  const { database: store, orgId, folder } = organisation;
  const { recorded } = await store.within({ orgId }, readChainEnd);
  if (recorded === undefined) throw new Error('The log says where it ends.');
  const anchor = signHead(key, { org: orgId, ...recorded, signedAt: entryMoment(organisation.clock.now) });
  await appendAnchor(anchorPath(folder, orgId), anchor);
  expect(await lastSigned()).toBeUndefined();
  expect(await verify()).toEqual({ entries: 4, signedTo: 4, findings: [] });
  await completeHeads(store, { key, folder });
  expect(await lastSigned()).toEqual(anchor);
});

test('a line that was being written when the machine stopped is dropped, and the file goes on', async () => {
  await addEntries(organisation, 2);
  await sign();
  const path = anchorPath(organisation.folder, organisation.orgId);
  appendFileSync(path, '{"format":"recourse.audit-head/1","ha');
  expect(await verify()).toMatchObject({ findings: [] });
  const [head] = anchors();
  if (head === undefined) throw new Error('An anchor is there.');
  await appendAnchor(path, head);
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3);
  expect(anchors()).toEqual([head, head]);
});
