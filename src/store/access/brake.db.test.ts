// The brake on reading: a thief is stopped, officers are told, and a day's work is not held up.
import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeKey } from '#vault/seal.ts';
import { makeTestDatabase, type TestDatabase } from '../../../test/test-database.ts';
import { Database } from '../database/database.ts';
import { KeyRing } from '../keys/key-ring.ts';
import { countReading, notePause, type Reader } from './brake.ts';
import { asKeeper } from './keeper.ts';
import { addMember } from './member.ts';
import { listNotices } from './notice.ts';
import { createOrganisation } from './organisation.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let base: TestDatabase;
let database: Database;
let now = Date.UTC(2026, 10, 23, 9);
let orgId: string;
let adminId: string;
let clients: string[];
let reader: Reader & { actor: { orgId: string } };

beforeAll(async () => {
  base = await makeTestDatabase();
  database = new Database({ pool: base.serving, keys: new KeyRing(makeKey()), now: () => now });
  const made = await createOrganisation(database, {
    name: 'Seed Legal Aid',
    admin: { name: 'Ada', email: 'ada@seed.example' },
    by: 'operator',
  });
  orgId = made.orgId;
  adminId = made.adminId;
  clients = Array.from({ length: 400 }, () => randomUUIDv7());
  await asKeeper(database, orgId, async (tx) => {
    await tx.query("update member set state = 'active' where org_id = $1 and id = $2", [orgId, adminId]);
    await tx.query(
      `insert into client (org_id, id, created_at, created_by) select $1, id, now(), $3 from unnest($2::uuid[]) id`,
      [orgId, clients, tx.actor.memberId],
    );
  });
});
afterAll(async () => {
  await database.close();
  await base.drop();
});

beforeEach(async () => {
  now += 48 * HOUR;
  reader = { actor: { orgId, memberId: await newMember() } };
});

const newMember = () =>
  asKeeper(database, orgId, async (tx) => {
    const email = `${randomUUIDv7()}@seed.example`;
    const id = await addMember(tx, { name: 'Bela', email, roles: ['paralegal'] });
    await tx.query("update member set state = 'active' where org_id = $1 and id = $2", [orgId, id]);
    return id;
  });

/** Reads as the API does; answers whether it was let through. */
async function read(who: Reader, clientIds: readonly string[]): Promise<boolean> {
  const actor = { orgId, memberId: who.actor.memberId };
  try {
    await database.within(actor, (tx) => countReading(tx, who, clientIds));
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'reading-paused' });
    await database.within(actor, (tx) => notePause(tx, who));
    return false;
  }
}

/** How many of these persons can be read one after the other. */
async function countRead(who: Reader, from: number, to: number): Promise<number> {
  let count = 0;
  for (const client of clients.slice(from, to)) if (await read(who, [client])) count++;
  return count;
}

const pausesTold = async () => {
  const notices = await database.within({ orgId, memberId: adminId }, (tx) =>
    listNotices(tx, { limit: 100 }),
  );
  return notices.filter(
    ({ kind, memberId }) => kind === 'reading-paused' && memberId === reader.actor.memberId,
  ).length;
};

test('a thief is stopped at 40 persons, and the admins are told once', async () => {
  expect(await countRead(reader, 0, 100)).toBe(40);
  expect(await pausesTold()).toBe(1);
});

test('a thief with many requests at once, and with lists, gets no further', async () => {
  const results = await Promise.all(clients.slice(0, 90).map((client) => read(reader, [client])));
  expect(results.filter(Boolean)).toHaveLength(40);
  now += 2 * HOUR;
  // A page of 25 passes, the next would be 50: none of it is shown.
  expect(await read(reader, clients.slice(100, 125))).toBe(true);
  expect(await read(reader, clients.slice(125, 150))).toBe(false);
  expect(await countRead(reader, 150, 200)).toBe(15);
});

test('who reads the same persons again is not held up', async () => {
  for (let time = 0; time < 20; time++) expect(await countRead(reader, 0, 40)).toBe(40);
});

