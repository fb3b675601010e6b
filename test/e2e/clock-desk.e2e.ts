// What a practitioner does on the clock desk: open a case, read its clocks, record, correct, change the day, save.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockCard, type Desk, startDesk } from './open-desk.ts';

const APPEAL = 'Appeal to the Board of Immigration Appeals';
let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const dueOf = (page: Page, title: string | RegExp): Promise<string | null> =>
  clockCard(page, title).locator('time').first().getAttribute('datetime');

test.each([
  { locale: 'en-US', dir: 'ltr', heading: 'Put in what happened. Get every date that follows, and why.' },
  { locale: 'es-US', dir: 'ltr', heading: 'Anote lo que pasó. Obtenga cada fecha que sigue, y por qué.' },
  { locale: 'ar', dir: 'rtl', heading: 'سجّل ما حدث. تحصل على كل موعد يترتب عليه، ولماذا.' },
])('the page speaks the language of the browser: $locale', async ({ locale, dir, heading }) => {
  const { page, context } = await desk.open({ locale });
  await page.getByRole('heading', { name: heading }).waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe(dir);
  expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
  await context.close();
});

test('the language can be changed, and is kept; the case is not', async () => {
  const { page, context } = await desk.open({ example: 0 });
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: 'Español' }).click();
  await page.getByRole('heading', { name: 'Plazos', exact: true }).waitFor();
  await clockCard(page, 'Apelación ante la Junta de Apelaciones de Inmigración').waitFor();
  await page.reload();
  await page.getByRole('heading', { name: /Anote lo que pasó/ }).waitFor();
  await context.close();
});

test('an example shows its clocks with their dates, what to do first on top', async () => {
  const { page, context, complaints } = await desk.open({ example: 0 });
  expect(await page.getByRole('status').first().innerText()).toMatch(/\d+ clocks/);
  expect(await dueOf(page, APPEAL)).toBe('2026-11-27');
  expect(await dueOf(page, /work permit after a denial/)).toBe('2026-11-26');
  const first = page.getByRole('article').first();
  expect(await first.innerText()).toContain('26');
  expect(await clockCard(page, APPEAL).innerText()).toContain('in 5 days');
  expect(complaints).toEqual([]);
  await context.close();
});

test('a clock that gives only readings shows the next of them, by which it is sorted', async () => {
  const { page, context } = await desk.open({ example: 1 });
  expect(await dueOf(page, 'Prolonged detention')).toBe('2027-01-06');
  const words = await clockCard(page, 'Prolonged detention').innerText();
  expect(words).toContain('One reading');
  expect(words).toContain('in 45 days');
  await context.close();
});

