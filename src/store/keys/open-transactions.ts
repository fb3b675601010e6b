// Waits until every transaction is over that began before now: none of them still writes under a key that was replaced.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '#store/database/database.ts';
import type { Actor } from '#store/database/queries.ts';

/** Milliseconds between two looks. */
const PAUSE = 20;

/**
 * Answers whether they were over within `patience` milliseconds. All servers of a database connect as the same role, so
 * each of them sees the transactions of the others.
 */
export async function waitForOpenTransactions(
  database: Database,
  actor: Actor,
  patience: number,
): Promise<boolean> {
  const [begun] = await database.within(actor, (tx) =>
    tx.query<{ at: string }>('select clock_timestamp()::text as at'),
  );
  for (let waited = 0; waited <= patience; waited += PAUSE) {
    const open = await database.within(actor, (tx) =>
      tx.query(
        `select from pg_stat_activity where datname = current_database() and usename = current_user
           and pid <> pg_backend_pid() and xact_start <= $1::timestamptz limit 1`,
        [begun?.at],
      ),
    );
    if (open.length === 0) return true;
    await sleep(PAUSE);
  }
  return false;
}
