// What a made-up world depends on, and the telling of one case in it.
import type { Draws } from '#observatory/synthesize/random.ts';
import type { Lifecycle } from '#observatory/synthesize/story/lifecycle.ts';
import type { Places } from '#observatory/synthesize/story/places.ts';
import type { Story } from '#observatory/synthesize/story/story.ts';

export type World = {
  seed: number;
  /** Cases in the first edition; those after them are new in the second. */
  cases: number;
  lifecycle: Lifecycle;
  places: Places;
};

/** A story while it is told. */
export type Telling = { story: Story; world: World; draws: Draws };
