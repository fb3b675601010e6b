// Every operation × every role × ids of what is one's own to see, walled, restricted, foreign and not there: what may not be
// seen answers as what is not there, to the letter. Made from the table of operations, so that a new one is in it.
import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Operation } from '#contract/api/operation.ts';
import { OPERATIONS } from '#contract/api/operations.ts';
import { type Action, isAllowed, reachOf } from '#core/policy/policy.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { notify } from '#store/access/notice.ts';
import { requestOf, type Slot, slotsOf } from './access-requests.ts';
import { type AccessWorld, type Ids, makeAccessWorld, type RoleMember, type Sent } from './access-world.ts';

const ROWS: readonly Operation[] = Object.values<Operation>(OPERATIONS).filter(
  ({ access }) => access !== 'public',
);

/** What anyone may ask before signing in; each is tried in src/api/access and src/api/frame. */
const PUBLIC = [
  'acceptInvitation',
  'addPasskey',
  'askPasskey',
  'changeEmail',
  'changePassword',
  'checkSetup',
  'confirmTotp',
  'giveSecondFactor',
  'lockDown',
  'offerPasskey',
  'offerTotp',
  'readApi',
  'readInvitation',
  'readSession',
  'setUpOrganisation',
  'signIn',
  'signInWithPasskey',
  'signOut',
  'stepUp',
];

/** Operations whose object may be missing though the client or case is there. */
const MAY_BE_MISSING = new Set([
  'approveRecovery',
  'concludeConflictCheck',
  'confirmHearingChange',
  'endSession',
  'endToken',
  'endWall',
  'liftRestriction',
  'readDocumentContent',
  'readDocumentVersionContent',
  'readNotice',
  'removeFactor',
  'removeFromTeam',
  'unlinkRider',
  'readDocument',
  'changeNote',
  'endAssignment',
  'disableMember',
]);

let world: AccessWorld;
let own: Ids;
/** By what it is, for whom it is out of sight. */
const hidden: { name: string; ids: Ids; from: (member: RoleMember) => boolean }[] = [];
const canaries: string[] = [];
const before = new Map<string, unknown>();

beforeAll(async () => {
  world = await makeAccessWorld();
  const { maker, members } = world;
  const other = (await world.makeMatter()).ids;
  const rider = (await world.makeMatter()).ids;
  own = { ...(await world.makeMatter()).ids, ...world.own, riderId: rider['caseId'] ?? '' };
  for (const { id } of members) {
    await assign(own, id);
    await assign(rider, id);
  }
  for (const member of members)
    for (const row of lists()) before.set(keyOf(member, row), await listed(member, row));

  const everybody = () => true;
  const walled = await world.makeMatter();
  for (const { id } of members) {
    await assign(walled.ids, id);
    await setWall(walled.ids, id);
  }
  const walledCase = await world.makeMatter();
  for (const { id } of members) await setWall(walledCase.ids, id, walledCase.ids['caseId']);
  const restricted = await world.makeMatter();
  await world.send(maker, 'PUT', `/v1/cases/${restricted.ids['caseId']}/restriction`);
  const foreign = await world.makeForeign();
  hidden.push(
    { name: 'behind a wall around the client', ids: await withWall(walled.ids), from: everybody },
    { name: 'behind a wall around the case', ids: await withWall(walledCase.ids), from: everybody },
    { name: 'restricted', ids: restricted.ids, from: everybody },
    { name: 'of another organisation', ids: foreign.ids, from: everybody },
    { name: "a colleague's own", ids: await colleague(), from: everybody },
    { name: 'unassigned', ids: other, from: ({ role }) => reachOf([role]) !== 'organisation' },
  );
  canaries.push(walled.name, walledCase.name, restricted.name, foreign.name);
}, 120_000);
afterAll(() => world.close());

const assign = ({ clientId, caseId }: Ids, memberId: string) =>
  world.send(world.maker, 'POST', `/v1/clients/${clientId}/assignments`, {
    caseId,
    to: { memberId, as: 'assigned' },
  });

const setWall = ({ clientId }: Ids, memberId: string, caseId?: string) =>
  world.send(world.maker, 'POST', `/v1/clients/${clientId}/walls`, {
    memberId,
    reason: 'a relative',
    ...(caseId && { caseId }),
  });

async function withWall(ids: Ids): Promise<Ids> {
  const { json } = await world.send(world.maker, 'GET', `/v1/clients/${ids['clientId']}/walls`);
  return { ...ids, wallId: json.items[0].id };
}

