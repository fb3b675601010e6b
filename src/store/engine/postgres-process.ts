// One running PostgreSQL: started as a child that does not outlive this process, whatever ends it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs';
import type { Account } from '#store/engine/account.ts';
import type { Binaries } from '#store/engine/binaries.ts';
import { clusterArgument } from '#store/engine/cluster.ts';
import type { Places } from '#store/engine/places.ts';
import type { Settings } from '#store/engine/settings.ts';

/** SIGINT ends transactions and closes cleanly, SIGTERM waits until everyone has gone, SIGQUIT recovers at the next start. */
export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGQUIT' | 'SIGKILL';

export type PostgresProcess = {
  pid: number;
  /** Settled once it has ended, with what is to be said about it. */
  ended: Promise<string>;
  signal: (signal: StopSignal) => void;
};

const MOST_LOG_BYTES = 1_000_000;

/**
 * Waits until its standard input ends, which the kernel does when this process ends in whatever way; then has PostgreSQL
 * close its files, also where it was halted.
 */
const GUARD = 'read -r _; kill -INT "$1"; kill -CONT "$1"';

export function runPostgres(
  { postgres }: Binaries,
  places: Places,
  account: Account,
  settings: Settings,
): PostgresProcess {
  const log = openLog(places.log);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', clusterArgument(places.cluster), ...options], {
    ...account,
    cwd: places.cluster,
    env: {},
    stdio: ['ignore', log, log],
    // Ctrl-C at a terminal goes to this process, which closes the database when nobody needs it any more.
    detached: true,
  });
  closeSync(log);
  const guard = child.pid === undefined ? undefined : spawnGuard(child.pid, account);
  const ended = endOf(child).finally(() => guard?.kill('SIGKILL'));
  return {
    // Without a number it never ran, and `ended` says why.
    pid: child.pid ?? 0,
    ended,
    signal: (signal) => {
      child.kill(signal);
    },
  };
}

function spawnGuard(pid: number, account: Account): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', GUARD, 'recourse-guard', String(pid)], {
    ...account,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  // Without a guard an orphan is stopped by the next start.
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  guard.unref();
  return guard;
}

async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = await once(child, 'exit');
    return signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
  } catch (error) {
    return `could not be run (${(error as NodeJS.ErrnoException).code})`;
  }
}

function openLog(path: string): number {
  if (existsSync(path) && statSync(path).size > MOST_LOG_BYTES) renameSync(path, `${path}.old`);
  return openSync(path, 'a', 0o600);
}
