// Finds which table a header belongs to, and what becomes of each of its columns.
import {
  type AssignedColumns,
  assignColumns,
  type HeaderCell,
  namesOf,
} from '#observatory/enforcement/assign-columns.ts';
import { columnName } from '#observatory/enforcement/column-name.ts';
import {
  type Column,
  columnOfType,
  REFUSED_SOURCES,
  TABLES,
  type Table,
} from '#observatory/enforcement/tables.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

export type Header = AssignedColumns & { table: string };

/**
 * The table that a row of names heads; undefined where the names are those of none. Among the tables whose person and
 * date have a column, it is the one with the most columns in common, and of two the one that lacks fewer. Throws
 * ReleaseRefusal where the names are those of a source that is never taken in.
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
  return best === undefined
    ? undefined
    : { table: best.name, ...assignColumns(best.name, best.table, { named, repeated }) };
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

function has(named: ReadonlyMap<string, unknown>, { columns }: Table, name: string): boolean {
  return namesOf(name, columns[name] as Column).some((one) => named.has(one));
}

/** How many columns of the table stand in the header, and how many do not. */
function commonOf(named: ReadonlyMap<string, unknown>, table: Table): { common: number; missing: number } {
  const names = Object.keys(table.columns);
  const common = names.filter((name) => has(named, table, name)).length;
  return { common, missing: names.length - common };
}
