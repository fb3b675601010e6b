// As which user of this machine PostgreSQL runs: it refuses to run as root; anyone else runs it as themselves.
import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { InstallationError } from '#store/installation-error.ts';

/** What `spawn` takes; empty for oneself. */
export type Account = { uid?: number; gid?: number };

/** An account made for Recourse keeps its files from every other service, so it comes first. */
const ACCOUNTS = ['recourse', 'postgres', 'nobody'];

/**
 * The user who runs PostgreSQL on a folder: to whom it belongs, where it is there. Throws InstallationError where that is
 * root, or somebody else than the ordinary user who starts.
 */
export function accountFor(cluster: string): Account {
  const me = process.getuid?.();
  const owner = lstatSync(cluster, { throwIfNoEntry: false });
  if (me === undefined) return {};
  if (me !== 0) {
    if (owner !== undefined && owner.uid !== me) {
      throw new InstallationError(
        `${cluster} belongs to user ${owner.uid}, and this is user ${me}. Start Recourse as it was started before, ` +
          `or hand the folder over: chown -R ${me} ${cluster}`,
      );
    }
    return {};
  }
  if (owner === undefined) return unprivileged();
  if (owner.uid === 0) {
    throw new InstallationError(
      `${cluster} belongs to root, as whom PostgreSQL refuses to run. Hand it over: chown -R ${unprivileged().uid} ${cluster}`,
    );
  }
  return { uid: owner.uid, gid: owner.gid };
}

function unprivileged(): Account {
  for (const name of ACCOUNTS) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name]).stdout?.toString().trim());
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new InstallationError(
    'PostgreSQL refuses to run as root, and this machine has no account to run it as. ' +
      'Make one (useradd --system recourse), or start Recourse as an ordinary user.',
  );
}
