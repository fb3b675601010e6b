// The folder of the embedded PostgreSQL: made whole or not at all, and used by the version that made it only.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
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
  const part = `${cluster}.part`;
  rmSync(part, { recursive: true, force: true });
  if (existsSync(cluster) && readdirSync(cluster).length > 0) {
    throw new InstallationError(
      `${cluster} holds something that is no PostgreSQL database. Move it away, or put back what belongs there; nothing was changed.`,
    );
  }
  mkdirSync(part, { mode: 0o700 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(part, account.uid, account.gid);
  chmodSync(part, 0o700);
  const words = ['-U', ADMINISTRATOR, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--data-checksums'];
  const { status, stderr, error } = spawnSync(
    binaries.initdb,
    ['-D', clusterArgument(part), ...words, '--no-instructions'],
    { ...account, cwd: part, env: { PATH: '/usr/bin:/bin' }, encoding: 'utf8' },
  );
  if (status !== 0) {
    const why = error?.message ?? stderr.trim();
    rmSync(part, { recursive: true, force: true });
    throw new InstallationError(`A database cannot be made in ${cluster}. PostgreSQL says: ${why}`);
  }
  // Whoever is in the folder is let in, and nobody by a network.
  writeFileSync(join(part, 'pg_hba.conf'), 'local all all trust\n');
  for (const path of [join(part, 'pg_hba.conf'), part]) flush(path);
  renameSync(part, cluster);
  flush(data);
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
