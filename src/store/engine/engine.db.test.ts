// The embedded PostgreSQL survives what may befall it: kills, standstills, second starts, and what a crash leaves behind.
import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startProcess } from '../../../test/told-process.ts';
import { withClient } from '../database/with-client.ts';
import { Engine, EngineBusyError } from './engine.ts';
import { connectionTo } from './socket.ts';
import { findSurvivors } from './survivors.ts';

const asRoot = process.getuid?.() === 0;
// Real databases are made, killed and repaired here: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });
const PATIENCE = { timeout: 60_000, interval: 50 };

/** A data folder of its own, with nothing in it yet. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-engine-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'data');
}

async function start(dataFolder: string): Promise<{ engine: Engine; log: string[] }> {
  const log: string[] = [];
  const engine = await Engine.start({ dataFolder, log: (line) => log.push(line) });
  onTestFinished(() => engine.stop());
  return { engine, log };
}

function ask<Row>(dataFolder: string, sql: string): Promise<Row[]> {
  const config = connectionTo(join(dataFolder, 'postgres'), 'postgres', 'postgres');
  return withClient(config, async (client) => (await client.query(sql)).rows as Row[]);
}

const remember = (dataFolder: string) => ask(dataFolder, 'create table kept as select 42 as answer');
const recall = (dataFolder: string) => ask(dataFolder, 'select answer from kept');
const KEPT = [{ answer: 42 }];

const mainPid = (dataFolder: string) =>
  Number(readFileSync(join(dataFolder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

/** The process that closes PostgreSQL when the one that started it has ended. */
function guardOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  const line = stdout.split('\n').find((each) => each.trimEnd().endsWith(`recourse-guard ${pid}`));
  return Number(line?.trim().split(' ')[0]);
}

test('nothing acknowledged is lost, nothing listens on the network, and nobody else looks in', async () => {
  const data = newFolder();
  await start(data);
  const [settings] = await ask(
    data,
    `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
      current_setting('synchronous_commit') as commit, current_setting('data_checksums') as checksums,
      current_setting('listen_addresses') as addresses, current_setting('server_encoding') as encoding`,
  );
  expect(settings).toEqual({
    fsync: 'on',
    pages: 'on',
    commit: 'on',
    checksums: 'on',
    addresses: '',
    encoding: 'UTF8',
  });
  expect(statSync(data).mode & 0o777).toBe(asRoot ? 0o711 : 0o700);
  expect(statSync(join(data, 'postgres')).mode & 0o777).toBe(0o700);
  expect(statSync(join(data, 'postgres')).uid === 0).toBe(false);
});

test('PostgreSQL that is killed is there again, with everything that was saved', async () => {
  const data = newFolder();
  const { engine, log } = await start(data);
  await remember(data);
  process.kill(Number(engine.pid), 'SIGKILL');
  await vi.waitFor(async () => expect(await recall(data)).toEqual(KEPT), PATIENCE);
  expect(log.join('\n')).toContain('starting it again');
});

test('PostgreSQL that stands still is ended and started again', async () => {
  const data = newFolder();
  const { engine, log } = await start(data);
  await remember(data);
  process.kill(Number(engine.pid), 'SIGSTOP');
  await vi.waitFor(() => expect(log.join('\n')).toContain('serves again'), PATIENCE);
  expect(await recall(data)).toEqual(KEPT);
});

test('a second start on the same folder is refused, from this process and from another', async () => {
  const data = newFolder();
  const { engine } = await start(data);
  await expect(Engine.start({ dataFolder: data, log: () => undefined })).rejects.toThrow(EngineBusyError);
  const second = startProcess('engine-process.ts', [data]);
  expect(await second.told('message')).toMatchObject({ name: 'EngineBusyError' });
  expect(await second.ended).toBe(1);
  expect(engine.pid).toBe(mainPid(data));
});

test('PostgreSQL, even halted, does not outlive the process that started it, and the next start finds everything', async () => {
  const data = newFolder();
  const first = startProcess('engine-process.ts', [data]);
  const { pid } = await first.told('pid');
  await remember(data);
  process.kill(Number(pid), 'SIGSTOP');
  first.child.kill('SIGKILL');
  await first.ended;
  await vi.waitFor(() => expect(findSurvivors(join(data, 'postgres'))).toEqual([]), PATIENCE);
  await start(data);
  expect(await recall(data)).toEqual(KEPT);
});

