// Nothing leaves the browser, the first load is small, and the desk opens and computes without a network.
import { readFileSync } from 'node:fs';
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
  page.on('request', (request) => requests.push({ url: request.url(), method: request.method(), body: request.postData() }));
  await page.reload();
  await page.getByRole('main').locator('[class*=examples] button').first().click();
  await page.getByRole('article').first().waitFor();
  await page.getByLabel('As of').fill('2026-12-01');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New event' }).click();
  await page.getByLabel('What happened?').waitFor();
  const files = requests.filter(({ url }) => !url.startsWith('blob:'));
  expect(files.filter(({ url }) => !url.startsWith(desk.address))).toEqual([]);
  expect(files.filter(({ url, method, body }) => method !== 'GET' || body !== null || url.includes('?'))).toEqual([]);
  expect(complaints.filter((words) => !words.includes('blocked by Playwright'))).toEqual([]);
  await context.close();
});

test('the page cannot send, even if it wanted to', async () => {
  const { page, context } = await desk.open();
  const sent = await page.evaluate(() => fetch('/healthz').then(() => true, () => false));
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
