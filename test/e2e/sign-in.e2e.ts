// Joining, an authenticator app and sessions in a real browser; and every page for everyone: axe, phone, mirrored, keyboard.
import { AxeBuilder } from '@axe-core/playwright';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeInvitation } from '#store/access/invitation.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { addMember } from '#store/access/member.ts';
import { createOrganisation } from '#store/access/organisation.ts';
import { type Installation, startInstallation } from './open-sign-in.ts';

const PASSWORD = 'seven quiet gulls over brine';
const PHONE = { width: 375, height: 780 };

let installation: Installation;
let orgId: string;
beforeAll(async () => {
  installation = await startInstallation();
  ({ orgId } = await createOrganisation(installation.services.database, {
    name: 'Lantern Harbor Immigrant Defense',
    admin: { name: 'Adaeze Whitfield', email: 'adaeze@lanternharbor.example' },
    by: 'operator',
  }));
});
afterAll(() => installation.close());

/** The path of an invitation of a new member. */
async function invite(name: string): Promise<string> {
  const email = `${name.toLowerCase()}@lanternharbor.example`;
  const { token } = await asKeeper(installation.services.database, orgId, async (tx) => {
    const memberId = await addMember(tx, { name, email, roles: ['paralegal'] });
    return makeInvitation(tx, { memberId, purpose: 'invitation', twoPerson: false });
  });
  return `/join#${token}`;
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Takes an invitation as far as the authenticator app, and answers the app. */
async function join(page: Page): Promise<TOTP> {
  await heading(page, 'Join Lantern Harbor Immigrant Defense');
  await page.getByLabel('New password').fill(PASSWORD);
  await press(page, 'Go on');
  await heading(page, 'Protect your account');
  await page.getByRole('button', { name: /^Authenticator app/ }).click();
  await page.getByRole('img', { name: 'Code for the authenticator app' }).waitFor();
  const secret = (await page.locator('main code').textContent())?.replaceAll(' ', '') ?? '';
  return new TOTP({ secret });
}

async function joinWholly(page: Page): Promise<TOTP> {
  const app = await join(page);
  await page.getByLabel('Six digits').fill(app.generate());
  await press(page, 'Add the app');
  await page.getByLabel('I have kept them in a safe place').check();
  await press(page, 'Go on');
  await heading(page, 'You are signed in');
  return app;
}

test('an invitation leads over a password and an authenticator app to the account, and works once', async () => {
  const path = await invite('Tomas');
  const { page, context, complaints } = await installation.open(path);
  const app = await join(page);
  await page.getByLabel('Six digits').fill('000000');
  await press(page, 'Add the app');
  await page.getByRole('alert').getByText('refused').waitFor();
  await page.getByLabel('Six digits').fill(app.generate());
  await press(page, 'Add the app');
  await page.getByLabel('I have kept them in a safe place').check();
  await press(page, 'Go on');
  await heading(page, 'You are signed in');
  await page.getByText('paralegal').waitFor();
  expect(page.url()).toBe(`${installation.address}/sign-in`);
  expect(complaints.filter((words) => !words.startsWith('Failed to load resource'))).toEqual([]);
  await page.goto('about:blank');
  await page.goto(`${installation.address}${path}`);
  await page.getByRole('alert').getByText('not valid').waitFor();
  await context.close();
});

test('a sign-in elsewhere is listed and can be ended', async () => {
  const first = await installation.open(await invite('Noor'));
  await joinWholly(first.page);
  const second = await installation.open('/sign-in');
  await second.page.getByLabel('E-mail address').fill('noor@lanternharbor.example');
  await second.page.getByLabel(/^Password/).fill(PASSWORD);
  await press(second.page, 'Sign in');
  await heading(second.page, 'Confirm that it is you');
  await first.page.reload();
  await first.page.getByRole('button', { name: /^End the sign-in on/ }).click();
  await expect.poll(() => first.page.getByRole('button', { name: /^End/ }).count()).toBe(0);
  await second.page.reload();
  await heading(second.page, 'Sign in');
  await first.context.close();
  await second.context.close();
});

test('signing in works by keyboard alone', async () => {
  const { page, context } = await installation.open(await invite('Greta'));
  await joinWholly(page);
  await press(page, 'Sign out');
  await heading(page, 'Sign in');
  await page.getByLabel('E-mail address').focus();
  await page.keyboard.type('greta@lanternharbor.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await heading(page, 'Confirm that it is you');
  // The heading takes the focus, so that the new page is read out; the first field is the next stop.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('autocomplete'))).toBe(
    'one-time-code',
  );
  await context.close();
});

async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const everyone = [
  { who: 'desktop', colorScheme: 'light', locale: 'en-US', name: 'Ines' },
  { who: 'phone', colorScheme: 'dark', locale: 'es-US', name: 'Amal', viewport: PHONE },
  { who: 'phone, from right to left', colorScheme: 'light', locale: 'ar', name: 'Ruth', viewport: PHONE },
] as const;

test.each(everyone)(
  'axe finds nothing serious and nothing is cut off: $who',
  async ({ name, who, ...options }) => {
    const { page, context } = await installation.open(await invite(name), options);
    const check = async () => {
      expect(await seriousFindings(page)).toEqual([]);
      const { width } = page.viewportSize() ?? PHONE;
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    };
    await page.locator('input[autocomplete=new-password]').fill(PASSWORD);
    await check();
    await page.locator('button[type=submit]').click();
    await page.locator('main li button').nth(1).waitFor();
    await check();
    await page.locator('main li button').nth(1).click();
    await page.locator('main svg[role=img]').waitFor();
    await check();
    const secret = (await page.locator('main code').textContent())?.replaceAll(' ', '') ?? '';
    await page.locator('input[autocomplete=one-time-code]').fill(new TOTP({ secret }).generate());
    await page.locator('button[type=submit]').click();
    await page.locator('main input[type=checkbox]').waitFor();
    await check();
    await page.locator('main input[type=checkbox]').check();
    await page.locator('main button').last().click();
    await page.locator('main dl').waitFor();
    await check();
    await page.goto(`${installation.address}/lock-down`);
    await page.locator('form').waitFor();
    await check();
    await context.close();
  },
);
