// Compares one table of two releases by its key: which rows were added, changed and vanished, and which columns changed.
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import type { TableReport } from '#observatory/release/release.ts';
import {
  type Compared,
  countColumns,
  countResidue,
  findResidue,
  hashOf,
} from '#observatory/release/residue.ts';
import { storedRows } from '#observatory/release/stored.ts';

export type TableDiff = {
  name: string;
  /** Rows only in the later release. */
  added: number;
  /** Rows under the same key with another value in some column. */
  changed: number;
  /** Rows only in the earlier release. */
  vanished: number;
  /** The columns with another value, and in how many of the changed rows. */
  columns: { name: string; changed: number }[];
  /** The columns by which rows were found again; without any, a row is the same only where all its values are. */
  key: readonly string[];
  /** Columns that only one release has; they are not compared. */
  onlyInFrom: string[];
  onlyInTo: string[];
};

/** A table of one release: what is known of it, and the pattern of its files. */
export type Side = { report: TableReport; files: string };

/** Say where a row was read from and what was made of it: they differ without the row being another one. */
const PROVENANCE: ReadonlySet<string> = new Set(
  'row quality release file sheet sheet_row cell as_of'.split(' '),
);

/**
 * Compares a table; a side that is missing has no rows. Rows are counted as often as they stand under a key. Leaves the
 * keys that differ in the temporary table `residue`. Memory is bounded: keys and hashes of rows are matched, and whole
 * rows are read again only where they differ.
 */
export async function compareTable(
  duckdb: DuckDBConnection,
  { name, from, to }: { name: string; from: Side | undefined; to: Side | undefined },
): Promise<TableDiff> {
  const before = columnsOf(from ?? to);
  const after = columnsOf(to ?? from);
  const shared = [...after.keys()].filter((column) => before.has(column));
  const key = ((to ?? from)?.report.key ?? []).filter((column) => shared.includes(column));
  const columns = shared.filter((column) => !key.includes(column));
  // A column of two types is compared as text.
  const sqlOf = (column: string) =>
    before.get(column) === after.get(column) ? sqlName(column) : `${sqlName(column)}::VARCHAR`;
  const values = columns.map(sqlOf);
  const compared: Compared = {
    // Without a key a second hash stands for it: two rows are one only where 128 bits are equal.
    keys: key.length > 0 ? key.map(sqlOf) : [hashOf(values.toReversed())],
    values,
    from: rowsOf(from),
    to: rowsOf(to),
  };
  await findResidue(duckdb, compared);
  const counts = await countResidue(duckdb, compared);
  const changed = counts.changed === 0 ? [] : await countColumns(duckdb, compared);
  return {
    name,
    ...counts,
    columns: columns
      .map((column, n) => ({ name: column, changed: changed[n] ?? 0 }))
      .filter((column) => column.changed > 0),
    key,
    onlyInFrom: [...before.keys()].filter((column) => !after.has(column)),
    onlyInTo: [...after.keys()].filter((column) => !before.has(column)),
  };
}

/** The stored columns that are compared, with their types. */
function columnsOf(side: Side | undefined): Map<string, string> {
  const stored = (side?.report.columns ?? []).flatMap(({ name, type }): [string, string][] =>
    type === undefined || PROVENANCE.has(name) ? [] : [[name, type]],
  );
  return new Map(stored);
}

/** The SQL of a side; undefined where it has no rows, and perhaps no files. */
function rowsOf(side: Side | undefined): string | undefined {
  if (side === undefined || storedRows(side.report) === 0) return undefined;
  return `read_parquet(${sqlText(side.files)})`;
}
