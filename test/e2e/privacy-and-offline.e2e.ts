// Nothing leaves the browser, the first load is small, and the desk opens and computes without a network.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockCard, type Desk, startDesk } from './open-desk.ts';

const FIRST_LOAD_BYTES = 300_000;
const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));
let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

test('every request stays with the server that gave the page, and using the page makes none that carries anything', async () => {
  const { page, context, complaints } = await desk.open({ serviceWorkers: 'block' });
  const requests: { url: string; method: string; body: string | null }[] = [];
  page.on('request', (request) =>
    requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
  );
  await page.reload();
  await page.getByRole('main').locator('[class*=examples] button').first().click();
  await page.getByRole('article').first().waitFor();
  await page.getByLabel('As of').fill('2026-12-01');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New event' }).click();
  await page.getByLabel('What happened?').waitFor();
  const files = requests.filter(({ url }) => !url.startsWith('blob:'));
  expect(files.filter(({ url }) => !url.startsWith(desk.address))).toEqual([]);
  expect(
    files.filter(({ url, method, body }) => method !== 'GET' || body !== null || url.includes('?')),
  ).toEqual([]);
  expect(complaints.filter((words) => !words.includes('blocked by Playwright'))).toEqual([]);
  await context.close();
});

test('the page cannot send, even if it wanted to', async () => {
  const { page, context } = await desk.open();
  const sent = await page.evaluate(() =>
    fetch('/healthz').then(
      () => true,
      () => false,
    ),
  );
  expect(sent).toBe(false);
  await context.close();
});

test('the first load is at most 300 kB, compressed', async () => {
  const { page, context } = await desk.open({ serviceWorkers: 'block' });
  const names = new Set<string>();
  page.on('response', (response) => names.add(new URL(response.url()).pathname));
  await page.reload();
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
  const sizes = [...names].map((name) => {
    const file = name === '/' ? 'index.html' : name.slice(1);
    return { file, bytes: readFileSync(`${webFolder}/${file}.br`).length };
  });
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`first load: ${total} bytes in ${sizes.length} files (Brotli)`);
  expect(total).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
  await context.close();
});

test('once loaded, the desk opens and computes with the network off', async () => {
  const { page, context } = await desk.open();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  // The worker takes the page over once it has kept every file.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('main').locator('[class*=examples] button').first().click();
  await clockCard(page, 'Appeal to the Board of Immigration Appeals').waitFor();
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: 'Español' }).click();
  await page.getByRole('heading', { name: 'Plazos', exact: true }).waitFor();
  await context.close();
});

test('the built files work under a path of any static host, by the policy that the page itself carries', async () => {
  const types: Record<string, string> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
  };
  const host = createServer((request, response) => {
    const name = /^\/some\/path\/([\w./-]*)$/.exec(request.url ?? '')?.[1] ?? 'none';
    const file = `${webFolder}/${name === '' ? 'index.html' : name}`;
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[file.split('.').at(-1) ?? ''] ?? 'text/plain' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const { port } = host.address() as AddressInfo;
  const context = await desk.browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/some/path/`);
  await page.getByRole('main').locator('[class*=examples] button').first().click();
  await clockCard(page, 'Appeal to the Board of Immigration Appeals').waitFor();
  expect(
    await page.evaluate(() =>
      fetch('./index.html').then(
        () => 'sent',
        () => 'refused',
      ),
    ),
  ).toBe('refused');
  await context.close();
  host.closeAllConnections();
  host.close();
});

test('leaving with unsaved changes is warned of', async () => {
  const { page, context } = await desk.open({ example: 0 });
  await page.getByRole('button', { name: 'Change the facts of the case' }).click();
  await page.getByLabel('Circuit').selectOption('3');
  const asked = page.waitForEvent('dialog');
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await leaving;
  await context.close();
});

test('a refused style or script would be known: the page loads without one complaint', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, context, complaints } = await desk.open({ colorScheme, example: 3 });
    await page.keyboard.press('n');
    await page.getByLabel('What happened?').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'The rule' }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }
});
