// How PostgreSQL is reached: by a socket in its own folder, which only its user and root may enter.
import { openSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { InstallationError } from '#store/installation-error.ts';

/** The administrator of the embedded cluster, whom no policy binds: makes roles and databases, and looks after the engine. */
export const ADMINISTRATOR = 'postgres';
export const DATABASE_NAME = 'recourse';

/** Bytes of the longest address of a socket that every system takes. */
const LONGEST = 103;

const folders = new Map<string, string>();

/** Connects as this user. Throws InstallationError where the path of the folder is too long for this system. */
export function connectionTo(cluster: string, user: string, database: string): pg.ClientConfig {
  return { host: hostOf(cluster), user, database };
}

function hostOf(cluster: string): string {
  if (Buffer.byteLength(join(cluster, '.s.PGSQL.5432')) <= LONGEST) return cluster;
  if (process.platform !== 'linux') {
    throw new InstallationError(
      `The path ${cluster} is too long for a socket. Choose a shorter one: RECOURSE_DATA=/a/folder`,
    );
  }
  // Linux reaches an open folder by its number, however long its path; it stays open as long as the process lives.
  const known = folders.get(cluster);
  if (known !== undefined) return known;
  const host = `/proc/self/fd/${openSync(cluster, 'r')}`;
  folders.set(cluster, host);
  return host;
}
