// Reads the header of a table: columns are known by name wherever they stand, and what came, went, moved or was renamed is told.
import type { FileColumn } from '#observatory/court/rows/find-blanks.ts';
import type { CourtColumn, CourtTable } from '#observatory/court/tables.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { SchemaChange } from '#observatory/release/release.ts';

export type Header = {
  /** The columns in the order of the file. */
  columns: readonly FileColumn[];
  changes: readonly SchemaChange[];
};

/** The court marks columns that it will give up, or takes the mark away again. */
const MARKED_FOR_REMOVAL = /_(to_be_removed|remove)$/;

/**
 * The header in the first line of a table, `file` being its name. Throws ReleaseRefusal (unknown-header) where the key or
 * most columns are not in it: the line may be no header at all, and is not repeated in the message.
 */
export function readHeader(line: string, table: CourtTable, file: string): Header {
  const names = line.split('\t').map((name) => name.replaceAll('\0', '').trim());
  const columns = matchColumns(names, table);
  const missingKey = table.key.filter((key) => !columns.some(({ spec }) => spec?.name === key));
  const known = columns.filter(({ spec }) => spec !== null).length;
  if (missingKey.length > 0 || 2 * known < table.columns.length)
    throw new ReleaseRefusal({
      code: 'unknown-header',
      file,
      found: `a first line that names ${known} of the ${table.columns.length} known columns`,
      expected: `the header of ${table.name}, with the column ${table.key.join(', ')}`,
    });
  return { columns, changes: changesOf(columns, table) };
}

function matchColumns(names: readonly string[], table: CourtTable): FileColumn[] {
  const free = new Set(table.columns);
  const take = (name: string, namesOf: (spec: CourtColumn) => readonly string[]): CourtColumn | null => {
    const spec = [...free].find((each) => namesOf(each).includes(name)) ?? null;
    if (spec !== null) free.delete(spec);
    return spec;
  };
  // A column's own name goes before any likeness, wherever it stands.
  const own = names.map((name) => take(name.toLowerCase(), (spec) => [spec.name.toLowerCase()]));
  return names.map((name, at) => {
    const spec =
      own[at] ??
      take(unmarked(name), (each) => [unmarked(each.name), ...each.aliases.map((alias) => unmarked(alias))]);
    // An entry of a code list is known by its code as well, and stays without its number.
    const isKey = table.part === 'main' && spec !== null && table.key.includes(spec.name);
    return { name, spec, isKey };
  });
}

function unmarked(name: string): string {
  return name.toLowerCase().replace(MARKED_FOR_REMOVAL, '');
}

function changesOf(columns: readonly FileColumn[], table: CourtTable): SchemaChange[] {
  const change = (column: string, kind: SchemaChange['change'], detail: string): SchemaChange => ({
    table: table.name,
    column,
    change: kind,
    detail,
  });
  const inPlace = longestRise(
    columns.flatMap(({ spec }) => (spec === null ? [] : [table.columns.indexOf(spec)])),
  );
  const there = new Set(columns.map(({ spec }) => spec));
  return [
    ...columns.flatMap(({ name, spec }, at) => {
      if (spec === null) return [change(name, 'added', `column ${at + 1}, not known and not kept`)];
      const changes: SchemaChange[] = [];
      if (name.toLowerCase() !== spec.name.toLowerCase())
        changes.push(change(spec.name, 'renamed', `called ${name}`));
      const place = table.columns.indexOf(spec);
      if (!inPlace.has(place))
        changes.push(change(spec.name, 'moved', `column ${at + 1}, known as column ${place + 1}`));
      return changes;
    }),
    ...table.columns
      .filter((spec) => !there.has(spec))
      .map(({ name, drop }) =>
        change(name, 'dropped', drop === undefined ? 'stored without values' : 'not kept anyway'),
      ),
  ];
}

/** The most numbers of a list that rise from first to last: columns of these places have kept their order. */
function longestRise(places: readonly number[]): ReadonlySet<number> {
  const best: number[][] = [];
  for (const place of places) {
    const before = best.filter((rise) => (rise.at(-1) as number) < place);
    best.push([...longest(before), place]);
  }
  return new Set(longest(best));
}

function longest(lists: readonly number[][]): readonly number[] {
  return lists.reduce<readonly number[]>((most, list) => (list.length > most.length ? list : most), []);
}
