// Measures keys: the cost of sealing, that no swapped value opens, that no nonce comes twice, and rotation under load and kill -9.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { asKeeper } from '#store/access/keeper.ts';
import type { Database } from '#store/database/database.ts';
import { connect } from '#store/engine/connections.ts';
import { prepareSchema } from '#store/engine/open-store.ts';
import { resumeRotations, rotateOrganisationKey } from '#store/keys/rotate-organisation.ts';
import { type Key, makeKey, open, openJson, type Place, SealError, seal, sealJson } from '#vault/seal.ts';
import {
  addTeam,
  makeKeyedClient,
  makeKeyedOrganisation,
  makeServer,
  readTeam,
} from '../test/keyed-organisation.ts';
import type { Figure } from './figure.ts';

const SWAPS = 10_000;
const NONCES = 10_000_000;
const KILLS = 20;
const TEAMS = 5_000;
const CLIENTS = 2_000;
/** Requests a second while the key is rotated. */
const RATE = 50;

const place: Place = {
  org: '018f2b6c-0000-7000-8000-000000000000',
  table: 'event',
  column: 'body',
  row: '018f2b6c-0000-7000-8000-000000000001/12',
  keyVersion: 1,
};
const event = { type: 'motion-filed', on: '2026-11-02', data: { text: 'x'.repeat(300) } };

export async function benchKeys(): Promise<Figure[]> {
  return [...sealing(), swaps(), nonces(), ...(await rotation())];
}

function sealing(): Figure[] {
  const key = makeKey();
  const sealed = sealJson(key, event, place);
  return [
    { id: 'seal', value: microseconds(() => sealJson(key, event, place)), unit: 'µs' },
    { id: 'open', value: microseconds(() => openJson(key, sealed, place)), unit: 'µs' },
  ];
}

/** Of processor time, so that what else the machine does is not counted. */
function microseconds(act: () => unknown): number {
  const times = 100_000;
  for (let n = 0; n < times / 10; n++) act();
  const start = process.cpuUsage();
  for (let n = 0; n < times; n++) act();
  const { user, system } = process.cpuUsage(start);
  return Math.round(((user + system) / times) * 100) / 100;
}

/** A value at one place offered at another, which differs in organisation, table, column, row or version. */
function swaps(): Figure {
  const key = makeKey();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
  const somewhere = (): Place => ({
    org: pick(['a', 'b']),
    table: pick(['event', 'entry_version']),
    column: pick(['body', 'wrapped']),
    row: pick(['a/1', 'a/2', 'b/1']),
    keyVersion: pick([1, 2]),
  });
  let refused = 0;
  for (let tried = 0; tried < SWAPS; ) {
    const [from, to] = [somewhere(), somewhere()];
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    tried += 1;
    if (isRefused(() => open(key, seal(key, Buffer.from('x'), from), to))) refused += 1;
  }
  return { id: `refused of ${SWAPS} swaps`, value: refused, unit: 'values', target: { atLeast: SWAPS } };
}

function isRefused(act: () => unknown): boolean {
  try {
    act();
    return false;
  } catch (error) {
    if (error instanceof SealError) return true;
    throw error;
  }
}

/** By the first eight bytes: where those differ the nonces do. */
function nonces(): Figure {
  const [key, plain] = [makeKey(), Buffer.from('x')];
  const seen = new BigUint64Array(NONCES);
  for (let n = 0; n < NONCES; n++) seen[n] = seal(key, plain, place).readBigUInt64LE(1);
  seen.sort();
  let repeats = 0;
  for (let n = 1; n < NONCES; n++) if (seen[n] === seen[n - 1]) repeats += 1;
  return { id: `nonces repeated of ${NONCES}`, value: repeats, unit: 'nonces', target: { atMost: 0 } };
}

