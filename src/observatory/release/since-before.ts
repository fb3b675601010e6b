// What of a release's shape differs from the release before: tables and columns that came and went, and values that are missing.
import { missingShare } from '#observatory/release/catalog.ts';
import type { Release, TableReport } from '#observatory/release/release.ts';

/** From one percentage point on a change of missing values is told. */
const LEAST_CHANGE = 0.01;

export type SinceBefore = {
  release: string;
  /** Shares of stored rows without a value, from 0 to 1. */
  missingness: { table: string; column: string; before: number; now: number }[];
  /** Without a column, the whole table. */
  schema: { table: string; column?: string; change: 'added' | 'dropped' }[];
};

export function sinceBefore(before: Release, now: Release): SinceBefore {
  const old = new Map(before.tables.map((table) => [table.name, table]));
  const fresh = new Map(now.tables.map((table) => [table.name, table]));
  const both = now.tables.flatMap((table) => {
    const earlier = old.get(table.name);
    return earlier === undefined ? [] : [{ earlier, table }];
  });
  const wholeTables = (these: readonly TableReport[], others: ReadonlyMap<string, unknown>, change: Change) =>
    these.flatMap(({ name }) => (others.has(name) ? [] : [{ table: name, change }]));
  return {
    release: before.id,
    missingness: both.flatMap(({ earlier, table }) => missingnessOf(earlier, table)),
    schema: [
      ...wholeTables(now.tables, old, 'added'),
      ...wholeTables(before.tables, fresh, 'dropped'),
      ...both.flatMap(({ earlier, table }) => columnsOf(earlier, table)),
    ],
  };
}

type Change = 'added' | 'dropped';

function missingnessOf(earlier: TableReport, table: TableReport): SinceBefore['missingness'] {
  return table.columns.flatMap((column) => {
    const was = earlier.columns.find(({ name }) => name === column.name);
    const before = was === undefined ? null : missingShare(earlier, was);
    const now = missingShare(table, column);
    if (before === null || now === null || Math.abs(now - before) < LEAST_CHANGE) return [];
    return [{ table: table.name, column: column.name, before, now }];
  });
}

function columnsOf(earlier: TableReport, table: TableReport): SinceBefore['schema'] {
  const stored = ({ columns }: TableReport) => columns.filter(({ type }) => type !== undefined);
  const differing = (of: TableReport, than: TableReport, change: Change) =>
    stored(of)
      .filter(({ name }) => !stored(than).some((other) => other.name === name))
      .map(({ name }) => ({ table: of.name, column: name, change }));
  return [...differing(table, earlier, 'added'), ...differing(earlier, table, 'dropped')];
}
