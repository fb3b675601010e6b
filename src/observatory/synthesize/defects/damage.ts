// Puts into rows what is wrong with them. Whether a row is struck depends on its key alone, so it is in every edition alike.
import type { Defect, Defects } from '#observatory/synthesize/defects/catalogue.ts';
import { stir } from '#observatory/synthesize/random.ts';
import type { Row, Value } from '#observatory/synthesize/rows/row.ts';
import { chanceAt, type Table } from '#observatory/synthesize/tables/main-tables.ts';

/** The defect of the row as a whole, if its key has one. */
export function rowDefect(defects: Defects, table: Table, id: number, worldSeed: number): Defect | null {
  const seed = stir(worldSeed + table.number, id);
  for (const defect of defects[table.number]?.ofRows ?? []) if (isStruck(defect, seed)) return defect;
  return null;
}

/** Puts into a row what is wrong with it: one thing with the row as a whole, or any number with its values. */
export function damage(row: Row, defects: Defects, worldSeed: number): void {
  const whole = rowDefect(defects, row.table, row.id, worldSeed);
  if (whole !== null) {
    row.hits = [whole];
    if (whole.emptyLine) return;
    row.fate = whole.fate ?? 'loaded';
    row.gap = whole.gap ?? null;
    Object.assign(row.values, whole.sets);
    return;
  }
  for (const defect of defects[row.table.number]?.ofValues ?? []) {
    if (!isStruck(defect, row.seed)) continue;
    if (defect.columns.some((column) => row.hits.some(({ columns }) => columns.includes(column)))) continue;
    if (defect.where === 'empty' && defect.columns.some((column) => row.values[column] !== null)) continue;
    if (defect.orphan !== undefined) row.values[defect.orphan] = nowhere(row);
    else Object.assign(row.values, defect.sets);
    row.hits = [...row.hits, defect];
  }
}

/** The row again under an id of its own: a duplicate in everything else. */
export function duplicateOf(row: Row): Row {
  const id = row.id + DUPLICATES_FROM;
  return { ...row, id, hits: [], values: { ...row.values, [row.table.key]: id } };
}

/** Of the ids that a case has for its charges, the second half is for duplicates. */
const DUPLICATES_FROM = 32;

/** Ids from here to the lowest of any table are nobody's. */
function nowhere({ seed }: Row): Value {
  return 10_000 + (seed % 80_000);
}

function isStruck({ number, chance }: Defect, seed: number): boolean {
  return chanceAt(seed, 1000 + number) < chance;
}
