// A whole installation as a process: what a start prints, what health says, and what kills and second starts leave.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findSurvivors } from '#store/engine/survivors.ts';
import { call } from './call-cli.ts';
import { startProcess, type ToldProcess } from './told-process.ts';

// Whole installations are made, killed and repaired here: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });
const PATIENCE = { timeout: 60_000, interval: 100 };

type Home = { env: Record<string, string>; data: string; key: string; folder: string };

function newHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-home-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [data, key] = [join(folder, 'data'), join(folder, 'installation.key')];
  const env = { RECOURSE_DATA: data, RECOURSE_KEY_FILE: key, RECOURSE_PORT: '0', DATABASE_URL: '' };
  return { env, data, key, folder };
}

const start = ({ env }: Home): ToldProcess => startProcess('serve-process.ts', [], env);

type Started = { url: string; enginePid: number; lines: string[] };
const started = async (process: ToldProcess) => (await process.told('url')) as Started;

const health = async (url: string) => (await fetch(`${url}/healthz`)).status;

test('a first start makes database and key, says where the key lies, and prints the link that sets up', async () => {
  const home = newHome();
  const { url, lines } = await started(start(home));
  expect(await health(url)).toBe(200);
  expect(lines.join('\n')).toContain(`A key was made in ${home.key}`);
  const token = /\/setup#(\S+)$/m.exec(lines.join('\n'))?.[1];
  const answer = await fetch(`${url}/v1/setup/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ token }),
  });
  expect(answer.status).toBe(200);

  const second = await start(home).told('fault');
  expect(second['fault']).toContain(`Another Recourse already works on ${home.data}`);

  const doctor = await call(['doctor', '--json'], home.folder, { env: home.env, now: Date.now() });
  const checks: { check: string; state: string }[] = JSON.parse(doctor.out).checks;
  expect(checks.filter(({ state }) => state === 'wrong')).toEqual([]);
  expect(checks.map(({ check }) => check)).toContain('catalogue');
  expect(await call(['migrate', '--json'], home.folder, { env: home.env })).toMatchObject({
    code: 0,
    out: JSON.stringify({ applied: [] }, null, 2).concat('\n'),
  });
});

test('a server that is told to stop closes the database; one that is killed leaves it in order too', async () => {
  const home = newHome();
  const first = start(home);
  await first.told('url');
  first.child.kill('SIGTERM');
  await first.told('stopped');
  expect(await first.ended).toBe(0);
  expect(findSurvivors(join(home.data, 'postgres'))).toEqual([]);

  const second = start(home);
  const { lines } = await started(second);
  expect(lines.join('\n')).not.toContain('A key was made');
  second.child.kill('SIGKILL');
  const { url } = await started(start(home));
  expect(await health(url)).toBe(200);
});

test('while PostgreSQL is away health says so, and then everything serves again', async () => {
  const home = newHome();
  const { url, enginePid } = await started(start(home));
  process.kill(enginePid, 'SIGSTOP');
  await vi.waitFor(async () => expect(await health(url)).toBe(503), PATIENCE);
  await vi.waitFor(async () => {
    expect(findSurvivors(join(home.data, 'postgres'))).not.toContain(enginePid);
    expect(await health(url)).toBe(200);
  }, PATIENCE);
});

test('a port that is taken is told, and the folder is free again', async () => {
  const home = newHome();
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const { fault } = await startProcess('serve-process.ts', [], {
    ...home.env,
    RECOURSE_PORT: String(port),
  }).told('fault');
  expect(fault).toContain(`Port ${port} is in use`);
  await started(start(home));
});

test('a key that is missing or another is told once there are data that need it', async () => {
  const home = newHome();
  await call(['migrate'], home.folder, { env: home.env });
  expect(existsSync(home.key)).toBe(false);
  writeFileSync(home.key, 'not a key', { mode: 0o400 });
  const { fault } = await start(home).told('fault');
  expect(fault).toContain('is damaged');
  const doctor = await call(['doctor'], home.folder, { env: home.env });
  expect(doctor.code).toBe(1);
  expect(doctor.out).toContain('is damaged');
});
