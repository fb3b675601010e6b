// First run and sign-in in a real browser, on a real server and database: passkey, authenticator app, codes, sessions.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installation, startInstallation } from './open-sign-in.ts';

const EMAIL = 'adaeze@lanternharbor.example';
const PASSWORD = 'seven quiet gulls over brine';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(() => installation.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('until an organisation exists the start is the clock desk, and a set-up page without its link sets nothing up', async () => {
  const { page, context } = await installation.open('/');
  await page.getByRole('heading', { name: 'Clock desk' }).waitFor({ state: 'attached' });
  await page.goto(`${installation.address}/setup#not-the-token-that-was-printed`);
  await page.getByText('This set-up link is not valid').waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  await context.close();
});

let recoveryCode = '';
let lockdownCode = '';

test('the first run goes from the link to a protected admin, with codes to keep and sheets for three officers', async () => {
  const { page, context, complaints } = await installation.open(`/setup#${await installation.setupToken()}`);
  await heading(page, 'Set up Recourse');
  await page.getByText('/home/operator/.config/recourse/installation.key').waitFor();
  await page.getByLabel('Name of the organization').fill('Lantern Harbor Immigrant Defense');
  await page.getByLabel('Your name').fill('Adaeze Whitfield');
  await page.getByLabel('E-mail address').fill(EMAIL);
  await page.getByLabel('New password').fill('password1234');
  await press(page, 'Set up');
  await page.getByRole('alert').getByText('easy to guess').waitFor();
  await page.getByLabel('New password').fill(PASSWORD);
  await press(page, 'Set up');

  await heading(page, 'Protect your account');
  expect(page.url()).toBe(`${installation.address}/sign-in`);
  await page.getByRole('button', { name: /^Passkey/ }).click();
  await page.getByLabel('Name of the passkey').fill('work laptop');
  await press(page, 'Make the passkey');

  await heading(page, 'Keep these codes');
  const codes = await page.getByRole('region', { name: 'Recovery codes' }).locator('code').allTextContents();
  expect(codes.length).toBe(11);
  [recoveryCode = ''] = codes;
  lockdownCode = codes.at(-1) ?? '';
  await page.getByLabel('I have kept them in a safe place').check();
  await press(page, 'Go on');

  await heading(page, 'Name three recovery officers');
  for (const [index, name] of ['Ruth', 'Inês', 'Greta'].entries()) {
    await page.getByLabel(`Officer ${index + 1}`).fill(name);
  }
  await press(page, 'Make the sheets');
  await heading(page, 'Hand over the sheets');
  expect(await page.getByRole('listitem').count()).toBe(3);
  await page.getByLabel('Each officer has a sheet').check();
  await press(page, 'Go on');

  await heading(page, 'You are signed in');
  await page.getByText('Adaeze Whitfield').waitFor();
  expect(await page.getByText('Recovery is not armed').count()).toBe(0);
  expect(complaints.filter((words) => !words.startsWith('Failed to load resource'))).toEqual([]);
  await press(page, 'Sign out');
  await heading(page, 'Sign in');
  await press(page, 'Sign in with a passkey');
  await heading(page, 'You are signed in');
  await context.close();
});

test('then the start leads to sign-in, the link is spent, and the set-up page is gone', async () => {
  const { page, context } = await installation.open('/');
  await heading(page, 'Sign in');
  expect(page.url()).toBe(`${installation.address}/sign-in`);
  const setup = await page.goto(`${installation.address}/setup`);
  expect(setup?.status()).toBe(404);
  await page.goto(`${installation.address}/clocks`);
  await page.getByRole('heading', { name: 'Clock desk' }).waitFor({ state: 'attached' });
  await context.close();
});

test('what is wrong with a sign-in is never said; a recovery code stands in for a lost passkey, once', async () => {
  const { page, context } = await installation.open('/sign-in');
  const fill = async (email: string, password: string) => {
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel(/^Password/).fill(password);
    await press(page, 'Sign in');
  };
  const refusals: (string | null)[] = [];
  for (const [email, password] of [
    [EMAIL, 'not my password at all'],
    ['nobody@lanternharbor.example', PASSWORD],
  ] as const) {
    await fill(email, password);
    const alert = page.getByRole('alert');
    await alert.getByText('refused').waitFor();
    refusals.push(await alert.textContent());
  }
  expect(new Set(refusals).size).toBe(1);
  await fill(EMAIL, PASSWORD);
  await heading(page, 'Confirm that it is you');
  await press(page, 'Use a recovery code');
  await page.getByLabel('Recovery code').fill(recoveryCode.toLowerCase());
  await press(page, 'Confirm');
  await heading(page, 'You are signed in');
  await press(page, 'Sign out');
  await fill(EMAIL, PASSWORD);
  await press(page, 'Use a recovery code');
  await page.getByLabel('Recovery code').fill(recoveryCode);
  await press(page, 'Confirm');
  await page.getByRole('alert').getByText('refused').waitFor();
  await context.close();
});

test('the page of an address of digits is that of localhost', async () => {
  const context = await installation.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${installation.address.replace('localhost', '127.0.0.1')}/sign-in`);
  expect(page.url()).toBe(`${installation.address}/sign-in`);
  await context.close();
});

test('a lockdown code ends every sign-in at once', async () => {
  const elsewhere = await installation.open('/sign-in');
  await elsewhere.page.getByLabel('E-mail address').fill(EMAIL);
  await elsewhere.page.getByLabel(/^Password/).fill(PASSWORD);
  await press(elsewhere.page, 'Sign in');
  await heading(elsewhere.page, 'Confirm that it is you');
  const { page, context } = await installation.open('/lock-down');
  await page.getByLabel('E-mail address').fill(EMAIL);
  await page.getByLabel('Lockdown code').fill(lockdownCode);
  await press(page, 'Lock the account');
  await heading(page, 'If the code was right, the account is locked');
  await elsewhere.page.reload();
  await heading(elsewhere.page, 'Sign in');
  await context.close();
  await elsewhere.context.close();
});
