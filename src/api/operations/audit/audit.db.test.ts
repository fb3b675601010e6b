// The log over HTTP: who may read it, by what it is filtered, what a wall hides, who reads the details, and what it verifies.
import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signHeadOf } from '#store/audit/sign-heads.ts';
import { signingKey } from '#vault/chain.ts';
import type { Headers } from '../../../../test/api-members.ts';
import { type ApiWorld, makeApiWorld } from '../../../../test/api-world.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';

type Entry = {
  seq: number;
  what: string;
  memberId: string;
  memberName?: string;
  clientIds: string[];
  detail?: object;
};

let world: ApiWorld;
let rep: Headers;
let auditor: Headers;
let clientId: string;
let caseId: string;

beforeAll(async () => {
  world = await makeApiWorld();
  rep = await world.member('representative', 'supervisor');
  auditor = await world.member('auditor');
  const facts = { names: [{ kind: 'legal', whole: 'Ottoline Marrow' }] };
  clientId = (await post('/v1/clients', { facts })).id;
  caseId = (await post('/v1/cases', { clientId, kind: 'removal' })).id;
  const documentId = (
    await post('/v1/documents', { clientId, caseId, title: 'Notice', provenance: { kind: 'notice' } })
  ).id;
  await get(`/v1/documents/${documentId}`);
  await get('/v1/cases?names=yes');
});
afterAll(() => world.close());

const get = (url: string, who = rep) => world.call({ method: 'GET', url, headers: who });
const post = async (url: string, payload: object, who = rep) =>
  (
    await world.call({ method: 'POST', url, payload, headers: { ...who, 'idempotency-key': randomUUIDv7() } })
  ).json();
const list = async (query = '', who = auditor): Promise<Entry[]> =>
  (await get(`/v1/audit?limit=100${query}`, who)).json().items;
const whats = (entries: readonly Entry[]) => entries.map(({ what }) => what);

test('is read by its roles, the newest first, and says who did what to whom without a name of a client', async () => {
  expectProblem(await get('/v1/audit', await world.member('volunteer')), 'not-allowed');
  const answer = await get('/v1/audit?limit=100', auditor);
  const entries: Entry[] = answer.json().items;
  expect(whats(entries.slice(0, 6))).toEqual([
    'denied',
    'listCases',
    'readDocument',
    'createDocument',
    'openCase',
    'createClient',
  ]);
  expect(entries[1]).toMatchObject({ memberName: 'Someone', clientIds: [clientId] });
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, n) => (entries[0]?.seq ?? 0) - n));
  expect(answer.body).not.toContain('Marrow');
});

test('is filtered by case, client, member, what and day, and read page by page', async () => {
  expect(whats(await list(`&caseId=${caseId}`))).toEqual(['readDocument', 'createDocument', 'openCase']);
  expect(whats(await list(`&clientId=${clientId}`))).toEqual([
    'listCases',
    'readDocument',
    'createDocument',
    'openCase',
    'createClient',
  ]);
  const [{ memberId } = { memberId: '' }] = await list('&what=openCase');
  expect(new Set((await list(`&memberId=${memberId}`)).map((entry) => entry.memberId))).toEqual(
    new Set([memberId]),
  );
  const today = new Date().toISOString().slice(0, 10);
  expect(await list('&to=2026-01-01')).toEqual([]);
  expect((await list(`&from=${today}&what=openCase`)).length).toBeLessThanOrEqual(1);
  const first = (await get('/v1/audit?limit=2&what=listAudit', auditor)).json();
  const second = (await get(`/v1/audit?limit=2&what=listAudit&after=${first.next}`, auditor)).json();
  expect(second.items[0].seq).toBeLessThan(first.items[1].seq);
  expectProblem(await get('/v1/audit?after=x', auditor), 'malformed-request');
});

test('shows the details of an entry about one client to who sees the client, and to nobody else', async () => {
  const supervisor = await world.member('supervisor');
  const [seen] = await list('&what=readDocument', supervisor);
  expect(seen?.detail).toMatchObject({ documentId: expect.any(String) });
  const [unseen] = await list('&what=readDocument', auditor);
  expect(unseen).toMatchObject({ clientIds: [clientId] });
  expect(unseen).not.toHaveProperty('detail');
});

test('hides what is about a walled case or client, by every filter, and is found whole all the same', async () => {
  const walled = await world.member('auditor');
  const me = (await get('/v1/me', walled)).json().memberId;
  const before = await list('', walled);
  expect(before.some(({ clientIds }) => clientIds.includes(clientId))).toBe(true);
  await post(`/v1/clients/${clientId}/walls`, { memberId: me, reason: 'former counsel of a relative' });
  for (const query of ['', `&clientId=${clientId}`, `&caseId=${caseId}`, '&what=listCases']) {
    const after = await list(query, walled);
    expect(after.filter(({ clientIds }) => clientIds.includes(clientId))).toEqual([]);
  }
  const verified = (await get('/v1/audit/verification', walled)).json();
  expect(verified.findings).toEqual([]);
  expect(verified.entries).toBeGreaterThan(before.length);
});

test('shows what was denied to who sees that matter, and not to who is walled from it', async () => {
  const supervisor = await world.member('supervisor', 'auditor');
  const me = (await get('/v1/me', supervisor)).json().memberId;
  await post(`/v1/clients/${clientId}/walls`, { memberId: me, reason: 'former counsel of a relative' });
  const latest = async () => (await list('', auditor))[0]?.seq ?? 0;
  const before = await latest();
  for (const url of [`/v1/cases/${caseId}`, `/v1/clients/${clientId}`])
    expectProblem(await get(url, supervisor), 'not-found');
  const newer = (entries: readonly Entry[]) =>
    entries.filter(({ seq, what }) => seq > before && what === 'denied');
  expect(newer(await list('', auditor))).toMatchObject([
    { memberId: me, clientIds: [clientId] },
    { memberId: me, clientIds: [clientId], caseId },
  ]);
  expect(newer(await list('', supervisor))).toEqual([]);
});

test('tells where it ends, and what was signed last', async () => {
  const { database, keys, auditFolder: folder } = world.services;
  expect((await get('/v1/audit/head', auditor)).json()).not.toHaveProperty('signed');
  await signHeadOf(database, world.orgId, { key: signingKey(keys.signingSeed()), folder });
  const { seq, hash, signed } = (await get('/v1/audit/head', auditor)).json();
  expect(signed).toEqual({
    seq,
    hash,
    signedAt: expect.any(String),
    signature: expect.any(String),
    publicKey: expect.any(String),
  });
  const verified = (await get('/v1/audit/verification', auditor)).json();
  expect(verified).toMatchObject({ signedTo: seq, findings: [] });
});
