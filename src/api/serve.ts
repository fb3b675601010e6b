// Serves an installation: the store first, then the API and the pages; until it is told to stop.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLaw } from '#core/clock/compile.ts';
import { loadPack } from '#law/pack.ts';
import { buildApp } from './app.ts';
import { type Config, ConfigError } from './config.ts';
import { openInstallation } from './open-installation.ts';

export type Serving = {
  /** Where a browser on this machine finds it, or others where they may. */
  url: string;
  /** Of the main process of PostgreSQL; undefined while it is being started again, or where it is one's own. */
  enginePid: () => number | undefined;
  close: () => Promise<void>;
};

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Once it is settled everything serves. `say` is told what the operator should read. */
export async function serve(config: Config, say: (line: string) => void): Promise<Serving> {
  if (!existsSync(`${webFolder}/index.html`)) {
    throw new ConfigError(
      'dist/web',
      'the pages are not built; run `npm run build`, or `npm start`, which builds them',
    );
  }
  const installation = await openInstallation(config, { as: 'server', log: say, now: Date.now });
  const { database, keys, space, documentFolder, installationKey } = installation;
  const app = await buildApp({
    webFolder,
    services: {
      database,
      keys,
      space,
      documentFolder,
      law: compileLaw(loadPack()),
      publicUrl: config.publicUrl,
      keyPlace: installationKey.path,
      now: Date.now,
    },
  });
  const close = async () => {
    await app.close();
    await installation.close();
  };
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await close();
    throw error;
  }
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  const url = config.port === 0 ? `http://localhost:${port}` : config.publicUrl;
  if (installationKey.made) {
    say(
      `A key was made in ${installationKey.path}. Without it nobody can read the cases: keep a copy on paper, away from the data.`,
    );
  }
  return { url, enginePid: installation.enginePid, close };
}

/** Serves until SIGINT or SIGTERM, then closes everything in good order. A second signal ends at once. */
export async function serveUntilTold(config: Config, say: (line: string) => void): Promise<void> {
  const { url, close } = await serve(config, say);
  say(`Recourse: ${url}`);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await close();
}
