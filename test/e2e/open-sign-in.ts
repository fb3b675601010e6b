// Serves a whole installation on a database of its own and opens its pages in the browser, with an authenticator in it.
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { buildApp } from '#api/app.ts';
import type { Services } from '#api/handler.ts';
import { compileLaw } from '#core/clock/compile.ts';
import { loadPack } from '#law/pack.ts';
import { offerSetup } from '#store/access/setup.ts';
import { Database } from '#store/database/database.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import { makeKey } from '#vault/seal.ts';
import { makeTestDatabase } from '../test-database.ts';
import { launchBrowser } from './browser.ts';

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));

export type Installation = {
  /** `http://localhost:PORT`: passkeys belong to a name. */
  address: string;
  services: Services;
  browser: Browser;
  /** The token of a new set-up link. */
  setupToken: () => Promise<string>;
  /** Opens a page in a browser profile of its own; `complaints` are those of the browser. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Opened>;
  close: () => Promise<void>;
};

export type Opened = { page: Page; context: BrowserContext; complaints: string[] };

export async function startInstallation(): Promise<Installation> {
  const test = await makeTestDatabase();
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const keys = new KeyRing(makeKey());
  const database = new Database({ pool: { ...test.serving, max: 8 }, keys, now: Date.now });
  const services: Services = {
    database,
    keys,
    law: compileLaw(loadPack()),
    documentFolder: mkdtempSync(join(tmpdir(), 'recourse-documents-')),
    auditFolder: mkdtempSync(join(tmpdir(), 'recourse-audit-')),
    keyPlace: '/home/operator/.config/recourse/installation.key',
    publicUrl: address,
    now: Date.now,
  };
  const app = await buildApp({ webFolder, services, log: { write: () => undefined } });
  await app.listen({ host: '127.0.0.1', port });
  const browser = await launchBrowser();
  return {
    address,
    services,
    browser,
    setupToken: async () => (await offerSetup(database)) ?? '',
    open: async (path, options) => {
      const context = await browser.newContext({
        locale: 'en-US',
        viewport: { width: 1280, height: 860 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await addAuthenticator(page);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${address}${path}`);
      return { page, context, complaints };
    },
    close: async () => {
      await browser.close();
      await app.close();
      await database.close();
      await test.drop();
    },
  };
}

/** As if the device had a fingerprint reader that always knows its owner. */
async function addAuthenticator(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** A port that nobody listens on. It is known before the server starts, because the address is part of what passkeys sign. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
