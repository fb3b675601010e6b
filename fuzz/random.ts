// Random choices from a seed, so that a failure found once can be found again.
import { randomFrom as numbersFrom } from '../bench/synthetic-history.ts';

export type Random = {
  /** A whole number from 0 up to, but not including, `below`. */
  below: (below: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
};

export function randomFrom(seed: number): Random {
  const next = numbersFrom(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (from) => {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[below(from.length)] as (typeof from)[number];
    },
  };
}
