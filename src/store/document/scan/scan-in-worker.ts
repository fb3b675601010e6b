// Has a file looked into by a thread of its own, within limits of time and memory: what goes beyond them is not taken.
import { Worker } from 'node:worker_threads';
import type { DocumentType } from '#contract/document-types.ts';
import { type Facts, type ProblemCode, ProblemError } from '#contract/problems.ts';
import type { FileKey } from '../sealed-file.ts';
import { dangerous } from './file-refusal.ts';

export type ScanJob = FileKey & { path: string; type: DocumentType };
export type ScanResult = { problem?: { code: ProblemCode; detail: string; facts: Facts } };

/** Of the heap of the thread; what is read and unpacked goes through pieces of 64 KiB. */
const LIMITS = { seconds: 20, heapMb: 128 };

/** More at once would take the processor from those who work. */
const MOST_AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Throws `dangerous-file` and `wrong-media-type`, as scanFile does. */
export async function scanInWorker(job: ScanJob, limits = LIMITS): Promise<void> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    const { problem } = await runWorker(job, limits);
    if (problem !== undefined) throw new ProblemError(problem.code, problem.detail, problem.facts);
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}

async function runWorker(job: ScanJob, { seconds, heapMb }: typeof LIMITS): Promise<ScanResult> {
  const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 },
  });
  const { promise, resolve, reject } = Promise.withResolvers<ScanResult>();
  const timer = setTimeout(() => reject(dangerous('too-long')), seconds * 1000);
  worker.on('message', resolve);
  worker.on('error', (error: NodeJS.ErrnoException) =>
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? dangerous('too-long') : error),
  );
  worker.on('exit', (code) => reject(new Error(`The scan of a file ended with code ${code} and no answer.`)));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
