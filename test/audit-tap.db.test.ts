// A tap on the answers: what they show of whom is what the log says, for every operation that reads, as many times as it is read.
import { randomUUIDv7 } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Operation } from '#contract/api/operation.ts';
import { OPERATIONS } from '#contract/api/operations.ts';
import type { Headers } from './api-members.ts';
import { type ApiWorld, makeApiWorld } from './api-world.ts';

/** About three of each operation. */
const TIMES = 100;

let world: ApiWorld;
let admin: pg.Client;
let who: Headers;
const ids: Record<string, string[]> = {};
/** Ids of clients by their names, which stand nowhere else. */
const names = new Map<string, string>();

beforeAll(async () => {
  world = await makeApiWorld();
  admin = new pg.Client(world.database.administering);
  await admin.connect();
  who = await world.member('representative', 'supervisor', 'auditor', 'admin');
  for (const name of ['Zephyrine Oakmantle', 'Bartholomew Quince', 'Ludovica Fenwick']) await addClient(name);
  ids['memberId'] = (await get('/v1/members')).json().items.map(({ id }: { id: string }) => id);
  ids['version'] = ['1'];
});
afterAll(async () => {
  await admin.end();
  await world.close();
});

const get = (url: string) => world.call({ method: 'GET', url, headers: who });

async function post(url: string, payload: object): Promise<string> {
  const answer = await world.call({
    ...{ method: 'POST', url, payload },
    headers: { ...who, 'idempotency-key': randomUUIDv7() },
  });
  expect([answer.statusCode, answer.body]).toEqual([201, answer.body]);
  return answer.json().id;
}

async function addClient(whole: string): Promise<void> {
  const clientId = await post('/v1/clients', { facts: { names: [{ kind: 'legal', whole }] } });
  const caseId = await post('/v1/cases', { clientId, kind: 'removal' });
  const described = { title: `Notice to ${whole}`, provenance: { kind: 'notice' } };
  const documentId = await post('/v1/documents', { clientId, caseId, ...described });
  const entryId = await post(`/v1/cases/${caseId}/notes`, { text: `About ${whole}` }).catch(() => undefined);
  names.set(whole, clientId);
  for (const [key, id] of Object.entries({ clientId, caseId, documentId, entryId })) {
    if (id !== undefined) ids[key] = [...(ids[key] ?? []), id];
  }
}

const READS = Object.values(OPERATIONS).filter(
  (row: Operation) => row.method === 'GET' && row.access !== 'public' && !row.unrecorded,
) as Operation[];

const any = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)] as T;

/** The address of an operation, about anyone; now and then about somebody who is not there. */
function addressOf({ path, query }: Operation): string {
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    Math.random() < 0.1 && name !== 'version' ? randomUUIDv7() : any(ids[name] ?? [randomUUIDv7()]),
  );
  const takes = (key: string) => query !== undefined && key in query.shape;
  const asked = new URLSearchParams({
    ...(takes('names') && Math.random() < 0.7 && { names: 'yes' }),
    ...(takes('from') && { from: '2026-11-01', to: '2026-12-31' }),
  });
  return `${address}?${asked}`;
}

const isOfOne = ({ path }: Operation) => /\{(?:client|case|document|entry)Id\}/.test(path);

type Logged = { seq: string; what: string; objects: number; client_ids: string[] };

async function lastEntry(): Promise<Logged> {
  const { rows } = await admin.query<Logged>(
    'select seq, what, objects, client_ids::text[] from audit order by seq desc limit 1',
  );
  return rows[0] as Logged;
}

test(`of ${TIMES} readings each leaves one entry, with every client whom it named and every object that it showed`, async () => {
  const tried = new Set<string>();
  for (let n = 0; n < TIMES; n++) {
    const row = READS[n % READS.length] as Operation;
    const before = await lastEntry();
    const answer = await get(addressOf(row));
    const { seq, what, objects, client_ids: clients } = await lastEntry();
    expect([row.id, Number(seq)]).toEqual([row.id, Number(before.seq) + 1]);
    if (answer.statusCode >= 400) {
      expect([row.id, answer.statusCode, what, objects]).toEqual([row.id, 404, 'denied', 0]);
      continue;
    }
    tried.add(row.id);
    // A list across clients names them where names were asked for; ids alone tell nobody who somebody is.
    const named = [...names].filter(
      ([name, id]) => answer.body.includes(name) || (isOfOne(row) && answer.body.includes(id)),
    );
    const shown = named.map(([, id]) => id).filter((id) => !clients.includes(id));
    expect([row.id, what, shown]).toEqual([row.id, row.id, []]);
    if (named.length > 0) expect([row.id, objects]).toEqual([row.id, objectsIn(row, answer)]);
  }
  expect([...tried].length).toBeGreaterThan(25);
});

/** A list shows as many as it lists, and what is no list is one. */
function objectsIn({ answer }: Operation, { json }: { json: () => unknown }): number {
  if (answer === 'bytes') return 1;
  const body = json() as Record<string, unknown>;
  const list = ['items', 'exhibits'].map((key) => body[key]).find(Array.isArray);
  return list?.length ?? 1;
}
