// Cuts the power of a disk under a store that is appending to, again and again, and counts what was acknowledged and is gone.
import { fork, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatDay } from '#core/calendar/day.ts';
import { momentAt } from '#core/calendar/zone.ts';
import { withClient } from '#store/database/with-client.ts';
import { openStore } from '#store/engine/open-store.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import { randomFrom } from '../synthetic-history.ts';
import { sampleCases } from './append-load.ts';
import type { AppendTask } from './append-process.ts';
import { administratorOf, fillTo, makeBenchOrganisation } from './fill.ts';
import { descendants } from './serve-process.ts';

export type Cut = {
  cuts: number;
  acknowledged: number;
  lost: number;
  /** Cuts after which the database did not open. */
  unopened: number;
};

/** Whether this machine can mount a disk from a file and stop it: root, ext4, and Python for the one call to the kernel. */
export function canCutPower(): boolean {
  return process.getuid?.() === 0 && ['mkfs.ext4', 'losetup', 'python3'].every((name) => runs('which', name));
}

/**
 * So many power cuts while events are appended. `settings`: of PostgreSQL; with `fsync` off, acknowledged events must
 * get lost, or the cuts cut nothing.
 */
export async function cutPower(
  cuts: number,
  { seed = 1, settings = {} }: { seed?: number; settings?: Readonly<Record<string, string>> } = {},
): Promise<Cut> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-power-'));
  const disk = new Disk(folder);
  const key = randomBytes(32).toString('hex');
  const random = randomFrom(seed);
  try {
    disk.make();
    const dataFolder = join(disk.mounted, 'data');
    const task = await prepare(dataFolder, { key, seed, settings });
    const counted: Cut = { cuts, acknowledged: 0, lost: 0, unopened: 0 };
    for (let n = 0; n < cuts; n += 1) {
      const acknowledged = await appendUntilCut(disk, task, 300 + random() * 1500);
      counted.acknowledged += acknowledged.length;
      try {
        counted.lost += await missing(dataFolder, key, acknowledged);
      } catch (error) {
        counted.unopened += 1;
        counted.lost += acknowledged.length;
        console.error(error);
        break;
      }
    }
    return counted;
  } finally {
    disk.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepare(
  dataFolder: string,
  { key, seed, settings }: { key: string; seed: number; settings: Readonly<Record<string, string>> },
): Promise<AppendTask> {
  const store = await openOn(dataFolder, key);
  try {
    return await withClient(administratorOf(dataFolder), async (administrator) => {
      const organisation = await makeBenchOrganisation(store, administrator, 0);
      await fillTo(dataFolder, [organisation], [80], seed);
      const cases = await sampleCases(administrator, [organisation], 80, seed);
      const { memberId } = organisation;
      const today = formatDay(momentAt('America/New_York', Date.now()).day);
      return { dataFolder, key, today, settings, cases: cases.map((one) => ({ ...one, memberId })) };
    });
  } finally {
    await store.close();
  }
}

const openOn = (dataFolder: string, key: string) =>
  openStore({
    dataFolder,
    as: 'server',
    log: () => undefined,
    now: Date.now,
    openKeys: () => new KeyRing(Buffer.from(key, 'hex')),
  });

/** Appends in a process of its own; the disk stops under it, then the process and PostgreSQL. Ids acknowledged before. */
async function appendUntilCut(disk: Disk, task: AppendTask, milliseconds: number): Promise<string[]> {
  const child = fork(join(import.meta.dirname, 'append-process.ts'), {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  child.send(task);
  await once(child, 'message');
  await sleep(milliseconds);
  disk.stop();
  const ended = once(child, 'close');
  for (const pid of [...descendants(child.pid as number), child.pid as number]) end(pid);
  await ended;
  await disk.mountAgain();
  return said.split('\n').slice(0, -1);
}

async function missing(dataFolder: string, key: string, acknowledged: readonly string[]): Promise<number> {
  const store = await openOn(dataFolder, key);
  try {
    return await withClient(administratorOf(dataFolder), async (administrator) => {
      const { rows } = await administrator.query('select id from event where id = any($1)', [acknowledged]);
      return acknowledged.length - rows.length;
    });
  } finally {
    await store.close();
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

/** EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH: what is not on the disk by now never gets there. */
const STOP = `import fcntl, os, struct, sys
fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), (2 << 30) | (4 << 16) | (ord('X') << 8) | 125, struct.pack('I', 2))`;

/** A disk in a file, with ext4. */
class Disk {
  readonly mounted: string;
  readonly #file: string;

  constructor(folder: string) {
    this.mounted = join(folder, 'disk');
    this.#file = join(folder, 'disk.img');
  }

  make(): void {
    mkdirSync(this.mounted);
    must('truncate', '-s', '1200M', this.#file);
    must('mkfs.ext4', '-q', this.#file);
    this.#mount();
  }

  stop(): void {
    must('python3', '-c', STOP, this.mounted);
  }

  /** Unmounted as a machine that lost its power does it: without a word to the disk. Then its journal is replayed. */
  async mountAgain(): Promise<void> {
    for (let attempt = 0; !runs('umount', this.mounted); attempt += 1) {
      if (attempt > 50) throw new Error('The disk is still in use.');
      await sleep(100);
    }
    this.#mount();
  }

  #mount(): void {
    must('mount', '-o', 'loop', this.#file, this.mounted);
  }

  remove(): void {
    runs('umount', this.mounted);
  }
}

export function runs(program: string, ...words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}

export function must(program: string, ...words: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr.toString()}`);
}
