// The clock desk by keyboard alone: reaching, recording, walking, and seeing where one is.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, startDesk } from './open-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );

test('the first stop is the link to the clocks', async () => {
  const { page, context } = await desk.open();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the clocks');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toContain('One week earlier');
  await context.close();
});

test('an event is recorded without a pointer, and the focus comes back', async () => {
  const { page, context } = await desk.open();
  await page.keyboard.press('n');
  await page.getByLabel('What happened?').waitFor();
  await page.keyboard.type('notice to appear served');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Day', exact: true }).waitFor();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Day', exact: true }).focus();
  await page.keyboard.type('10152026');
  await page.keyboard.press('Tab');
  while (!(await page.evaluate(() => document.activeElement?.tagName === 'SELECT')))
    await page.keyboard.press('Tab');
  await page.keyboard.type('In p');
  await page.keyboard.press('Enter');
  if (await page.getByRole('dialog').isVisible())
    await page.getByRole('button', { name: 'Record', exact: true }).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.getByRole('complementary').innerText()).toContain('Thu 15 Oct 2026');
  await context.close();
});

test('j and k walk through the clocks, and keys do nothing while one types', async () => {
  const { page, context } = await desk.open({ example: 0 });
  const here = () => page.evaluate(() => document.activeElement?.getAttribute('data-clock') ?? null);
  await page.keyboard.press('j');
  const first = await here();
  await page.keyboard.press('j');
  const second = await here();
  expect(first).not.toBeNull();
  expect(second).not.toBe(first);
  await page.keyboard.press('k');
  expect(await here()).toBe(first);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Help and keys' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Change the facts of the case' }).click();
  await page.getByLabel('Your reference').focus();
  await page.keyboard.type('no');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await context.close();
});

test('every stop of a walk through the page shows where the focus is', async () => {
  const { page, context } = await desk.open({ example: 0 });
  const invisible: string[] = [];
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return true;
      const style = getComputedStyle(element);
      return (
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
        element.tagName === 'INPUT'
      );
    });
    if (!shown) invisible.push(await focused(page));
  }
  expect(invisible).toEqual([]);
  await context.close();
});
