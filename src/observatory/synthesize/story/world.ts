// What a made-up world depends on: a seed, a size, and the data it is made from.
import type { Lifecycle } from '#observatory/synthesize/story/lifecycle.ts';
import type { Places } from '#observatory/synthesize/story/places.ts';

export type World = {
  seed: number;
  /** Cases in the first edition; those after them are new in the second. */
  cases: number;
  lifecycle: Lifecycle;
  places: Places;
};
