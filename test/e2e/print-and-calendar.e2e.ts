// What leaves the desk on paper and into calendars, and what never does.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, startDesk } from './open-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

/** Prints by the dialog, and answers what was on the sheet. */
async function printedSheet(page: Page): Promise<string> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('dialog').getByRole('button', { name: /\d/ }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = await page.locator('.print-page').innerText();
  expect(await page.getByRole('main').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  return sheet;
}

test('the sheet for the client has large dates, the warning and the pack, and no reference of the case', async () => {
  const { page, context } = await desk.open({ example: 0 });
  await page.keyboard.press('p');
  const sheet = await printedSheet(page);
  expect(sheet).toContain('Dates in your case');
  expect(sheet).toContain('Friday, 27 November 2026');
  expect(sheet).toContain('This is not legal advice.');
  expect(sheet).toMatch(/Computed on .*, law pack \S+ \([0-9a-f]{12}\)/);
  expect(sheet).not.toContain('example-04');
  await context.close();
});

test('the sheet is in the language of the page', async () => {
  const { page, context } = await desk.open({ example: 0, locale: 'es-US' });
  await page.keyboard.press('p');
  const sheet = await printedSheet(page);
  expect(sheet).toContain('Fechas de su caso');
  expect(sheet).toContain('viernes 27 de noviembre de 2026');
  expect(sheet).toContain('Esto no es asesoría legal.');
  await context.close();
});

test('protected relief is on the sheet only when it is asked for, each time', async () => {
  const { page, context } = await desk.open();
  const text = readFileSync(
    new URL('../../examples/13-special-immigrant-juvenile.json', import.meta.url),
    'utf8',
  );
  await page.getByRole('button', { name: 'Paste a case' }).click();
  await page.getByLabel('Text of the case file').fill(text);
  await page.getByRole('dialog').getByRole('button', { name: 'Open' }).click();
  await page.getByLabel('As of').fill('2026-11-22');
  await page.getByText('Protected relief').first().waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Print' }).click();
  const asked = page.getByLabel(/protected relief/);
  expect(await asked.isChecked()).toBe(false);
  await asked.check();
  expect(await printedSheet(page)).toContain('2026');
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await asked.isChecked()).toBe(false);
  await context.close();
});

test('the calendar says "Case task" and nothing of the case', async () => {
  const { page, context } = await desk.open({ example: 0 });
  await page.keyboard.press('c');
  const saving = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Save \d+ entr/ })
    .click();
  const text = readFileSync(await (await saving).path(), 'utf8').replaceAll('\r\n ', '');
  expect(text).toContain('BEGIN:VCALENDAR');
  expect(text).toContain('DTSTART;VALUE=DATE:20261127');
  const summaries = text.split('\r\n').filter((line) => line.startsWith('SUMMARY'));
  expect(new Set(summaries)).toEqual(new Set(['SUMMARY:Case task']));
  expect(text).not.toMatch(/bia-appeal|asylum|example-04|DESCRIPTION|LOCATION/i);
  const names = text.split('\r\n').filter((line) => line.startsWith('UID'));
  expect(new Set(names).size).toBe(names.length);
  await context.close();
});
