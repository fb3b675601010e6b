// Serves an installation: the store first, then the API and the pages; until it is told to stop.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { compileLaw } from '#core/clock/compile.ts';
import { loadPack } from '#law/pack.ts';
import { offerSetup } from '#store/access/setup.ts';
import { buildApp } from './app.ts';
import { type Config, ConfigError } from './config.ts';
import { type Installation, openInstallation } from './open-installation.ts';
import { startUpkeep } from './upkeep.ts';

export type Serving = {
  /** Where a browser on this machine finds it, or others where they may. */
  url: string;
  /** Of the main process of PostgreSQL; undefined while it is being started again, or where it is one's own. */
  enginePid: () => number | undefined;
  close: () => Promise<void>;
};

/**
 * Percent by which the heap may grow before it is swept again. By itself V8 lets it grow to several times of what is in
 * use, where PostgreSQL beside it has the better use for memory.
 */
const HEAP_GROWTH = 100;

const builtPages = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Once it is settled everything serves. `say` is told what the operator should read. */
export async function serve(
  config: Config,
  say: (line: string) => void,
  webFolder = builtPages,
): Promise<Serving> {
  if (!existsSync(`${webFolder}/index.html`)) {
    throw new ConfigError(
      'dist/web',
      'the pages are not built; run `npm run build`, or `npm start`, which builds them',
    );
  }
  const { breachedPasswords } = config;
  if (breachedPasswords !== undefined && !existsSync(breachedPasswords)) {
    throw new ConfigError(
      'RECOURSE_BREACHED_PASSWORDS',
      `there is no file ${breachedPasswords}; name the list of breached passwords, or leave the setting out`,
    );
  }
  const installation = await openInstallation(config, { as: 'server', log: say, now: Date.now });
  try {
    return await serveInstallation(installation, config, say, webFolder);
  } catch (error) {
    await installation.close();
    throw error;
  }
}

async function serveInstallation(
  installation: Installation,
  config: Config,
  say: (line: string) => void,
  webFolder: string,
): Promise<Serving> {
  const { database, keys, space, documentFolder, auditFolder, installationKey } = installation;
  const services = {
    database,
    keys,
    space,
    documentFolder,
    auditFolder,
    law: compileLaw(loadPack()),
    publicUrl: config.publicUrl,
    keyPlace: installationKey.path,
    ...(config.breachedPasswords !== undefined && { breachedPasswords: config.breachedPasswords }),
    now: Date.now,
  };
  const token = await offerSetup(database);
  const app = await buildApp({ webFolder, services });
  await app.listen({ host: config.host, port: config.port });
  const address = app.server.address();
  if (config.port === 0 && typeof address === 'object' && address !== null) {
    // Any free port: only now is it known which.
    services.publicUrl = `http://localhost:${address.port}`;
  }
  const upkeep = startUpkeep(services, (err) => app.log.error({ err }));
  if (installationKey.made) {
    say(
      `A key was made in ${installationKey.path}. Without it nobody can read the cases: keep a copy on paper, away from the data.`,
    );
  }
  if (token !== undefined) {
    say(
      `Set up the first organisation, within the hour and in one browser: ${services.publicUrl}/setup#${token}`,
    );
  }
  return {
    url: services.publicUrl,
    enginePid: installation.enginePid,
    close: async () => {
      await app.close();
      await upkeep.stop();
      await installation.close();
    },
  };
}

/** Serves until SIGINT or SIGTERM, then closes everything in good order. A second signal ends at once. */
export async function serveUntilTold(config: Config, say: (line: string) => void): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const { url, close } = await serve(config, say);
  say(`Recourse: ${url}`);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await close();
}
