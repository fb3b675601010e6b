// A case seen from the last day of an edition: what the row makers are given.
import type { Day } from '#core/calendar/day.ts';
import type { Value } from '#observatory/synthesize/rows/row.ts';
import type { Edition } from '#observatory/synthesize/story/lifecycle.ts';
import type { Story } from '#observatory/synthesize/story/story.ts';
import type { World } from '#observatory/synthesize/story/world.ts';

export type Scene = {
  world: World;
  story: Story;
  edition: Edition;
  day: Day;
  /** Adds the nth row of this case to a table. */
  add: (table: string, n: number, values: Record<string, Value>) => void;
  /** Adds a row that belongs to no case. */
  addAs: (table: string, id: number, values: Record<string, Value>) => void;
};

/** The day if it has come, else null. */
export function known({ day }: Scene, on: Day | null): Day | null {
  return on !== null && on <= day ? on : null;
}