async function rotation(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-bench-'));
  const log = () => undefined;
  const connections = await connect({ dataFolder: join(folder, 'data'), as: 'server', log });
  const key = makeKey();
  const servers = [makeServer(connections.serving, key), makeServer(connections.serving, key)] as const;
  try {
    await prepareSchema(connections, log);
    return await rotateUnderLoad(servers, connections.serving, key);
  } finally {
    for (const server of servers) await server.close();
    await connections.close();
    rmSync(folder, { recursive: true });
  }
}

async function rotateUnderLoad(
  [server, other]: readonly [Database, Database],
  pool: pg.PoolConfig,
  key: Key,
): Promise<Figure[]> {
  const { orgId } = await makeKeyedOrganisation(server);
  const teams = await asKeeper(server, orgId, async (tx) => {
    const ids: string[] = [];
    for (let n = 0; n < TEAMS; n++) ids.push(await addTeam(tx, `Team ${n}`));
    for (let n = 0; n < CLIENTS; n++) await makeKeyedClient(tx);
    return ids;
  });
  const load = startLoad(other, orgId, teams);
  const started = performance.now();
  const whole = await rotateOrganisationKey(server, orgId);
  const seconds = (performance.now() - started) / 1000;
  for (let kills = 0; kills < KILLS; kills++) await rotateAndKill(pool, key, orgId);
  await resumeRotations(server);
  const { requests, failed } = await load.stop();
  await resumeRotations(server);
  const { left, unreadable } = await leftBehind(server, orgId, teams);
  return [
    { id: 'rotation of an organisation', value: Math.round(seconds * 100) / 100, unit: 's' },
    { id: 'rows and client keys in it', value: whole.rows + whole.clientKeys, unit: 'rows' },
    {
      id: `failed of ${requests} requests meanwhile`,
      value: failed,
      unit: 'requests',
      target: { atMost: 0 },
    },
    { id: `left on an old key after ${KILLS} kills`, value: left, unit: 'rows', target: { atMost: 0 } },
    { id: `unreadable of ${TEAMS} after them`, value: unreadable, unit: 'rows', target: { atMost: 0 } },
  ];
}

/** Reads, changes and adds rows, so many times a second, whatever the answers take. */
function startLoad(database: Database, orgId: string, teams: readonly string[]) {
  const done = { requests: 0, failed: 0 };
  const running = new Set<Promise<void>>();
  const request = async () => {
    done.requests += 1;
    await asKeeper(database, orgId, async (tx) => {
      await readTeam(tx, teams[Math.floor(Math.random() * teams.length)] ?? '');
      await addTeam(tx, 'New');
      await makeKeyedClient(tx);
    }).catch(() => {
      done.failed += 1;
    });
  };
  const timer = setInterval(() => {
    const one = request().finally(() => running.delete(one));
    running.add(one);
  }, 1000 / RATE);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(running);
      return done;
    },
  };
}

async function rotateAndKill(pool: pg.PoolConfig, key: Key, orgId: string): Promise<void> {
  const child = fork(join(import.meta.dirname, '../test/rotate-in-child.ts'), {
    env: { ...process.env, POOL: JSON.stringify(pool), KEY: Buffer.from(key).toString('hex'), ORG: orgId },
  });
  await once(child, 'message');
  await sleep(Math.random() * 1500);
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function leftBehind(
  database: Database,
  orgId: string,
  teams: readonly string[],
): Promise<{ left: number; unreadable: number }> {
  return asKeeper(database, orgId, async (tx) => {
    const { version } = await tx.keys.organisation(tx);
    const [row] = await tx.query<{ left: number }>(
      `select ((select count(*) from team where org_id = $1 and key_version <> $2)
         + (select count(*) from client_key where org_id = $1 and org_key_version <> $2))::int as left`,
      [orgId, version],
    );
    let unreadable = 0;
    for (const id of teams) await readTeam(tx, id).catch(() => (unreadable += 1));
    return { left: row?.left ?? 0, unreadable };
  });
}
