// Rounds on a schedule: by the clock on the wall, whatever the machine or the clock does in between.
import { expect, test } from 'vitest';
import { repeat } from '#observatory/fetch/watch.ts';

const HOUR = 3_600_000;

/** A clock that moves by what is slept, and by what else is told for the n-th sleep. */
function clockOf(jumps: Readonly<Record<number, number>> = {}) {
  let now = 0;
  let naps = 0;
  return {
    now: () => now,
    sleep: async (milliseconds: number) => {
      naps += 1;
      now += milliseconds + (jumps[naps] ?? 0);
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

/** The times of the first `count` rounds, in hours. */
async function roundsOf(clock: ReturnType<typeof clockOf>, count: number, takes = 0): Promise<number[]> {
  const rounds: number[] = [];
  const stop = new AbortController();
  const round = async () => {
    rounds.push(clock.now() / HOUR);
    clock.pass(takes);
    if (rounds.length === count) stop.abort();
  };
  await repeat(round, { every: 12 * HOUR, effects: clock, signal: stop.signal });
  return rounds;
}

test('the first round is at once, the others as often as told', async () => {
  expect(await roundsOf(clockOf(), 3)).toEqual([0, 12, 24]);
});

test('how long a round takes does not move the next', async () => {
  expect(await roundsOf(clockOf(), 3, HOUR)).toEqual([0, 12, 24]);
});

test('a round that takes longer than the interval is followed by one at once', async () => {
  expect(await roundsOf(clockOf(), 3, 13 * HOUR)).toEqual([0, 13, 26]);
});

test('after a sleep of two days there is one round, and then the interval again', async () => {
  const [first, second, third] = await roundsOf(clockOf({ 5: 48 * HOUR }), 3);
  expect(first).toBe(0);
  expect(second).toBeCloseTo(48 + 5 / 60);
  expect(third).toBeCloseTo(60 + 5 / 60);
});

test('a clock that is set back does not put the next round off', async () => {
  const [, second] = await roundsOf(clockOf({ 5: -24 * HOUR }), 2);
  expect(second).toBeLessThan(0);
});

test('it stops in the middle of a sleep', async () => {
  const stop = new AbortController();
  let rounds = 0;
  const sleep = async () => {
    stop.abort();
    throw stop.signal.reason;
  };
  const round = async () => {
    rounds += 1;
  };
  await repeat(round, { every: HOUR, effects: { now: () => 0, sleep }, signal: stop.signal });
  expect(rounds).toBe(1);
});
