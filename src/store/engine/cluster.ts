// The folder of the embedded PostgreSQL: made whole or not at all, and used by the version that made it only.
import { spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Account } from '#store/engine/account.ts';
import { type Binaries, versionOf } from '#store/engine/binaries.ts';
import type { Places } from '#store/engine/places.ts';
import { ADMINISTRATOR } from '#store/engine/socket.ts';
import { InstallationError } from '#store/installation-error.ts';

const PART = 'postgres.part-';

/**
 * How the folder is named to PostgreSQL, which is started inside it: under the home of root its user reaches the folder
 * by no path, and Linux lets every process reach the folder in which it stands.
 */
export function clusterArgument(cluster: string): string {
  return process.platform === 'linux' ? '/proc/self/cwd' : cluster;
}

export function clusterExists(cluster: string): boolean {
  return existsSync(join(cluster, 'PG_VERSION'));
}

/**
 * Makes the folder, with checksums of every page. It gets its name when it is complete and on the disk; what an
 * interrupted start left is thrown away. Throws InstallationError where it cannot be made.
 */
export function makeCluster(places: Places, binaries: Binaries, account: Account): void {
  const { data, cluster } = places;
  removeParts(data);
  if (existsSync(cluster) && readdirSync(cluster).length > 0) {
    throw new InstallationError(
      `${cluster} holds something that is no PostgreSQL database. Move it away, or put back what belongs there; nothing was changed.`,
    );
  }
  // A name of its own: an initdb whose Recourse was killed may still be writing.
  const part = mkdtempSync(join(data, PART));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(part, account.uid, account.gid);
  const words = ['-U', ADMINISTRATOR, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--data-checksums'];
  const { status, stderr, error } = spawnSync(
    binaries.initdb,
    ['-D', clusterArgument(part), ...words, '--no-instructions'],
    { ...account, cwd: part, env: { PATH: '/usr/bin:/bin' }, encoding: 'utf8' },
  );
  if (status !== 0) {
    const why = error?.message ?? stderr.trim();
    removeParts(data);
    throw new InstallationError(`A database cannot be made in ${cluster}. PostgreSQL says: ${why}`);
  }
  // Whoever is in the folder is let in, and nobody by a network.
  writeFileSync(join(part, 'pg_hba.conf'), 'local all all trust\n');
  for (const path of [join(part, 'pg_hba.conf'), part]) flush(path);
  renameSync(part, cluster);
  flush(data);
}

/** What cannot be removed yet, because something still writes there, is removed by the next start. */
function removeParts(data: string): void {
  for (const name of readdirSync(data).filter((each) => each.startsWith(PART))) {
    try {
      rmSync(join(data, name), { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    }
  }
}

/** Throws InstallationError where another major version of PostgreSQL made the folder. */
export function checkClusterVersion({ cluster }: Places, binaries: Binaries): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const brought = versionOf(binaries, {});
  if (brought?.split('.')[0] === made) return;
  throw new InstallationError(
    `The database in ${cluster} was made by PostgreSQL ${made}, and this Recourse brings PostgreSQL ${brought}. ` +
      'Start the version of Recourse that made it; nothing was changed.',
  );
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
