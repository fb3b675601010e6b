// The way to PostgreSQL: the embedded one, started or joined, or one's own.
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { openOwnDatabase } from '#store/database/own-database.ts';
import { OWNER_ROLE, SERVING_ROLE } from '#store/database/roles.ts';
import { withClient } from '#store/database/with-client.ts';
import { makeDatabase } from '#store/engine/embedded-database.ts';
import { Engine, EngineBusyError } from '#store/engine/engine.ts';
import { placesIn } from '#store/engine/places.ts';
import type { Settings } from '#store/engine/settings.ts';
import { ADMINISTRATOR, connectionTo, DATABASE_NAME } from '#store/engine/socket.ts';

export type StoreSettings = {
  dataFolder: string;
  /** One's own PostgreSQL as the serving role; the embedded one where it is absent. */
  databaseUrl?: string | undefined;
  /** The same as the owner of the database: to migrate. */
  databaseOwnerUrl?: string | undefined;
};

export type ConnectOptions = StoreSettings & {
  /** A server has the folder alone. A visitor joins a running server, or starts PostgreSQL for as long as it stays. */
  as: 'server' | 'visitor';
  log: (line: string) => void;
  /** For tests and benches: settings of the embedded PostgreSQL. */
  engineSettings?: Settings;
};

export type Connections = {
  kind: 'embedded' | 'own';
  serving: pg.ClientConfig;
  owning?: pg.ClientConfig;
  /** As the administrator of the embedded PostgreSQL, whom no policy binds. */
  administering?: pg.ClientConfig;
  /** Whether another process runs PostgreSQL, and looks after its schema. */
  joined: boolean;
  /** Of the main process of the PostgreSQL that this one runs. */
  enginePid: () => number | undefined;
  close: () => Promise<void>;
};

/** Milliseconds that a visitor waits for another to have started or to have gone. */
const PATIENCE = 30_000;

/** Throws InstallationError, and EngineBusyError at once where a second server would start on one folder. */
export async function connect(options: ConnectOptions): Promise<Connections> {
  const { databaseUrl, databaseOwnerUrl } = options;
  if (databaseUrl !== undefined) {
    const own = await openOwnDatabase(databaseUrl, databaseOwnerUrl);
    return { kind: 'own', ...own, joined: false, enginePid: () => undefined, close: async () => undefined };
  }
  if (options.as === 'server') return ofEngine(await start(options), false);
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    try {
      return ofEngine(await start(options), true);
    } catch (error) {
      if (!(error instanceof EngineBusyError)) throw error;
      const joined = await join(options.dataFolder);
      if (joined !== undefined) return joined;
      if (performance.now() > deadline) throw error;
      await sleep(100);
    }
  }
}

async function start({ dataFolder, log, engineSettings = {} }: ConnectOptions): Promise<Engine> {
  const engine = await Engine.start({ dataFolder, log, settings: engineSettings });
  try {
    await makeDatabase(engine.places.cluster);
  } catch (error) {
    await engine.stop();
    throw error;
  }
  return engine;
}

function ofEngine(engine: Engine, waitForOthers: boolean): Connections {
  return {
    ...ways(engine.places.cluster),
    joined: false,
    enginePid: () => engine.pid,
    close: () => engine.stop({ waitForOthers }),
  };
}

/** The running PostgreSQL of a folder, once its database is there. */
async function join(dataFolder: string): Promise<Connections | undefined> {
  const found = ways(placesIn(dataFolder).cluster);
  try {
    await withClient(found.serving, (client) => client.query('select 1'));
  } catch {
    return undefined;
  }
  return { ...found, joined: true, enginePid: () => undefined, close: async () => undefined };
}

function ways(cluster: string) {
  return {
    kind: 'embedded' as const,
    serving: connectionTo(cluster, SERVING_ROLE, DATABASE_NAME),
    owning: connectionTo(cluster, OWNER_ROLE, DATABASE_NAME),
    administering: connectionTo(cluster, ADMINISTRATOR, DATABASE_NAME),
  };
}
