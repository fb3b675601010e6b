// Counts by key how the rows of one case differ between two editions.
import type { Row } from '#observatory/synthesize/rows/row.ts';
import { chanceAt, filledBy } from '#observatory/synthesize/tables/main-tables.ts';
import type { Difference } from '#observatory/synthesize/truth/truth.ts';

/** Adds what differs between the rows of a case before and after; rows that are quarantined are stored in neither. */
export function countDifference(before: readonly Row[], after: readonly Row[], counts: Difference): void {
  const old = new Map<number, Row>();
  for (const row of before) if (isComparable(row)) old.set(keyOf(row), row);
  for (const row of after) {
    if (!isComparable(row)) continue;
    const key = keyOf(row);
    const was = old.get(key);
    old.delete(key);
    if (was === undefined) countsOf(row, counts).added++;
    else countChange(was, row, counts);
  }
  for (const row of old.values()) countsOf(row, counts).vanished++;
}

/** Ids are below 2^32. */
function keyOf({ table, id }: Row): number {
  return table.number * 2 ** 32 + id;
}

/** Stored, and with a key by which it can be found again. */
function isComparable({ fate, table }: Row): boolean {
  return fate !== 'quarantined' && table.key !== '';
}

function countChange(was: Row, is: Row, counts: Difference): void {
  let isChanged = false;
  for (const [i, column] of is.table.columns.entries()) {
    const { name } = column;
    const [a, b] = [was.values[name], is.values[name]];
    if (a === b) continue;
    const filled = filledBy(column, chanceAt(is.seed, i));
    if ((a === undefined ? filled : a) === (b === undefined ? filled : b)) continue;
    isChanged = true;
    const { columns } = countsOf(is, counts);
    columns[name] = (columns[name] ?? 0) + 1;
  }
  if (isChanged) countsOf(is, counts).changed++;
}

function countsOf({ table }: Row, counts: Difference): Difference[string] {
  counts[table.name] ??= { added: 0, changed: 0, vanished: 0, columns: {} };
  return counts[table.name] as Difference[string];
}
