// Killed under load: what was acknowledged is there once, what was shown is on record, models and log are whole.
import { expect, test } from 'vitest';
import { killUnderLoad } from '../bench/casework/kills.ts';

/** `npm run bench kills` does many more. */
const KILLS = 60;

test(`after ${KILLS} kills nothing is lost, doubled or half done`, { timeout: 600_000 }, async () => {
  const { acknowledged, ofServer, shown, ...counted } = await killUnderLoad(KILLS);
  expect(counted).toMatchObject({
    kills: KILLS,
    lost: 0,
    surplus: 0,
    unequal: 0,
    unlogged: 0,
    unrecorded: 0,
    auditFaults: 0,
  });
  expect(acknowledged).toBeGreaterThan(0);
  expect(shown).toBeGreaterThan(0);
  expect(ofServer).toBeGreaterThan(0);
});
