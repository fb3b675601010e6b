// Shares the tables of a release among worker threads, the largest first, and stores what they hand over.
import { Worker } from 'node:worker_threads';
import type { LoadedTable, TableTask } from '#observatory/court/load-table.ts';
import { storeChunk } from '#observatory/court/store-chunk.ts';
import type { TableAnswer, TableOrder } from '#observatory/court/table-worker.ts';
import type { TextChunk } from '#observatory/court/text-chunks.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { LoadContext } from '#observatory/release/source.ts';

/** One inflates while the other splits; more would need memory that a laptop has not. */
const WORKERS = 2;

/** The tables in the order of the tasks. Throws what reading any of them throws; the others are then given up. */
export async function loadTables(
  tasks: readonly TableTask[],
  { duckdb, progress }: Pick<LoadContext, 'duckdb' | 'progress'>,
): Promise<readonly LoadedTable[]> {
  const waiting = tasks.toSorted((left, right) => right.member.bytes - left.member.bytes).values();
  const loaded = new Map<TableTask, LoadedTable>();
  const storing = new Set<Promise<void>>();
  const store = (task: TableTask, chunk: TextChunk) => {
    const stored = storeChunk(duckdb, { ...task, chunk }).finally(() => storing.delete(stored));
    storing.add(stored);
    return stored;
  };
  const workers = Array.from(
    { length: Math.min(WORKERS, tasks.length) },
    () => new Worker(new URL('table-worker.ts', import.meta.url)),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        // The iterator is shared: each worker takes the next table when it is done with one.
        for (const task of waiting) loaded.set(task, await loadIn(worker, task, { store, progress }));
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
    // Whoever closes DuckDB or removes the folder must not find it at work.
    await Promise.allSettled(storing);
  }
  return tasks.map((task) => loaded.get(task) as LoadedTable);
}

type Around = {
  store: (task: TableTask, chunk: TextChunk) => Promise<void>;
  progress: LoadContext['progress'];
};

function loadIn(worker: Worker, task: TableTask, { store, progress }: Around): Promise<LoadedTable> {
  const tell = (order: TableOrder) => worker.postMessage(order);
  return new Promise((resolve, reject) => {
    worker.removeAllListeners();
    worker.on('message', (answer: TableAnswer) => {
      if ('done' in answer) progress.advance(answer.done);
      else if ('chunk' in answer) store(task, answer.chunk).then(() => tell({ stored: true }), reject);
      else if ('loaded' in answer) resolve(answer.loaded);
      else reject(new ReleaseRefusal(answer.refused));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the thread that read ${task.file} ended with ${code}`)));
    tell({ read: task });
  });
}
