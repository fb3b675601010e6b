// A worker thread that reads tables, one after the other, as it is told to.
import { parentPort } from 'node:worker_threads';
import type { ReleaseFault } from '#contract/release-faults.ts';
import { type LoadedTable, loadTable, type TableTask } from '#observatory/court/load-table.ts';
import type { TextChunk } from '#observatory/court/text-chunks.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

/** What it is told: a table to read, or that the oldest chunk it handed over is stored. */
export type TableOrder = { read: TableTask } | { stored: true };

/** What it answers: the first two as often as it likes, then one of the others. Any other error ends it. */
export type TableAnswer =
  | { done: { bytes: number; rows: number } }
  | { chunk: TextChunk }
  | { loaded: LoadedTable }
  | { refused: ReleaseFault };

const storing: (() => void)[] = [];

function answer(message: TableAnswer): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', async (order: TableOrder) => {
  if ('stored' in order) storing.shift()?.();
  else await read(order.read);
});

async function read(task: TableTask): Promise<void> {
  try {
    const loaded = await loadTable(task, {
      advance: (done) => answer({ done }),
      handOver: (chunk) => {
        answer({ chunk });
        return new Promise((resolve) => storing.push(resolve));
      },
    });
    answer({ loaded });
  } catch (error) {
    if (!(error instanceof ReleaseRefusal)) throw error;
    answer({ refused: error.fault });
  }
}
