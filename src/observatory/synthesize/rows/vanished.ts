// Which rows of the first edition are no longer in the second.
import { chanceOf, isWithin } from '#observatory/synthesize/random.ts';
import type { World } from '#observatory/synthesize/story/world.ts';

export function isVanished({ seed, lifecycle }: World, table: string, id: number): boolean {
  const share = lifecycle.vanished[table];
  return share !== undefined && isWithin(share, chanceOf(seed, 'vanishing', id));
}
