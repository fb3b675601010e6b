// Chance from a seed: the same seed gives the same world on every machine.
import type { Day } from '#core/calendar/day.ts';

/** Any two integers stirred into one of 32 bits, so that neighbours have nothing in common. */
export function stir(a: number, b: number): number {
  let h = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 15), 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> 0;
}

/** What chance is wanted for: each has draws of its own, so that more of one does not change another. */
const PURPOSES = {
  story: 1,
  family: 2,
  household: 3,
  calendar: 4,
  blanking: 5,
  vanishing: 6,
  case: 7,
  proceedings: 8,
  motions: 9,
  custody: 10,
  representation: 11,
} as const;
export type Purpose = keyof typeof PURPOSES;

/** Chance for one purpose and one number, such as that of a case. */
export function chanceOf(seed: number, purpose: Purpose, number: number): number {
  return stir(stir(seed, PURPOSES[purpose]), number);
}

/** True of so many chances in a hundred. */
export function isWithin(share: number, chance: number): boolean {
  return chance % 10_000 < share * 100;
}

/** A choice among values by weight. */
export type Weighted<T> = { values: readonly T[]; upTo: Float64Array };

/** Weights need not add up to anything; each value gets at least `least` of the whole. */
export function weighted<T extends string>(
  weights: Readonly<Partial<Record<T, number>>>,
  least = 0,
): Weighted<T> {
  const entries = Object.entries(weights) as [T, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const shares = entries.map(([, weight]) => Math.max(weight / total, least));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const upTo = new Float64Array(entries.length);
  let sum = 0;
  for (const [i, share] of shares.entries()) {
    sum += share / whole;
    upTo[i] = sum;
  }
  return { values: entries.map(([value]) => value), upTo };
}

/** The value at a point of [0, 1) of the whole. */
function pickAt<T>({ values, upTo }: Weighted<T>, point: number): T {
  let i = 0;
  while (i < values.length - 1 && point >= (upTo[i] as number)) i++;
  return values[i] as T;
}

/** A sequence of draws. What one case draws never depends on another case. */
export class Draws {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** In [0, 1). */
  unit(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return stir(this.#state, 0x7f4a7c15) / 4294967296;
  }

  /** True so many times in a hundred. */
  percent(share: number): boolean {
    return this.unit() * 100 < share;
  }

  /** An integer from the first to the last, both possible. */
  within([first, last]: readonly [number, number]): number {
    return first + Math.floor(this.unit() * (last - first + 1));
  }

  /** A day so many days after another. */
  after(day: Day, span: readonly [number, number]): Day {
    return (day + this.within(span)) as Day;
  }

  pick<T>(choice: Weighted<T>): T {
    return pickAt(choice, this.unit());
  }

  of<T>(values: readonly T[]): T {
    return values[Math.floor(this.unit() * values.length)] as T;
  }
}
