// Notices that PostgreSQL runs and yet answers nobody.
import type pg from 'pg';
import { withClient } from '#store/database/with-client.ts';

/** Milliseconds. */
const BETWEEN = 2_000;
/** Counted in turns of this process, so that its own standstill is not taken for that of the other. */
const TURNS_WITHOUT_ANSWER = 3;

/** It answers, though it says that it cannot serve yet, or has no connection left. */
const ALIVE = new Set(['57P03', '53300']);

/** Asks again and again on a new connection, and calls `stuck` once when no answer has come for about 6 seconds. */
export function watchHeart(config: pg.ClientConfig, stuck: () => void): { stop: () => void } {
  let missed = 0;
  let asking = false;
  const ask = async () => {
    asking = true;
    try {
      await withClient(config, (client) => client.query('select 1'));
      missed = 0;
    } catch (error) {
      if (ALIVE.has((error as { code?: string }).code ?? '')) missed = 0;
    } finally {
      asking = false;
    }
  };
  const timer = setInterval(() => {
    missed += 1;
    if (missed > TURNS_WITHOUT_ANSWER) {
      clearInterval(timer);
      stuck();
    } else if (!asking) void ask();
  }, BETWEEN);
  return { stop: () => clearInterval(timer) };
}
