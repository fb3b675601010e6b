// Starts one PostgreSQL for all tests of a run, migrates a template there, and stops it at the end.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '#store/database/migrate.ts';
import { CREATE_ROLES, OWNER_ROLE } from '#store/database/roles.ts';
import { withClient } from '#store/database/with-client.ts';
import { findBinaries } from '#store/engine/binaries.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the socket of the PostgreSQL of this run. */
    postgres: string;
  }
}

export const TEMPLATE = 'recourse_template';

/** PostgreSQL refuses to run as root; anyone else runs it as themselves. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

export async function setup(project: TestProject): Promise<() => void> {
  // Another version can be put under the same tests: RECOURSE_TEST_POSTGRES=/usr/lib/postgresql/15/bin
  const other = process.env['RECOURSE_TEST_POSTGRES'];
  const { initdb, pg_ctl } = other
    ? { initdb: join(other, 'initdb'), pg_ctl: join(other, 'pg_ctl') }
    : await findBinaries();
  const folder = mkdtempSync(join(tmpdir(), 'rpg-'));
  chmodSync(folder, 0o700);
  if (unprivileged.uid !== undefined) chownSync(folder, unprivileged.uid, unprivileged.gid);
  const data = join(folder, 'data');
  run(initdb, ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  // What is tested here survives no power cut: the tests of the engine itself start their own, durable.
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c max_connections=200`;
  run(pg_ctl, ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  const stop = () => {
    run(pg_ctl, ['-D', data, '-m', 'immediate', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(folder);
  } catch (error) {
    stop();
    throw error;
  }
  project.provide('postgres', folder);
  return stop;
}

async function makeTemplate(host: string): Promise<void> {
  await withClient({ host, user: 'postgres', database: 'postgres' }, async (client) => {
    await client.query(CREATE_ROLES);
    await client.query(`create database ${TEMPLATE} owner ${OWNER_ROLE}`);
  });
  await withClient({ host, user: OWNER_ROLE, database: TEMPLATE }, (client) => migrate(client));
}

function run(program: string, words: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, words, {
    ...unprivileged,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr.toString()}`);
}
