// Serves the built clock desk and opens it in the browser, for every browser test.
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { buildApp } from '#api/app.ts';
import { launchBrowser } from './browser.ts';

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));

export type Desk = {
  address: string;
  browser: Browser;
  /** Opens the desk in a browser profile of its own. What the browser complains of is collected in `complaints`. */
  open: (options?: OpenOptions) => Promise<{ page: Page; context: BrowserContext; complaints: string[] }>;
  close: () => Promise<void>;
};

export type OpenOptions = BrowserContextOptions & {
  /** The number of a fictional example to open, as listed on the empty desk. */
  example?: number;
};

export async function startDesk(): Promise<Desk> {
  const app = await buildApp({ webFolder });
  const address = `${await app.listen({ host: '127.0.0.1', port: 0 })}/`;
  const browser = await launchBrowser();
  return {
    address,
    browser,
    open: async ({ example, ...options } = {}) => {
      const context = await browser.newContext({
        locale: 'en-US',
        timezoneId: 'America/Chicago',
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        acceptDownloads: true,
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(address);
      await page.getByRole('main').waitFor();
      if (example !== undefined) {
        await page.getByRole('main').locator('[class*=examples] button').nth(example).click();
        await page.getByRole('article').first().waitFor();
      }
      return { page, context, complaints };
    },
    close: async () => {
      await browser.close();
      await app.close();
    },
  };
}

/** The card of a clock by its title. */
export function clockCard(page: Page, title: string | RegExp) {
  return page.getByRole('article', { name: title });
}
