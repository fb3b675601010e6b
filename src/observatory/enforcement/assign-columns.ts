// Says what becomes of every column of a header whose table is known: kept, and from where, or left, and why.
import { columnName } from '#observatory/enforcement/column-name.ts';
import { type Column, NEVER, type Table } from '#observatory/enforcement/tables.ts';
import type { SchemaChange } from '#observatory/release/release.ts';

/** A cell of a header: its place in the row, counted as the caller does, and what stands in it. */
export type HeaderCell = { at: number; written: string };

export type KeptColumn = {
  name: string;
  /** Where it stands; of several cells the first that has a value counts. */
  from: readonly [HeaderCell, ...HeaderCell[]];
  column: Column;
};

export type AssignedColumns = {
  kept: readonly KeptColumn[];
  /** What stands in the file and is not stored, with the reason. */
  left: readonly { written: string; why: string }[];
  schemaChanges: readonly SchemaChange[];
};

/** All names of a column, those first that tell more. */
export function namesOf(name: string, { prefer, also }: Column): readonly string[] {
  return [...prefer, name, ...also];
}

/** `named` are the cells of the header by their normal names, `repeated` those whose name stood before. */
export function assignColumns(
  table: string,
  { columns }: Table,
  { named, repeated }: { named: ReadonlyMap<string, HeaderCell>; repeated: readonly HeaderCell[] },
): AssignedColumns {
  const kept: KeptColumn[] = [];
  const left: { written: string; why: string }[] = [];
  const schemaChanges: SchemaChange[] = [];
  const changed = (change: SchemaChange['change'], column: string, detail: string) =>
    schemaChanges.push({ table, column, change, detail });
  const cellsOf = (names: readonly string[]) => names.flatMap((name) => named.get(name) ?? []);

  for (const [name, column] of Object.entries(columns)) {
    const own = cellsOf([...column.prefer, name]);
    const others = cellsOf(column.also);
    const [first, ...rest] = own.length > 0 ? own : others.splice(0, 1);
    if (first === undefined) {
      changed('dropped', name, `"${name}" does not stand in the file`);
      continue;
    }
    kept.push({ name, from: [first, ...rest], column });
    if (own.length === 0) changed('renamed', name, `"${first.written}" is read as ${name}`);
    for (const { written } of others) left.push({ written, why: `"${first.written}" tells the same` });
  }
  const known = new Set(Object.entries(columns).flatMap(([name, column]) => namesOf(name, column)));
  for (const [name, { written }] of named) {
    if (known.has(name)) continue;
    const why = NEVER.get(name);
    left.push({ written, why: why ?? 'it is not on the list of columns' });
    if (why === undefined)
      changed('added', name, `"${written}" is not on the list of columns and is not stored`);
  }
  for (const { written } of repeated) {
    left.push({ written, why: 'the name stands in the header before' });
    changed('added', columnName(written), `"${written}" stands in the header twice; the first is stored`);
  }
  if (kept.some(({ from }, n) => from[0].at < (kept[n - 1]?.from[0].at ?? 0)))
    schemaChanges.push({ table, change: 'moved', detail: 'the columns stand in another order than known' });
  return { kept, left, schemaChanges };
}