test('persons of more than an hour ago no longer count, and those of a day do: a patient thief is stopped too', async () => {
  let all = 0;
  for (let hour = 0; hour < 10; hour++) {
    all += await countRead(reader, hour * 35, hour * 35 + 35);
    now += HOUR + MINUTE;
  }
  expect(all).toBe(160);
});

test('a second factor given after the pause lets as many again through, once', async () => {
  // One from before, as of signing in, does not.
  const early: Reader = { ...reader, secondFactorAt: now };
  now += MINUTE;
  expect(await countRead(early, 0, 60)).toBe(40);
  now += MINUTE;
  const confirmed: Reader = { ...reader, secondFactorAt: now };
  expect(await countRead(confirmed, 40, 140)).toBe(40);
  now += MINUTE;
  expect(await countRead({ ...reader, secondFactorAt: now }, 80, 140)).toBe(0);
  expect(await pausesTold()).toBeGreaterThanOrEqual(2);
});

test('an API token has its own limit, and no second factor widens it', async () => {
  const token: Reader = { ...reader, tokenId: randomUUIDv7(), secondFactorAt: now + HOUR };
  expect(await countRead(reader, 0, 30)).toBe(30);
  expect(await countRead(token, 100, 160)).toBe(40);
  expect(await countRead(reader, 30, 60)).toBe(10);
});

test('a month of an office gives at most one false alarm for 100 members', async () => {
  const alarms = monthOfAnOffice(100);
  expect(alarms).toBeLessThanOrEqual(1);
});

/**
 * A month of 100 members at their desks, counted as the brake counts: how many were paused. What a day holds is assumed,
 * from how such offices work: representatives and paralegals with 25 to 70 open cases look through the first page of their
 * queue twice a day and the week's hearings once, and open 8 to 16 cases; intake meets up to 8 new persons and sees a few
 * with like names for each; supervisors go through 15 cases in an hour twice a week, besides a page of everybody's queue.
 */
function monthOfAnOffice(members: number): number {
  const random = mulberry(20_261_123);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  let paused = 0;
  for (let member = 0; member < members; member++) {
    const kind = member % 10;
    const caseload = 25 + upTo(45);
    const others = () => 1000 + upTo(2000);
    let isPaused = false;
    for (let day = 0; day < 22; day++) {
      const reads: [minute: number, person: number][] = [];
      const page = (minute: number, persons: number, any: (at: number) => number) => {
        for (let at = 0; at < persons; at++) reads.push([minute, any(at)]);
      };
      if (kind < 7) {
        page(upTo(60), Math.min(25, caseload), (at) => at);
        page(240 + upTo(60), Math.min(25, caseload), (at) => at);
        page(upTo(120), 4 + upTo(6), () => upTo(caseload - 1));
        for (let opened = 0; opened < 8 + upTo(8); opened++) reads.push([upTo(480), upTo(caseload - 1)]);
        for (let found = 0; found < upTo(3); found++) reads.push([upTo(480), others()]);
      } else if (kind < 9) {
        for (let met = 0; met < upTo(8); met++) {
          const minute = upTo(480);
          page(minute, 1 + upTo(4), others);
        }
      } else {
        page(upTo(60), 25, (at) => at + day);
        if (day % 3 === 0) for (let seen = 0; seen < 15; seen++) reads.push([180 + upTo(60), others()]);
        for (let opened = 0; opened < 6; opened++) reads.push([upTo(480), others()]);
      }
      isPaused ||= isOver(reads);
    }
    if (isPaused) paused++;
  }
  return paused;
}

/** Whether more than 40 distinct persons fall into some hour, or more than 160 into the day. */
function isOver(reads: readonly [minute: number, person: number][]): boolean {
  if (new Set(reads.map(([, person]) => person)).size > 160) return true;
  return reads.some(([minute]) => {
    const within = reads.filter(([at]) => at > minute - 60 && at <= minute);
    return new Set(within.map(([, person]) => person)).size > 40;
  });
}

/** Numbers from 0 to 1 that are the same every time. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
