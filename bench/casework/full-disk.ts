// Fills the disk under a server that takes appends, again and again, and looks at what is answered and what is kept.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatDay } from '#core/calendar/day.ts';
import { momentAt } from '#core/calendar/zone.ts';
import { withClient } from '#store/database/with-client.ts';
import { randomFrom } from '../synthetic-history.ts';
import { appendTo, type BenchCase, reads } from './append-load.ts';
import { administratorOf } from './fill.ts';
import { prepareSmall } from './kills.ts';
import { openAgent, sendOne } from './open-loop.ts';
import { must, runs } from './power-cuts.ts';
import { type Place, type Served, startServer } from './serve-process.ts';

export type Filled = {
  times: number;
  acknowledged: number;
  /** Appends answered with 507. */
  refused: number;
  /** Times at which an append was refused before there was room again. */
  told: number;
  lost: number;
  /** Reads while the disk was full, and answers other than 200 to them, by status. */
  reads: number;
  unread: Record<number, number>;
  /** Answers to appends other than 201 and 507, by status. */
  others: Record<number, number>;
};

const SIZE = '800m';
const MIB = 1024 * 1024;
const CONNECTIONS = 4;
/** Milliseconds. */
const LOAD = { least: 200, more: 800 };
const FULL = 2_000;

/** So many times the disk has a random rest of 0 to 48 MiB left, at a random moment, for two seconds. */
export async function fillDisk(times: number, { seed = 1, port = 17_443 } = {}): Promise<Filled> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-full-'));
  const disk = join(folder, 'disk');
  const place: Place = { dataFolder: join(disk, 'data'), keyFile: join(folder, 'key'), port };
  mkdirSync(disk);
  let server: Served | undefined;
  must('mount', '-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk);
  try {
    const { cases } = await prepareSmall(place, seed);
    server = await startServer(place);
    const acknowledged: string[] = [];
    const filled: Filled = {
      ...{ times, acknowledged: 0, refused: 0, told: 0, lost: 0, reads: 0, unread: {}, others: {} },
    };
    const load = startLoad(port, cases, acknowledged, filled);
    const random = randomFrom(seed);
    const filler = join(disk, 'filler');
    for (let n = 0; n < times; n += 1) {
      await sleep(LOAD.least + random() * LOAD.more);
      const before = filled.refused;
      leave(disk, filler, random() * 48 * MIB);
      await readMeanwhile(port, cases, filled);
      rmSync(filler);
      if (filled.refused > before) filled.told += 1;
      const kept = acknowledged.length;
      while (acknowledged.length === kept) await sleep(20);
    }
    await load.stop();
    filled.acknowledged = acknowledged.length;
    filled.lost = await withClient(administratorOf(place.dataFolder), async (administrator) => {
      const { rows } = await administrator.query('select id from event where id = any($1)', [acknowledged]);
      return acknowledged.length - rows.length;
    });
    return filled;
  } finally {
    await server?.stop();
    runs('umount', disk);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes all room but so many bytes; the server writes meanwhile, so that what was free may be less by then. */
function leave(disk: string, filler: string, bytes: number): void {
  for (;;) {
    const { bavail, bsize } = statfsSync(disk);
    if (runs('fallocate', '-l', String(Math.max(1, Math.floor(bavail * bsize - bytes))), filler)) return;
    rmSync(filler, { force: true });
  }
}

/** Appends without end; one that is refused is sent again a little later. */
function startLoad(port: number, cases: readonly BenchCase[], acknowledged: string[], filled: Filled) {
  const agent = openAgent(CONNECTIONS);
  const today = formatDay(momentAt('America/New_York', Date.now()).day);
  let stopped = false;
  const connection = async (own: readonly BenchCase[]) => {
    for (let n = 0; !stopped; n += 1) {
      const one = own[n % own.length] as BenchCase;
      const sent = appendTo(one, n, today, randomUUID());
      for (let isDone = false; !isDone && !stopped; ) {
        const { status, body } = await sendOne(port, agent, sent);
        isDone = status === 201;
        if (isDone) {
          const { version, events } = JSON.parse(body) as { version: number; events: [{ id: string }] };
          one.version = version;
          acknowledged.push(events[0].id);
        } else {
          if (status === 507) filled.refused += 1;
          else filled.others[status] = (filled.others[status] ?? 0) + 1;
          await sleep(50);
        }
      }
    }
  };
  const share = Math.floor(cases.length / CONNECTIONS);
  const all = Promise.all(
    Array.from({ length: CONNECTIONS }, (_, n) => connection(cases.slice(n * share, (n + 1) * share))),
  );
  return {
    stop: async () => {
      stopped = true;
      await all;
      agent.destroy();
    },
  };
}

async function readMeanwhile(port: number, cases: readonly BenchCase[], filled: Filled): Promise<void> {
  const agent = openAgent(1);
  const { make } = reads(port, 1, cases, ({ caseId }) => `/v1/cases/${caseId}`);
  const until = performance.now() + FULL;
  for (let n = 0; performance.now() < until; n += 1) {
    const { status } = await sendOne(port, agent, make(n).sent);
    filled.reads += 1;
    if (status !== 200) filled.unread[status] = (filled.unread[status] ?? 0) + 1;
    await sleep(20);
  }
  agent.destroy();
}