test('the count is shown in words, and the rule with its authority', async () => {
  const { page, context } = await desk.open({ example: 0 });
  const card = clockCard(page, APPEAL);
  await card.getByRole('button', { name: 'How it was counted' }).click();
  expect(await card.getByRole('list', { name: 'How it was counted' }).innerText()).toContain('Thanksgiving');
  await card.getByRole('button', { name: 'The rule' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('heading', { name: APPEAL }).waitFor();
  expect(await drawer.innerText()).toContain('8 CFR 1003.38');
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  await context.close();
});

test('a clock lights up the event that started it, also where that was corrected', async () => {
  const { page, context } = await desk.open({ example: 0 });
  await clockCard(page, APPEAL).hover();
  const lit = page.locator('[data-event][data-lit]');
  expect(await lit.count()).toBe(1);
  expect(await lit.innerText()).toContain('Tue 27 Oct 2026');
  await context.close();
});

test('moving the day of reading moves the clocks and names what lies after it', async () => {
  const { page, context } = await desk.open({ example: 0 });
  await page.getByLabel('As of').fill('2026-12-01');
  await page.getByRole('heading', { name: /^Date passed/ }).waitFor();
  // The list is drawn anew: the card is waited for with its words, not read as it stands.
  await clockCard(page, APPEAL).getByText('4 days ago').first().waitFor();
  await page.getByLabel('As of').fill('2026-01-05');
  await page.getByText('Later than this day and left out:').waitFor();
  expect(await clockCard(page, APPEAL).count()).toBe(0);
  await page.getByRole('button', { name: 'One week later' }).click();
  expect(await page.getByLabel('As of').inputValue()).toBe('2026-01-12');
  await context.close();
});

test('a history is built with the form, and its clocks appear', async () => {
  const { page, context } = await desk.open();
  await page.getByRole('button', { name: 'Add the first event' }).click();
  await page.getByLabel('What happened?').fill('decision or order');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByText('Something required is missing').first().waitFor();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Day', exact: true }).fill('2026-10-15');
  await page.getByRole('combobox', { name: 'By', exact: true }).selectOption('immigration-judge');
  await page.getByRole('combobox', { name: 'Decision', exact: true }).selectOption('removal');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByLabel('As of').fill('2026-10-20');
  expect(await dueOf(page, APPEAL)).toBe('2026-11-16');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New event' }).click();
  await page.getByLabel('What happened?').fill('appeal filed');
  await page.getByRole('button', { name: /^Appeal filed/ }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Day', exact: true }).fill('2026-10-19');
  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption('board');
  await page.getByRole('combobox', { name: 'By', exact: true }).selectOption('respondent');
  const order = page.getByRole('combobox', { name: 'Refers to' });
  await order.selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await clockCard(page, APPEAL).innerText()).toContain('Done in time');
  await context.close();
});

test('a correction replaces, and the original stays in sight', async () => {
  const { page, context } = await desk.open({ example: 1 });
  expect(await dueOf(page, APPEAL)).toBe('2026-11-27');
  await page.getByRole('button', { name: /Change: Decision or order issued/ }).click();
  await page.getByRole('menuitem', { name: /Correct/ }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Day', exact: true }).fill('2026-10-29');
  await page.getByRole('button', { name: 'Record the correction' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await dueOf(page, APPEAL)).toBe('2026-11-30');
  expect(await page.locator('[data-replaced] s').innerText()).toContain('Decision or order issued');
  await context.close();
});

test('a deleted event comes back with undo', async () => {
  const { page, context } = await desk.open({ example: 1 });
  const events = page.getByRole('complementary').getByRole('listitem');
  const before = await events.count();
  await page.getByRole('button', { name: /Change: Bond hearing requested/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByText('Event deleted.').waitFor();
  expect(await events.count()).toBe(before - 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await events.count()).toBe(before);
  await context.close();
});

test('a damaged file shows all its faults in words, and what was open stays', async () => {
  const { page, context } = await desk.open({ example: 0 });
  const text = `{
  "format": "recourse.case/1",
  "case": { "id": "x", "kind": "removal" },
  "events": [
    { "id": "a", "type": "decision-isued", "on": "2026-10-15" },
    { "id": "b", "type": "hearing-held", "on": "2026-02-30", "data": { "hearingId": "h", "result": "completed" } }
  ]
}`;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Open a case file…' }).click();
  await (await chooser).setFiles({
    name: 'damaged.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const dialog = page.getByRole('dialog', { name: 'The file was not opened' });
  await dialog.waitFor();
  const words = await dialog.innerText();
  expect(words).toContain('There is no such type of event');
  expect(words).toContain('line 5, column');
  expect(words).toContain('decision-issued');
  expect(words).toContain('There is no such day');
  expect(words).toContain('line 6, column');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  expect(await dueOf(page, APPEAL)).toBe('2026-11-27');
  await context.close();
});

test('a dropped file is opened, and unsaved work is asked about first', async () => {
  const { page, context } = await desk.open({ example: 0 });
  await page.getByRole('button', { name: 'Change the facts of the case' }).click();
  await page.getByLabel('Circuit').selectOption('2');
  await page.getByText('not saved').waitFor();
  const text = readFileSync(new URL('../../examples/07-voluntary-departure.json', import.meta.url), 'utf8');
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'departure.json', { type: 'application/json' }));
    window.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, text);
  const dialog = page.getByRole('dialog', { name: 'The open case is not saved' });
  await dialog.getByRole('button', { name: 'Drop the changes' }).click();
  await page.getByText('Opened:').waitFor();
  await page.getByRole('banner').getByText('example-07').waitFor();
  await context.close();
});

test('a saved case file opens again as the same case', async () => {
  const { page, context } = await desk.open({ example: 0 });
  const before = await page.getByRole('article').allInnerTexts();
  const saving = page.waitForEvent('download');
  await page.keyboard.press('s');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  const download = await saving;
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'recourse.case/1' });
  await page.reload();
  await page.getByRole('button', { name: 'Paste a case' }).click();
  await page.getByLabel('Text of the case file').fill(text);
  await page.getByRole('dialog').getByRole('button', { name: 'Open' }).click();
  await page.getByRole('article').first().waitFor();
  await page.getByLabel('As of').fill('2026-11-22');
  expect(await page.getByRole('article').allInnerTexts()).toEqual(before);
  await context.close();
});

test('walking through the facts of a case changes nothing, and an A-number is refused there', async () => {
  const { page, context } = await desk.open({ example: 0 });
  await page.getByRole('button', { name: 'Change the facts of the case' }).click();
  const reference = page.getByLabel('Your reference');
  await reference.focus();
  for (let stop = 0; stop < 7; stop += 1) await page.keyboard.press('Tab');
  expect(await page.getByText('not saved').count()).toBe(0);
  await reference.fill('A123-456-789');
  await page.keyboard.press('Enter');
  await page.getByText('This looks like an A-number').waitFor();
  expect(await page.getByText('not saved').count()).toBe(0);
  await reference.fill('Blue folder 7');
  await page.keyboard.press('Enter');
  await page.getByRole('banner').getByText('Blue folder 7').waitFor();
  await context.close();
});

test('clocks that are computed only on request stay hidden until they are asked for', async () => {
  const { page, context } = await desk.open();
  await page.getByRole('button', { name: 'Add the first event' }).click();
  await page.getByRole('button', { name: /^Address changed/ }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Day', exact: true }).fill('2026-11-19');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByLabel('As of').fill('2026-11-20');
  const marked = page.getByText('On request only: ask counsel.');
  expect(await marked.count()).toBe(0);
  await page.getByLabel('Also show clocks that are computed only on request').check();
  await marked.first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('body').click({ position: { x: 5, y: 500 } });
  await page.keyboard.press('p');
  expect(
    await page.getByRole('dialog').getByRole('button', { name: /print/i }).last().innerText(),
  ).not.toMatch(/[1-9]/);
  await context.close();
});
