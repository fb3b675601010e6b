// Stores a table of a registry as Parquet, its values typed, and reports what became of its rows and values.
import { join } from 'node:path';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import type { TableRead } from '#observatory/registry/read-table.ts';
import { AGREEMENTS, type ColumnKind } from '#observatory/registry/tables.ts';
import type { TableReport } from '#observatory/release/release.ts';
import type { LoadContext } from '#observatory/release/source.ts';
import { writeParquet } from '#observatory/write-parquet.ts';

/** The type of each kind of column, and the SQL that reads it from text: null where it is none. */
const TYPES: Readonly<Record<ColumnKind, { type: string; read: (text: string) => string }>> = {
  text: { type: 'VARCHAR', read: (text) => text },
  agreement: { type: 'VARCHAR', read: (text) => text },
  number: { type: 'DOUBLE', read: (text) => `TRY_CAST(${text} AS DOUBLE)` },
  count: { type: 'INTEGER', read: (text) => `TRY_CAST(${text} AS INTEGER)` },
  date: { type: 'DATE', read: (text) => `try_strptime(${text}, '%m/%d/%Y')::DATE` },
  list: { type: 'VARCHAR[]', read: (text) => `string_split(${text}, '|')` },
};

export type Stored = { read: TableRead; sql: string };

/** Writes `tables/NAME/rows.parquet`; answers the SQL that reads it. */
export async function storeTable(read: TableRead, { duckdb, folder }: LoadContext): Promise<Stored> {
  const { table, columns, rows } = read;
  const staged = `registry_${table.name}`;
  const declared = columns.map((name) => `${sqlName(name)} VARCHAR`).join(', ');
  await duckdb.run(`CREATE OR REPLACE TEMP TABLE ${staged} ("row" BIGINT, ${declared})`);
  const appender = await duckdb.createAppender(staged);
  for (const { row, values } of rows) {
    appender.appendBigInt(BigInt(row));
    for (const value of values) {
      if (value === null) appender.appendNull();
      else appender.appendVarchar(value);
    }
    appender.endRow();
  }
  appender.closeSync();
  const typed = columns.map((name) => ({ name, ...typeOf(read, name) }));
  const bad = typed.map(
    ({ name, value }) =>
      `CASE WHEN ${sqlName(name)} IS NOT NULL AND ${value} IS NULL THEN ${sqlText(`${name} unparsable`)} END`,
  );
  const sql = await writeParquet(
    duckdb,
    `SELECT "row", ${typed.map(({ name, value }) => `${value} AS ${sqlName(name)}`).join(', ')},
       nullif(concat_ws(', ', ${bad.join(', ')}), '') AS quality
     FROM ${staged} ORDER BY "row"`,
    join(folder, 'tables', table.name, 'rows.parquet'),
  );
  return { read, sql };
}

function typeOf({ table }: TableRead, name: string): { type: string; value: string } {
  const { type, read } = TYPES[table.columns.get(name) ?? 'text'];
  return { type, value: read(sqlName(name)) };
}

/** What the ledger is told. `others` are all tables of the registry, for what refers from one to another. */
export async function reportTable(
  { read, sql }: Stored,
  others: readonly Stored[],
  { duckdb }: LoadContext,
): Promise<TableReport> {
  const { table, member, columns, rows, quarantined, unknown } = read;
  const answer = await duckdb.runAndReadAll(
    `SELECT ${columns.map((name) => `count(*) - count(${sqlName(name)}), ${unparsable(name)}`).join(', ')},
       ${orphans(read, others)}, ${codeMisses(read)}
     FROM (${sql})`,
  );
  const counted = (answer.getRows()[0] ?? []).map(Number);
  const [orphaned = 0, misses = 0] = counted.slice(-2);
  return {
    name: table.name,
    file: member.name,
    loaded: rows.length,
    repaired: 0,
    quarantined: quarantined.length,
    expected: null,
    difference: null,
    orphans: orphaned,
    codeMisses: misses,
    key: table.key,
    columns: [
      ...columns.map((name, n) => {
        const [missing = 0, nulled = 0] = counted.slice(2 * n);
        const { type } = typeOf(read, name);
        return { name, type, missing, ...(nulled > 0 && { nulled: { unparsable: nulled } }) };
      }),
      ...unknown.map((name) => ({ name, note: 'not known: not stored' })),
    ],
  };
}

function unparsable(name: string): string {
  const said = sqlText(`${name} unparsable`);
  return `count(*) FILTER (list_contains(string_split(quality, ', '), ${said}))`;
}

/** Rows that refer to what is not there. */
function orphans({ table, columns }: TableRead, others: readonly Stored[]): string {
  const tests = Object.entries(table.references).flatMap(([name, to]) => {
    const other = others.find(({ read }) => read.table.name === to.table);
    if (other === undefined || !columns.includes(name)) return [];
    return [
      `${sqlName(name)} NOT IN (SELECT ${sqlName(to.column)} FROM (${other.sql}) WHERE ${sqlName(to.column)} IS NOT NULL)`,
    ];
  });
  return `count(*) FILTER (${tests.join(' OR ') || 'false'})`;
}

/** Values of an agreement that are none of the known. */
function codeMisses({ table, columns }: TableRead): string {
  const known = AGREEMENTS.map(sqlText).join(', ');
  const misses = columns
    .filter((name) => table.columns.get(name) === 'agreement')
    .map((name) => `count(*) FILTER (${sqlName(name)} NOT IN (${known}))`);
  return misses.join(' + ') || '0';
}
