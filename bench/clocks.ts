// Measures the clock engine: cases a second on one core, the gain of a second one, growth with size, loading the law.
import { Worker } from 'node:worker_threads';
import { compileLaw } from '#core/clock/engine.ts';
import { loadLaw } from '#law/load.ts';
import { loadPack } from '#law/pack.ts';
import { AS_OF, computeMany, historyPool, POOL } from './clocks-load.ts';
import type { Figure } from './figure.ts';

const MILLION = 1_000_000;
const SEED = 20261122;

export async function benchClocks(): Promise<Figure[]> {
  const packMs = median(5, () => loadPack());
  const compileMs = median(5, () => compileLaw(loadPack()));
  const yamlMs = median(5, () => loadLaw());
  const load = historyPool(SEED);
  computeMany(load, POOL);
  const lengths = load.histories.map(({ events }) => events.length).sort((a, b) => a - b);
  const clocks = computeMany(load, POOL) / POOL;
  const sizes = [10_000, 100_000, MILLION];
  const seconds = sizes.map((cases) => timed(() => computeMany(load, cases)));
  const oneCore = seconds[2] as number;
  const { elapsed: twoCores, rss } = await onTwoCores();
  return [
    { id: 'rules', value: load.law.pack.rules.length, unit: 'rules' },
    { id: 'events-median', value: lengths[POOL / 2] as number, unit: 'events' },
    { id: 'events-most', value: lengths.at(-1) as number, unit: 'events' },
    { id: 'clocks-a-case', value: round(clocks), unit: 'clocks' },
    { id: 'one-core', value: Math.round(MILLION / oneCore), unit: 'cases/s', target: { atLeast: 30_000 } },
    {
      id: 'integer-loop',
      value: Math.round(integerLoop()),
      unit: 'M additions/s (this machine, for comparison)',
    },
    { id: 'million-one-core', value: round(oneCore), unit: 's' },
    { id: 'million-two-cores', value: round(twoCores), unit: 's', baseline: round(oneCore) },
    { id: 'two-cores-ratio', value: round(twoCores / oneCore), unit: 'of one core', target: { atMost: 0.6 } },
    { id: 'memory', value: round(rss / 2 ** 30), unit: 'GiB', target: { atMost: 1 } },
    {
      id: 'growth-exponent',
      value: round(exponent(sizes, seconds)),
      unit: '(1 is linear)',
      target: { atMost: 1.05 },
    },
    { id: 'pack-load', value: round(packMs), unit: 'ms', target: { atMost: 50 } },
    { id: 'pack-load-and-compile', value: round(compileMs), unit: 'ms' },
    { id: 'yaml-check', value: round(yamlMs), unit: 'ms', target: { atMost: 500 } },
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function median(times: number, run: () => unknown): number {
  const all = Array.from({ length: times }, () => timed(run) * 1000).sort((a, b) => a - b);
  return all[Math.floor(times / 2)] as number;
}

/** Two workers, each with its own pool; the clock starts when both are ready. Memory is that of the whole process. */
async function onTwoCores(): Promise<{ elapsed: number; rss: number }> {
  const workers = [1, 2].map(
    (seed) => new Worker(new URL('./clocks-worker.ts', import.meta.url), { workerData: { seed } }),
  );
  await Promise.all(workers.map((worker) => message(worker)));
  const start = performance.now();
  const answers = workers.map((worker) => message(worker) as Promise<{ rss: number }>);
  for (const worker of workers) worker.postMessage(MILLION / workers.length);
  const done = await Promise.all(answers);
  return { elapsed: (performance.now() - start) / 1000, rss: Math.max(...done.map(({ rss }) => rss)) };
}

function message(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The exponent of growth: the slope of log time over log size (least squares). */
function exponent(sizes: readonly number[], seconds: readonly number[]): number {
  const xs = sizes.map(Math.log);
  const ys = seconds.map(Math.log);
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const top = xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] as number) - my), 0);
  return top / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

function integerLoop(): number {
  let sum = AS_OF as number;
  const additions = 2e8;
  const seconds = timed(() => {
    for (let i = 0; i < additions; i += 1) sum = (sum + i) | 0;
  });
  return sum === 0 ? 0 : additions / seconds / 1e6;
}
