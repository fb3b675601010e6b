// A ledger whose writers are killed at random moments stays what it was; the next run gives what an undisturbed one gives.
import { expect, test } from 'vitest';
import { killDuringAdd } from '../bench/release-kills.ts';

test.each([
  { release: 'court', kills: 10 },
  { release: 'registry', kills: 30 },
] as const)(
  'after each of $kills kills while a $release release is added',
  { timeout: 300_000 },
  async ({ release, kills }) => {
    expect(await killDuringAdd(kills, { release })).toMatchObject({ kills, intact: kills, finished: true });
  },
);
