// The casework store, open: PostgreSQL reached, its schema up to date, its rights found right, and room watched.

import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { checkCatalogue } from '#store/database/catalogue-gate.ts';
import { Database } from '#store/database/database.ts';
import { checkSchema, migrate } from '#store/database/migrate.ts';
import { checkServingRole } from '#store/database/server-checks.ts';
import { withClient } from '#store/database/with-client.ts';
import { type Connections, type ConnectOptions, connect } from '#store/engine/connections.ts';
import { prepareDataFolder } from '#store/engine/places.ts';
import { Space } from '#store/engine/space.ts';
import { InstallationError } from '#store/installation-error.ts';
import type { KeyRing } from '#store/keys/key-ring.ts';

export type Store = {
  database: Database;
  keys: KeyRing;
  /** The room on the disk of the data folder: asked before anything is written. */
  space: Space;
  /** Folder of the sealed documents, there. */
  documentFolder: string;
  /** Folder of the anchors of the audit logs, there. */
  auditFolder: string;
  /** Of the main process of the PostgreSQL that this process runs; undefined where another runs it. */
  enginePid: () => number | undefined;
  /** Waits for running transactions and gives the folder free. */
  close: () => Promise<void>;
};

export type OpenStoreOptions = ConnectOptions & {
  /** Is given the names of the installation keys in use: none before there is an organisation. */
  openKeys: (inUse: readonly string[]) => KeyRing;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: () => number;
};

/** Of a server to its database. More at once than a few for each processor only wait for one another. */
export const SERVER_CONNECTIONS = Math.min(20, Math.max(8, 4 * availableParallelism()));

/** A server answers many at once and none of them for long; a command may take its time. Milliseconds. */
const SERVER_POOL = {
  max: SERVER_CONNECTIONS,
  // A connection has every statement prepared; a new one is slow just when many are needed.
  idleTimeoutMillis: 15 * 60_000,
  connectionTimeoutMillis: 5_000,
  statement_timeout: 30_000,
  query_timeout: 40_000,
  idle_in_transaction_session_timeout: 60_000,
};

/**
 * Opens the store of an installation: embedded or one's own, made or migrated where need be. Throws InstallationError,
 * with what to do, where it cannot be opened or may not be trusted.
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const connections = await connect(options);
  try {
    await prepareSchema(connections, options.log);
    const keys = options.openKeys(await keysInUse(connections));
    const { data, ballast } = prepareDataFolder(options.dataFolder);
    const documentFolder = join(data, 'documents');
    mkdirSync(documentFolder, { recursive: true, mode: 0o700 });
    const keepsBallast = options.as === 'server' && connections.kind === 'embedded';
    const space = new Space(data, keepsBallast ? ballast : undefined);
    const database = new Database({
      pool: {
        ...connections.serving,
        ...(options.as === 'server' && SERVER_POOL),
        application_name: 'recourse',
      },
      keys,
      now: options.now,
      requireSpace: () => space.requireForReading(),
    });
    return {
      database,
      keys,
      space,
      documentFolder,
      auditFolder: join(data, 'audit'),
      enginePid: connections.enginePid,
      close: async () => {
        space.close();
        await database.close();
        await connections.close();
      },
    };
  } catch (error) {
    await connections.close();
    throw error;
  }
}

async function keysInUse({ serving }: Connections): Promise<string[]> {
  return withClient(serving, async (client) => {
    const { rows } = await client.query<{ name: string }>('select name from installation_keys_in_use()');
    return rows.map(({ name }) => name);
  });
}

/** Migrates where this process may, answers what it applied, and looks whether sight and rights are as they must be. */
export async function prepareSchema(
  { serving, owning, joined }: Connections,
  log: (line: string) => void,
): Promise<string[]> {
  const applied =
    owning !== undefined && !joined ? await withClient(owning, (client) => migrate(client)) : [];
  for (const name of applied) log(`Applied ${name}.`);
  await withClient(serving, async (client) => {
    await checkSchema(client);
    for (const { state, found, todo } of [await checkServingRole(client), await checkCatalogue(client)]) {
      if (state === 'wrong') {
        throw new InstallationError(`Nothing is served from this database: ${found}. ${todo}`);
      }
    }
  });
  return applied;
}
