// Measures the clock desk in a real browser: bytes of the first load, time to its first use, recomputing 200 events.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { CaseFile } from '#contract/case-file-shape.ts';
import { writeCaseFile } from '#contract/case-file-write.ts';
import { formatDay } from '#core/calendar/day.ts';
import { formatMoment } from '#core/calendar/zone.ts';
import type { FieldValue, History } from '#core/case/history.ts';
import { compileLaw, computeClocks } from '#core/clock/engine.ts';
import { loadPack } from '#law/pack.ts';
import { startDesk } from '../test/e2e/open-desk.ts';
import { AS_OF } from './clocks-load.ts';
import type { Figure } from './figure.ts';
import { randomFrom, syntheticHistory } from './synthetic-history.ts';

const TIMES = 15;

export async function benchDesk(): Promise<Figure[]> {
  execFileSync(process.execPath, [join(import.meta.dirname, '../tools/build-web.ts'), '--if-changed'], {
    stdio: 'inherit',
  });
  const history = syntheticHistory(randomFrom(20261122), 200);
  const law = compileLaw(loadPack());
  const computing = sorted(TIMES * 4, () => timed(() => computeClocks(history, law, { asOf: AS_OF })));
  const desk = await startDesk();
  try {
    const loads: { bytes: number; ready: number }[] = [];
    for (let i = 0; i < TIMES; i += 1) {
      const { page, context } = await desk.open({ serviceWorkers: 'block' });
      loads.push(await firstLoad(page));
      await context.close();
    }
    const { page } = await desk.open({ serviceWorkers: 'block' });
    const blank = await framesOf(page);
    await openCase(page, history);
    const frames = await framesOf(page);
    const ready = loads.map((load) => load.ready).sort((a, b) => a - b);
    return [
      {
        id: 'first-load',
        value: Math.max(...loads.map(({ bytes }) => bytes)) / 1000,
        unit: 'kB compressed',
        target: { atMost: 300 },
      },
      { id: 'ready', value: round(middle(ready)), unit: 'ms to the first use', target: { atMost: 1000 } },
      { id: 'events', value: history.events.length, unit: 'events' },
      { id: 'recompute', value: round(middle(computing)), unit: 'ms of computing', target: { atMost: 16 } },
      { id: 'recompute-most', value: round(computing.at(-1) as number), unit: 'ms of computing' },
      {
        id: 'frame',
        value: round(middle(frames)),
        unit: 'ms to the next frame',
        baseline: round(middle(blank)),
      },
    ];
  } finally {
    await desk.close();
  }
}

/** What the first load cost: bytes as sent, and the time until the page could be used. */
async function firstLoad(page: Page): Promise<{ bytes: number; ready: number }> {
  await page.getByRole('button', { name: 'New event' }).waitFor();
  return page.evaluate(() => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    const bytes = entries.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0);
    return { bytes, ready: performance.now() };
  });
}

async function openCase(page: Page, history: History): Promise<void> {
  await page.getByRole('button', { name: 'Paste a case' }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill(writeCaseFile(caseFileOf(history)));
  await page.getByRole('dialog').getByRole('button', { name: 'Open' }).click();
  await page.getByRole('article').first().waitFor();
}

/** From moving the day of reading until the frame after it is drawn; the baseline is the same on a desk without events. */
async function framesOf(page: Page): Promise<number[]> {
  const press = page.getByRole('button', { name: 'One day later' });
  const times: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    times.push(
      await press.evaluate(async (element: HTMLElement) => {
        const start = performance.now();
        element.click();
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        return performance.now() - start;
      }),
    );
  }
  return times.sort((a, b) => a - b);
}

function caseFileOf({ kind, timeZone, circuit, events }: History): CaseFile {
  const plain = (field: string, value: FieldValue): string | number | boolean => {
    if (typeof value === 'object') return formatMoment(value);
    return field.endsWith('On') && typeof value === 'number'
      ? formatDay(value as Parameters<typeof formatDay>[0])
      : value;
  };
  return {
    format: 'recourse.case/1',
    case: { id: 'bench', kind, ...(timeZone && { timeZone }), ...(circuit && { circuit }) },
    events: events.map(({ id, type, on, at, data }) => ({
      id,
      type,
      ...(at ? { at: formatMoment(at) } : { on: formatDay(on) }),
      data: Object.fromEntries(Object.entries(data).map(([field, value]) => [field, plain(field, value)])),
    })),
  };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function sorted(times: number, measure: () => number): number[] {
  return Array.from({ length: times }, measure).sort((a, b) => a - b);
}

function middle(values: readonly number[]): number {
  return values[Math.floor(values.length / 2)] as number;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
