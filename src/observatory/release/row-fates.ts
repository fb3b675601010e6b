// What became of the rows of a release, over all its tables.
import type { Release } from '#observatory/release/release.ts';

export type RowFates = { rows: number; loaded: number; repaired: number; quarantined: number };

export function rowFates({ tables }: Release): RowFates {
  const sum = (fate: 'loaded' | 'repaired' | 'quarantined') =>
    tables.reduce((so, table) => so + table[fate], 0);
  const [loaded, repaired, quarantined] = [sum('loaded'), sum('repaired'), sum('quarantined')];
  return { rows: loaded + repaired + quarantined, loaded, repaired, quarantined };
}
