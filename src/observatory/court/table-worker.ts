// A worker thread that reads tables, one after the other, as it is told to.
import { parentPort } from 'node:worker_threads';
import type { ReleaseFault } from '#contract/release-faults.ts';
import { type LoadedTable, loadTable, type TableTask } from '#observatory/court/load-table.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

/** What it answers: `done` as often as it likes, then one of the others. Any other error ends it. */
export type TableAnswer =
  | { done: { bytes: number; rows: number } }
  | { loaded: LoadedTable }
  | { refused: ReleaseFault };

function answer(message: TableAnswer): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', async (task: TableTask) => {
  try {
    answer({ loaded: await loadTable(task, (done) => answer({ done })) });
  } catch (error) {
    if (!(error instanceof ReleaseRefusal)) throw error;
    answer({ refused: error.fault });
  }
});
