// A server that listens, on a database of its own: what browsers and programs outside of this process reach.
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from '#api/app.ts';
import type { Services } from '#api/handler.ts';
import { compileLaw } from '#core/clock/compile.ts';
import { loadPack } from '#law/pack.ts';
import { Database } from '#store/database/database.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import { makeKey } from '#vault/seal.ts';
import { makeTestDatabase } from './test-database.ts';

export type RunningServer = {
  /** `http://localhost:PORT`: passkeys belong to a name. */
  address: string;
  services: Services;
  close: () => Promise<void>;
};

const builtPages = fileURLToPath(new URL('../dist/web', import.meta.url));

/** Serves the built pages, or those of a folder. */
export async function startServer({ webFolder = builtPages } = {}): Promise<RunningServer> {
  const test = await makeTestDatabase();
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const keys = new KeyRing(makeKey());
  const database = new Database({ pool: { ...test.serving, max: 8 }, keys, now: Date.now });
  const dataFolder = mkdtempSync(join(tmpdir(), 'recourse-data-'));
  const services: Services = {
    ...{ database, keys },
    documentFolder: dataFolder,
    auditFolder: dataFolder,
    law: compileLaw(loadPack()),
    keyPlace: '/home/operator/.config/recourse/installation.key',
    publicUrl: address,
    now: Date.now,
  };
  const app = await buildApp({ webFolder, services, log: { write: () => undefined } });
  await app.listen({ host: '127.0.0.1', port });
  return {
    ...{ address, services },
    close: async () => {
      await app.close();
      await database.close();
      await test.drop();
      rmSync(dataFolder, { recursive: true });
    },
  };
}

/** A port that nobody listens on. It is known before the server starts: the address is part of what passkeys sign. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
