// A ledger whose writers are killed at random moments stays what it was; the next run gives what an undisturbed one gives.
import { expect, test } from 'vitest';
import { killDuringAdd } from '../bench/release-kills.ts';

const KILLS = 40;

test(`after each of ${KILLS} kills the ledger is intact`, { timeout: 300_000 }, async () => {
  expect(await killDuringAdd(KILLS)).toMatchObject({ kills: KILLS, intact: KILLS, finished: true });
});
