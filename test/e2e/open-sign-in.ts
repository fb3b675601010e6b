// Serves a whole installation on a database of its own and opens its pages in the browser, with an authenticator in it.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Services } from '#api/handler.ts';
import { offerSetup } from '#store/access/setup.ts';
import { startServer } from '../running-server.ts';
import { launchBrowser } from './browser.ts';

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
  const { address, services, close } = await startServer();
  const browser = await launchBrowser();
  return {
    address,
    services,
    browser,
    setupToken: async () => (await offerSetup(services.database)) ?? '',
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
      await close();
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