/** What is only the maker's: a session, a token, a notice. */
async function colleague(): Promise<Ids> {
  const { maker, send, services, orgId } = world;
  await asKeeper(services.database, orgId, (tx) => notify(tx, [maker.id], { kind: 'new-device' }));
  const sessions = await send(maker, 'GET', '/v1/account/sessions');
  const token = await send(maker, 'POST', '/v1/account/tokens', {
    label: 'sync',
    scopes: ['case.list'],
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  const notices = await send(maker, 'GET', '/v1/account/notices');
  return { sessionId: sessions.json.items[0].id, tokenId: token.json.id, noticeId: notices.json.items[0].id };
}

/** Lists that name no id: of the account and the log they hold more for every request. */
const lists = () =>
  ROWS.filter(
    ({ method, path, tag }) => method === 'GET' && !path.includes('{') && !['account', 'audit'].includes(tag),
  );

const keyOf = ({ role }: RoleMember, { id }: Operation) => `${role} ${id}`;

async function listed(member: RoleMember, row: Operation): Promise<unknown> {
  const { status, json } = await world.send(member, 'GET', row.path);
  return status === 200 ? json : status;
}

const ANY_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** An answer without what differs by the request alone; of what was made, without what differs each time. */
function told({ status, text }: Sent, id: string): string {
  const same = text.replace(/"requestId":"[^"]*"/, '').replaceAll(id, 'ID');
  const made = same.replaceAll(ANY_ID, 'ID').replaceAll(/"\d{4}-[^"]*Z"/g, 'THEN');
  return `${status} ${status === 201 ? made : same}`;
}

async function ask(member: RoleMember, row: Operation, slot?: Slot, id?: string): Promise<Sent> {
  const { method, url, body } = requestOf(row, own, slot, id);
  return world.send(member, method, url, body);
}

test('what is public is listed', () => {
  const open = Object.values<Operation>(OPERATIONS).filter(({ access }) => access === 'public');
  expect(open.map(({ id }) => id).sort()).toEqual(PUBLIC);
});

test('every place for an id has an id of something hidden to try', () => {
  const kinds = new Set(ROWS.flatMap(slotsOf).map(({ kind }) => kind));
  const tried = new Set(hidden.flatMap(({ ids }) => Object.keys(ids)));
  expect([...kinds].filter((kind) => !tried.has(kind)).sort()).toEqual(['factorId']);
});

test.each(ROWS.map((row) => [row.id, row] as const))(
  '%s answers what is hidden as what is not there',
  async (_, row) => {
    const leaks: string[] = [];
    for (const slot of slotsOf(row)) {
      for (const member of world.members) {
        const nowhere = randomUUIDv7();
        const missing = told(await ask(member, row, slot, nowhere), nowhere);
        for (const { name, ids, from } of hidden) {
          const id = ids[slot.kind];
          if (id === undefined || !from(member)) continue;
          // The log is for those who watch over the others: it shows all but what is walled, and names nobody.
          if (row.id === 'listAudit' && !name.startsWith('behind')) continue;
          const answer = await ask(member, row, slot, id);
          if (told(answer, id) !== missing) {
            leaks.push(
              `${member.role}, ${slot.in} ${slot.at.join('.')} ${name}: ${told(answer, id)} where not there: ${missing}`,
            );
          }
        }
      }
    }
    expect(leaks).toEqual([]);
  },
);

test('no list has grown by anything hidden, in rows or in counts', async () => {
  const differing: string[] = [];
  for (const member of world.members) {
    for (const row of lists()) {
      const now = JSON.stringify(await listed(member, row));
      if (now !== JSON.stringify(before.get(keyOf(member, row))))
        differing.push(`${keyOf(member, row)}: ${now}`);
    }
  }
  expect(differing).toEqual([]);
});

test('no search finds anybody hidden', async () => {
  const found: string[] = [];
  for (const member of world.members) {
    for (const name of canaries) {
      const nobody = await world.send(member, 'POST', '/v1/clients/search', { name: 'Zzxwvutsrqponm' });
      const answer = await world.send(member, 'POST', '/v1/clients/search', { name });
      if (told(answer, name) !== told(nobody, 'Zzxwvutsrqponm')) found.push(`${member.role}: ${answer.text}`);
    }
  }
  expect(found).toEqual([]);
});

type Shown = { clientIds: string[]; caseId?: string };

test('the log says nothing of what is walled from who reads it', async () => {
  const walled = hidden.slice(0, 2).flatMap(({ ids }) => [ids['clientId'], ids['caseId']]);
  for (const member of world.members.filter(({ role }) => isAllowed([role], 'audit.read'))) {
    for (let after = ''; ; ) {
      const { status, json } = await world.send(member, 'GET', `/v1/audit?limit=100${after}`);
      expect(status).toBe(200);
      // What was only asked for, and not shown, is as likely an id of nothing.
      const shown = json.items.flatMap(({ clientIds, caseId }: Shown) => [...clientIds, caseId]);
      expect(walled.filter((id) => shown.includes(id))).toEqual([]);
      if (json.next === undefined) break;
      after = `&after=${encodeURIComponent(json.next)}`;
    }
  }
});

test('break-glass leads through a restriction, and through no wall', async () => {
  const [, , restricted] = hidden;
  const numbers = await asKeeper(world.services.database, world.orgId, (tx) =>
    tx.query<{ id: string; number: number }>('select id, number from "case" where org_id = $1', [
      world.orgId,
    ]),
  );
  const numberOf = (ids: Ids | undefined) => numbers.find(({ id }) => id === ids?.['caseId'])?.number;
  const lawyer = world.members.find(({ role }) => role === 'paralegal') as RoleMember;
  const open = (caseNumber: number | undefined) =>
    world.send(lawyer, 'POST', '/v1/break-glass', { caseNumber, reason: 'an order tomorrow', hours: 2 });
  const missing = told(await open(999_999), '');
  for (const { ids } of hidden.slice(0, 2)) expect(told(await open(numberOf(ids)), '')).toBe(missing);
  expect((await open(numberOf(restricted?.ids))).status).toBe(201);
  expect((await world.send(lawyer, 'GET', `/v1/cases/${restricted?.ids['caseId']}`)).status).toBe(200);
});

test.each(ROWS.map((row) => [row.id, row] as const))(
  '%s is open to the roles of the policy table alone',
  async (_, row) => {
    const wrong: string[] = [];
    for (const member of world.members) {
      const { status, json } = await ask(member, row);
      const allowed = isAllowed([member.role], row.access as Action);
      const isOpen = status !== 403 && status !== 404 && (status !== 401 || json.code === 'sign-in-refused');
      const mayMiss = status === 404 && (MAY_BE_MISSING.has(row.id) || reachOf([member.role]) === 'none');
      const asItShould = allowed ? isOpen || mayMiss : json?.code === 'not-allowed';
      if (!asItShould || status >= 500) wrong.push(`${member.role}: ${status} ${json?.code}`);
    }
    expect(wrong).toEqual([]);
  },
);
