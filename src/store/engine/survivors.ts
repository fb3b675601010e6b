// Finds and ends the processes of a PostgreSQL whose Recourse was killed: never may two work on one folder.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InstallationError } from '#store/installation-error.ts';

/**
 * Milliseconds: how long each way of ending is waited for, gentle ones first. The gentle one gets little: a PostgreSQL
 * that is told to close while it still recovers may never do so, and what SIGQUIT leaves is recovered at the next start.
 */
const WAYS = [
  { signal: 'SIGINT', patience: 3_000 },
  { signal: 'SIGQUIT', patience: 5_000 },
  { signal: 'SIGKILL', patience: 5_000 },
] as const;

/** Without their main process the others end by themselves, at once or never. */
const ORPHAN_PATIENCE = 2_000;

/**
 * Ends whatever PostgreSQL still works on this folder, and takes away what would keep the next from starting. The caller
 * holds the lock, so none of it is anybody's. Throws InstallationError where something cannot be ended.
 */
export async function endSurvivors(cluster: string, log: (line: string) => void): Promise<void> {
  const main = mainProcessOf(cluster);
  if (main !== undefined && findSurvivors(cluster).includes(main)) {
    log('Closing the PostgreSQL that an earlier run of Recourse has left.');
    for (const { signal, patience } of WAYS) {
      end(main, signal);
      // Who was halted hears it only now.
      end(main, 'SIGCONT');
      if (await haveEnded(cluster, patience)) break;
    }
  }
  if (!(await haveEnded(cluster, ORPHAN_PATIENCE))) {
    for (const pid of findSurvivors(cluster)) end(pid, 'SIGKILL');
    if (!(await haveEnded(cluster, ORPHAN_PATIENCE))) {
      throw new InstallationError(
        `PostgreSQL still works on ${cluster} and cannot be ended (process ${findSurvivors(cluster).join(', ')}). ` +
          'Restart the machine, or find out what holds that process.',
      );
    }
  }
  // The number in these may have gone to another process, which PostgreSQL would take for a running one.
  if (main !== undefined && isAlive(main)) {
    for (const file of ['postmaster.pid', '.s.PGSQL.5432.lock']) rmSync(join(cluster, file), { force: true });
  }
}

async function haveEnded(cluster: string, patience: number): Promise<boolean> {
  for (let waited = 0; findSurvivors(cluster).length > 0; waited += 50) {
    if (waited >= patience) return false;
    await sleep(50);
  }
  return true;
}

/** Processes of PostgreSQL that stand in this folder. */
export function findSurvivors(cluster: string): number[] {
  if (!existsSync(cluster)) return [];
  if (process.platform === 'linux') {
    const { dev, ino } = statSync(cluster);
    return readdirSync('/proc').flatMap((name) => {
      if (!/^\d+$/.test(name)) return [];
      try {
        const folder = statSync(`/proc/${name}/cwd`);
        if (folder.dev !== dev || folder.ino !== ino) return [];
        return isPostgres(readlinkSync(`/proc/${name}/exe`)) ? [Number(name)] : [];
      } catch {
        // It has ended meanwhile, or is somebody else's.
        return [];
      }
    });
  }
  const main = mainProcessOf(cluster);
  if (main === undefined) return [];
  const { stdout } = spawnSync('ps', ['-p', String(main), '-o', 'comm='], { encoding: 'utf8' });
  return isPostgres((stdout ?? '').trim()) ? [main] : [];
}

const isPostgres = (program: string) => basename(program.replace(/ \(deleted\)$/, '')) === 'postgres';

function mainProcessOf(cluster: string): number | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

function isAlive(pid: number): boolean {
  return end(pid, 0);
}

/** Whether there was such a process. */
function end(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ESRCH') return false;
    if (code === 'EPERM') return true;
    throw error;
  }
}
