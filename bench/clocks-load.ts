// The load of the clocks benchmark: a pool of distinct synthetic histories over the whole law pack.
import { dayOf } from '#core/calendar/day.ts';
import type { History } from '#core/case/history.ts';
import type { Law } from '#core/clock/compiled.ts';
import { compileLaw, computeClocks } from '#core/clock/engine.ts';
import { loadPack } from '#law/pack.ts';
import { randomFrom, syntheticHistory, syntheticLength } from './synthetic-history.ts';

export const AS_OF = dayOf(2026, 11, 22);
/** Distinct histories; more cases than these go through the pool again. */
export const POOL = 20_000;

export type Load = { law: Law; histories: readonly History[] };

export function historyPool(seed: number): Load {
  const random = randomFrom(seed);
  const histories = Array.from({ length: POOL }, () => syntheticHistory(random, syntheticLength(random)));
  return { law: compileLaw(loadPack()), histories };
}

/** Computes the clocks of so many cases; answers how many clocks that were, so that nothing is optimised away. */
export function computeMany({ law, histories }: Load, cases: number): number {
  let clocks = 0;
  for (let i = 0; i < cases; i += 1) {
    clocks += computeClocks(histories[i % histories.length] as History, law, { asOf: AS_OF }).clocks.length;
  }
  return clocks;
}