test('a PostgreSQL that was left alone is closed before another starts', async () => {
  const data = newFolder();
  const first = startProcess('engine-process.ts', [data]);
  const { pid } = await first.told('pid');
  await remember(data);
  process.kill(guardOf(Number(pid)), 'SIGKILL');
  first.child.kill('SIGKILL');
  await first.ended;
  expect(findSurvivors(join(data, 'postgres'))).toContain(pid);
  const { engine, log } = await start(data);
  expect(log.join('\n')).toContain('an earlier run');
  expect(engine.pid).not.toBe(pid);
  expect(await recall(data)).toEqual(KEPT);
});

test('a stale pid file does no harm when its number has gone to another process', async () => {
  const data = newFolder();
  const { engine } = await start(data);
  await remember(data);
  await engine.stop();
  const stranger = spawnSync('sh', ['-c', `sleep 60 >/dev/null 2>&1 & echo $!`], {
    encoding: 'utf8',
  }).stdout.trim();
  onTestFinished(() => {
    process.kill(Number(stranger));
  });
  for (const name of ['postmaster.pid', '.s.PGSQL.5432.lock']) {
    const file = join(data, 'postgres', name);
    writeFileSync(file, `${stranger}\n/proc/self/cwd\n0\n5432\n.\n\n        1         1\nready\n`);
    const { uid, gid } = statSync(join(data, 'postgres'));
    chownSync(file, uid, gid);
  }
  await start(data);
  expect(await recall(data)).toEqual(KEPT);
});

test('the making of a database that is killed leaves nothing that is taken for one', async () => {
  const data = newFolder();
  const isBegun = (part: string) => existsSync(join(part, 'PG_VERSION'));
  const isFar = (part: string) => existsSync(join(part, 'base/5'));
  for (const isThere of [existsSync, isBegun, isFar]) {
    const maker = startProcess('engine-process.ts', [data]);
    await vi.waitFor(
      () => {
        const parts = readdirSync(data).filter((name) => name.startsWith('postgres.part-'));
        expect(parts.some((name) => isThere(join(data, name)))).toBe(true);
      },
      { timeout: 60_000, interval: 5 },
    );
    maker.child.kill('SIGKILL');
    await maker.ended;
    expect(existsSync(join(data, 'postgres'))).toBe(false);
  }
  await start(data);
  await remember(data);
  expect(await recall(data)).toEqual(KEPT);
});

test('a path that is longer than the address of a socket may be works on Linux', async () => {
  const data = join(newFolder(), 'long'.repeat(30), 'data');
  if (process.platform !== 'linux') return;
  await start(data);
  await remember(data);
  expect(await recall(data)).toEqual(KEPT);
});

test.each([
  {
    name: 'a folder with something else in it',
    change: (cluster: string) => rmSync(join(cluster, 'PG_VERSION')),
    words: 'holds something that is no PostgreSQL database',
  },
  {
    name: 'a folder of another version of PostgreSQL',
    change: (cluster: string) => writeFileSync(join(cluster, 'PG_VERSION'), '17\n'),
    words: 'was made by PostgreSQL 17',
  },
])('$name is refused in words', async ({ change, words }) => {
  const data = newFolder();
  const cluster = join(data, 'postgres');
  mkdirSync(cluster, { recursive: true });
  for (const name of ['PG_VERSION', 'anything']) writeFileSync(join(cluster, name), '18\n');
  if (asRoot) chownSync(cluster, 65_534, 65_534);
  change(cluster);
  await expect(Engine.start({ dataFolder: data, log: () => undefined })).rejects.toThrow(words);
  expect(existsSync(join(cluster, 'anything'))).toBe(true);
});

test.runIf(asRoot)(
  'a database that belongs to root is refused with the command that hands it over',
  async () => {
    const data = newFolder();
    mkdirSync(join(data, 'postgres'), { recursive: true });
    await expect(Engine.start({ dataFolder: data, log: () => undefined })).rejects.toThrow('chown -R');
  },
);

test('a folder in which everyone may write is refused', async () => {
  await expect(Engine.start({ dataFolder: tmpdir(), log: () => undefined })).rejects.toThrow(
    'a folder in which everyone may write',
  );
});
