// Holds a release in the ledger to the truth about the made-up release it was read from. Used by tests and the benchmark.
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import type { Release } from '#observatory/release/release.ts';
import type { DamagedValue, Truth } from '#observatory/synthesize/truth/truth.ts';

export type Comparison = {
  /** How much was compared: what says nothing when it is 0. */
  compared: { tables: number; fates: number; values: number; orphans: number };
  /** What is not as it was made, in words. */
  differing: readonly string[];
};

type Read = { folder: string; release: Release; truth: Truth };

export async function compareWithTruth(duckdb: DuckDBConnection, read: Read): Promise<Comparison> {
  const tables = compareCounts(read);
  const fates = await compareFates(duckdb, read);
  const values = await compareValues(duckdb, read);
  const orphans = compareOrphans(read);
  return {
    compared: {
      tables: tables.compared,
      fates: fates.compared,
      values: values.compared,
      orphans: orphans.compared,
    },
    differing: [tables, fates, values, orphans].flatMap(({ differing }) => differing),
  };
}

type Part = { compared: number; differing: string[] };

/** Every table that is read, by its numbers: rows of each fate, and those that Count.txt expects. */
function compareCounts({ release, truth }: Read): Part {
  const read = release.tables.map(({ name, loaded, repaired, quarantined, expected }) =>
    JSON.stringify({ name, loaded, repaired, quarantined, expected }),
  );
  const made = Object.entries(truth.tables)
    .filter(([name]) => name !== 'tblProBono')
    .map(([name, { loaded, repaired, quarantined, countTxt }]) =>
      JSON.stringify({ name, loaded, repaired, quarantined, expected: countTxt }),
    );
  return compareSets('counts', { made, read });
}

/** Every row that was repaired or set aside, by its place in the file. */
async function compareFates(duckdb: DuckDBConnection, { folder, truth }: Read): Promise<Part> {
  const notes = async (file: string, fate: string) => {
    const path = sqlText(join(folder, `${file}.parquet`));
    const reader = await duckdb.runAndReadAll(`SELECT "table", "row", "offset", "length" FROM ${path}`);
    return reader.getRowsJson().map((place) => [...place, fate].join(' '));
  };
  return compareSets('fates', {
    made: truth.damaged.map(({ table, row, offset, length, fate }) =>
      [table, row, offset, length, fate].join(' '),
    ),
    read: [...(await notes('repairs', 'repaired')), ...(await notes('quarantine', 'quarantined'))],
  });
}

/** Every damaged value of a column that is stored. */
async function compareValues(duckdb: DuckDBConnection, { folder, release, truth }: Read): Promise<Part> {
  const stored = new Set(
    release.tables.flatMap(({ name, columns }) =>
      columns.flatMap((column) => (column.type === undefined ? [] : [`${name}.${column.name}`])),
    ),
  );
  const made = truth.values.filter(({ table, column }) => stored.has(`${table}.${column}`));
  const read: string[] = [];
  for (const [table, values] of Map.groupBy(made, (value) => value.table)) {
    const columns = [...new Set(values.map(({ column }) => column))].map(
      (column) => `${sqlName(column)}::VARCHAR AS ${sqlName(column)}`,
    );
    const rows = await duckdb.runAndReadAll(
      `SELECT "row", quality, ${columns.join(', ')} FROM ${sqlText(join(folder, 'tables', table, '*.parquet'))}`,
    );
    const byRow = new Map(rows.getRowObjectsJson().map((row) => [Number(row['row']), row]));
    for (const value of values) read.push(valueText(value, byRow.get(value.row)));
  }
  return compareSets('values', { made: made.map((value) => valueText(value)), read });
}

/** A value as it should be, or as the row has it. */
function valueText(
  { table, row, column, expected, reason }: DamagedValue,
  stored?: Record<string, unknown> | undefined,
): string {
  const value = stored === undefined ? expected : stored[column];
  const marks = String(stored?.['quality'] ?? '').split(', ');
  const why =
    stored === undefined
      ? reason
      : marks.find((mark) => mark.startsWith(`${column} `))?.slice(column.length + 1);
  return `${table} ${row} ${column} ${JSON.stringify(value)} ${why ?? 'unmarked'}`;
}

/** Every foreign key that leads nowhere, by table and column. */
function compareOrphans({ release, truth }: Read): Part {
  const read = release.tables.flatMap(({ name, counts = {} }) =>
    Object.entries(counts).flatMap(([what, count]) => {
      const [word, column] = what.split(' ');
      return word === 'orphan' && count > 0 ? [`${name}.${column} ${count}`] : [];
    }),
  );
  const made = Object.entries(truth.orphans).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, count]) => (count > 0 ? [`${table}.${column} ${count}`] : [])),
  );
  return compareSets('orphans', { made, read });
}

function compareSets(
  what: string,
  { made, read }: { made: readonly string[]; read: readonly string[] },
): Part {
  const [makes, reads] = [new Set(made), new Set(read)];
  return {
    compared: made.length,
    differing: [
      ...made.filter((one) => !reads.has(one)).map((one) => `${what}: made, not read: ${one}`),
      ...read.filter((one) => !makes.has(one)).map((one) => `${what}: read, not made: ${one}`),
    ],
  };
}
