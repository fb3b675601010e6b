// The desk for everyone: no serious finding of axe, nothing cut off on a phone, mirrored for scripts from the right.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, startDesk } from './open-desk.ts';

const PHONE = { width: 360, height: 780 };
const DESKTOP = { width: 1440, height: 900 };
let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

/** Findings that axe calls serious or critical, by the rule and the place. */
async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
}

const sizes = [
  { size: 'desktop', viewport: DESKTOP },
  { size: 'phone', viewport: PHONE },
] as const;
const places = sizes.flatMap((size) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ ...size, colorScheme })),
);

test.each(places)('axe finds nothing serious: $size, $colorScheme', async ({ viewport, colorScheme }) => {
  const { page, context } = await desk.open({ viewport, colorScheme });
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('main').locator('[class*=examples] button').nth(1).click();
  await page.getByRole('article').first().waitFor();
  await page.getByRole('button', { name: 'How it was counted' }).first().click();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'New event' }).click();
  await page.getByLabel('What happened?').fill('bond decided');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByText('Something required is missing').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'The rule' }).first().click();
  await page.getByRole('dialog').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await context.close();
});

test.each(['en-US', 'es-US', 'ar'])('nothing is cut off at 360 pixels: %s', async (locale) => {
  for (const example of [0, 1, 2, 3]) {
    const { page, context } = await desk.open({ viewport: PHONE, locale, example });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(PHONE.width);
    await page.locator('main button[aria-pressed="false"]').click();
    expect(await width()).toBe(PHONE.width);
    await context.close();
  }
});

test('Arabic mirrors the page: what happened stands at the right, the clocks at the left', async () => {
  const places = async (locale: string) => {
    const { page, context } = await desk.open({ viewport: DESKTOP, locale, example: 0 });
    const history = await page.getByRole('complementary').boundingBox();
    const card = await page.getByRole('article').first().boundingBox();
    const date = await page.getByRole('article').first().locator('time').first().boundingBox();
    const law = await page.getByRole('article').first().getByRole('heading').innerHTML();
    await context.close();
    return { history: history?.x ?? 0, card: card?.x ?? 0, date: date?.x ?? 0, law };
  };
  const ltr = await places('en-US');
  const rtl = await places('ar');
  expect(ltr.history).toBeLessThan(ltr.card);
  expect(rtl.history).toBeGreaterThan(rtl.card);
  expect(rtl.date - rtl.card).toBeGreaterThan(ltr.date - ltr.card);
  // The words of the law are English there, and say so to screen readers.
  expect(rtl.law).toContain('lang="en" dir="ltr"');
});

test('on a phone the clocks come first, and what happened is one press away', async () => {
  const { page, context } = await desk.open({ viewport: PHONE, example: 0 });
  expect(await page.getByRole('article').first().isVisible()).toBe(true);
  expect(await page.getByRole('complementary').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'What happened' }).click();
  expect(await page.getByRole('complementary').isVisible()).toBe(true);
  await context.close();
});
