// Finds which table a header belongs to, and what becomes of each of its columns.

import { columnName } from '#observatory/enforcement/column-name.ts';
import {
  type Column,
  columnOfType,
  NEVER,
  REFUSED_SOURCES,
  TABLES,
  type Table,
} from '#observatory/enforcement/tables.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { SchemaChange } from '#observatory/release/release.ts';

/** A cell of a header: its place in the row, counted as the caller does, and what stands in it. */
export type HeaderCell = { at: number; written: string };

export type KeptColumn = { name: string; at: number; written: string; column: Column };

export type Header = {
  table: string;
  kept: readonly KeptColumn[];
  /** What stands in the file and is not stored, with the reason. */
  left: readonly { written: string; why: string }[];
  schemaChanges: readonly SchemaChange[];
};

/**
 * The table that a row of names heads; undefined where the names are those of none. Taken is the table with the most
 * columns in common, and of two the one that lacks fewer, among those whose person and date have a column. Throws ReleaseRefusal where the names are those of a
 * source that is never taken in.
 */
export function findHeader(
  cells: readonly HeaderCell[],
  at: { file: string; path: string },
): Header | undefined {
  const named = new Map<string, HeaderCell>();
  const repeated: HeaderCell[] = [];
  for (const cell of cells) {
    const name = columnName(cell.written);
    if (named.has(name)) repeated.push(cell);
    else if (name !== '') named.set(name, cell);
  }
  refuseSources(named, at);
  const [best] = Object.entries(TABLES)
    .filter(([, table]) => [table.at, columnOfType(table, 'person')].every((name) => has(named, table, name)))
    .map(([name, table]) => ({ name, table, ...commonOf(named, table) }))
    .sort((a, b) => b.common - a.common || a.missing - b.missing);
  return best === undefined ? undefined : headerOf(best.name, best.table, { named, repeated });
}

/** Whether one of these headers is of a known table, or of a source that is refused; false where the file is damaged. */
export async function isRowsOfIce(
  headers: AsyncIterable<readonly HeaderCell[]>,
  file: string,
): Promise<boolean> {
  try {
    for await (const cells of headers) if (findHeader(cells, { file, path: '$' }) !== undefined) return true;
    return false;
  } catch (error) {
    if (!(error instanceof ReleaseRefusal)) throw error;
    return error.fault.code === 'refused-source';
  }
}

function refuseSources(
  named: ReadonlyMap<string, HeaderCell>,
  { file, path }: { file: string; path: string },
): void {
  for (const [name, { written }] of named) {
    const why = REFUSED_SOURCES.get(name);
    if (why === undefined) continue;
    const expected = `anonymised rows; this file holds ${why}`;
    throw new ReleaseRefusal({
      code: 'refused-source',
      file,
      path,
      found: `the column "${written}"`,
      expected,
    });
  }
}

function namesOf(name: string, { prefer, also }: Column): readonly string[] {
  return [...prefer, name, ...also];
}

function has(named: ReadonlyMap<string, unknown>, { columns }: Table, name: string): boolean {
  return namesOf(name, columns[name] as Column).some((one) => named.has(one));
}

/** How many columns of the table stand in the header, and how many do not. */
function commonOf(named: ReadonlyMap<string, unknown>, table: Table): { common: number; missing: number } {
  const names = Object.keys(table.columns);
  const common = names.filter((name) => has(named, table, name)).length;
  return { common, missing: names.length - common };
}

function headerOf(
  tableName: string,
  { columns }: Table,
  { named, repeated }: { named: ReadonlyMap<string, HeaderCell>; repeated: readonly HeaderCell[] },
): Header {
  const kept: KeptColumn[] = [];
  const left: { written: string; why: string }[] = [];
  const schemaChanges: SchemaChange[] = [];
  const unread = new Map(named);
  for (const [name, column] of Object.entries(columns)) {
    const found = namesOf(name, column).filter((one) => named.has(one));
    for (const one of found) unread.delete(one);
    const [first, ...others] = found.map((one) => named.get(one) as HeaderCell);
    if (first === undefined) {
      const detail = `"${name}" does not stand in the file`;
      schemaChanges.push({ table: tableName, column: name, change: 'dropped', detail });
      continue;
    }
    kept.push({ name, at: first.at, written: first.written, column });
    if (column.also.includes(found[0] as string)) {
      const detail = `"${first.written}" is read as ${name}`;
      schemaChanges.push({ table: tableName, column: name, change: 'renamed', detail });
    }
    left.push(...others.map(({ written }) => ({ written, why: `"${first.written}" tells the same` })));
  }
  for (const [name, { written }] of unread) {
    const why = NEVER.get(name);
    left.push({ written, why: why ?? 'it is not on the list of columns' });
    if (why !== undefined) continue;
    const detail = `"${written}" is not on the list of columns and is not stored`;
    schemaChanges.push({ table: tableName, column: name, change: 'added', detail });
  }
  for (const { written } of repeated) {
    left.push({ written, why: 'the name stands in the header before' });
    const detail = `"${written}" stands in the header twice; the first is stored`;
    schemaChanges.push({ table: tableName, column: columnName(written), change: 'added', detail });
  }
  if (kept.some(({ at }, n) => n > 0 && at < (kept[n - 1]?.at ?? 0))) {
    const detail = 'the columns stand in another order; they are read by their names';
    schemaChanges.push({ table: tableName, change: 'moved', detail });
  }
  return { table: tableName, kept, left, schemaChanges };
}
