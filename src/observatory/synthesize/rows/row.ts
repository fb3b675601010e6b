// A row before it is written: the values that the case decides, by column name.
import type { Defect } from '#observatory/synthesize/defects/catalogue.ts';
import { stir } from '#observatory/synthesize/random.ts';
import { chanceAt, type Table } from '#observatory/synthesize/tables/main-tables.ts';

/**
 * A number is a count in an int column and a day in a date column. A text is bytes: one character each, raw. Undefined is
 * left to chance, or empty where the column has nothing to draw from.
 */
export type Value = number | string | null | undefined;

/** What becomes of a row when it is read. */
export type Fate = 'loaded' | 'repaired' | 'quarantined';

export type Row = {
  table: Table;
  id: number;
  /** Chance for what no case decides. */
  seed: number;
  /** By column name. */
  values: Record<string, Value>;
  fate: Fate;
  /** What is wrong with it. */
  hits: readonly Defect[];
  /** The column after which the tab is missing. */
  gap: string | null;
};

const SOUND: readonly Defect[] = [];

/** A sound row, but for values that are lost now and then. */
export function rowOf(table: Table, id: number, worldSeed: number, values: Record<string, Value>): Row {
  const seed = stir(worldSeed + table.number, id);
  for (const { name, number, missing } of table.lossy) {
    if ((chanceAt(seed, number) & 0xffff) < missing && values[name] !== undefined) values[name] = null;
  }
  return { table, id, seed, values, fate: 'loaded', hits: SOUND, gap: null };
}
