// Shows that the browser of these tests starts, draws text and keeps one site from reading another.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from './browser.ts';

test('the browser draws a page', async () => {
  const page = await openPage();
  await page.goto('data:text/html,<title>Clock desk</title><h1>Your next hearing</h1>');
  expect(await page.title()).toBe('Clock desk');
  const heading = await page.getByRole('heading').evaluate((h1) => {
    const range = document.createRange();
    range.selectNodeContents(h1);
    return range.getBoundingClientRect().width;
  });
  expect(heading, 'Text has no width: the browser found no font.').toBeGreaterThan(100);
  const picture = await page.screenshot();
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
});

test('the browser lets no page read another site', async () => {
  const server = createServer((_request, response) => response.end('a secret')).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const page = await openPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  const read = (url: string) =>
    page.evaluate(
      (address) =>
        fetch(address)
          .then((answer) => answer.text())
          .catch(() => 'refused'),
      url,
    );
  expect(await read(`http://127.0.0.1:${port}/`)).toBe('a secret');
  expect(await read(`http://localhost:${port}/`)).toBe('refused');
});

async function openPage() {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  return browser.newPage();
}
