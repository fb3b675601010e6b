// One worker of the clocks benchmark: makes its own histories, then computes its share when told to.
import { parentPort, workerData } from 'node:worker_threads';
import { AS_OF, computeMany, historyPool } from './clocks-load.ts';

const { seed } = workerData as { seed: number };
const load = historyPool(seed);
computeMany(load, 2000);
parentPort?.postMessage('ready');
parentPort?.on('message', (cases: number) => {
  parentPort?.postMessage({ clocks: computeMany(load, cases), asOf: AS_OF, rss: process.memoryUsage.rss() });
  parentPort?.close();
});
