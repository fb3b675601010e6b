// Stores a few rows of the court's tables as a loader would and derives from them: for tests of what rows mean.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { CELL_KINDS } from '#observatory/court/cells/cell-kinds.ts';
import type { DeriveOptions } from '#observatory/court/derive/cases/write-cases.ts';
import { type Derived, deriveCourt } from '#observatory/court/derive/derive-court.ts';
import { type CourtTable, readCourtTables } from '#observatory/court/tables.ts';
import { openDuckDb, sqlName, sqlText } from '#observatory/duckdb.ts';
import type { LoadContext } from '#observatory/release/source.ts';

type Value = string | number | boolean | null;

/** By table; columns that no row names are not stored. `birth`: months of birth, counted from the year 0. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;

/** A row read back: numbers and days as text, as DuckDB's JSON has them. */
export type Read = Readonly<Record<string, unknown>>;

export type FromRows = {
  derived: Derived;
  facts: ReadonlyMap<number, Read>;
  events: readonly Read[];
  orphans: readonly Read[];
  /** The types of the columns of case_facts, in their order. */
  factTypes: Readonly<Record<string, string>>;
  /** What is left in the database. */
  left: readonly string[];
};

const TABLES = readCourtTables();

export async function deriveRows(rows: Rows, options: DeriveOptions = {}): Promise<FromRows> {
  const root = mkdtempSync(join(tmpdir(), 'recourse-derive-'));
  const [folder, scratch] = [join(root, 'release'), join(root, 'scratch')];
  for (const path of [folder, scratch]) mkdirSync(path);
  const { duckdb, close } = await openDuckDb({ folders: [folder, scratch], spill: join(root, 'spill') });
  try {
    for (const [table, ofTable] of Object.entries(rows)) {
      const place = table === 'birth' ? join(scratch, table) : join(folder, 'tables', table);
      mkdirSync(place, { recursive: true });
      await duckdb.run(
        `COPY (${rowsSql(table, ofTable)}) TO ${sqlText(join(place, '0.parquet'))} (FORMAT parquet)`,
      );
    }
    const progress = { stage: () => {}, advance: () => {} };
    const context: LoadContext = {
      path: '',
      file: '',
      releaseId: 'court-test',
      folder,
      scratch,
      duckdb,
      progress,
    };
    const derived = await deriveCourt(context, TABLES, options);
    const facts = await read(duckdb, join(folder, 'case_facts', '*.parquet'), 'case_id');
    const types = await duckdb.runAndReadAll(
      `DESCRIBE FROM ${sqlText(join(folder, 'case_facts', '*.parquet'))}`,
    );
    return {
      derived,
      facts: new Map(facts.map((row) => [Number(row['case_id']), row])),
      events: await read(
        duckdb,
        join(folder, 'events', '*.parquet'),
        '"on" NULLS FIRST, type, "table", "row"',
      ),
      orphans: await read(duckdb, join(folder, 'orphans.parquet'), 'ALL'),
      factTypes: Object.fromEntries(types.getRows().map(([name, type]) => [name, type])),
      left: (await duckdb.runAndReadAll('SELECT table_name FROM information_schema.tables'))
        .getRows()
        .flat() as string[],
    };
  } finally {
    close();
    rmSync(root, { recursive: true });
  }
}

/** Rows numbered from 1, typed as the loader types them. */
function rowsSql(table: string, rows: readonly Readonly<Record<string, Value>>[]): string {
  const { columns } = (TABLES.get(table) ?? { columns: [] }) as Pick<CourtTable, 'columns'>;
  const types = new Map<string, string>(columns.map(({ name, type }) => [name, CELL_KINDS[type].type]));
  const own = { row: 'BIGINT', quality: 'VARCHAR', IDNCASE: 'BIGINT', born_month: 'INTEGER' };
  const names = [...new Set(['row', 'quality', ...rows.flatMap(Object.keys)])];
  const typed = names.map((name) => {
    const type = types.get(name) ?? own[name as keyof typeof own];
    if (type === undefined) throw new Error(`${table} has no column ${name}`);
    return `CAST(${sqlName(name)} AS ${type}) AS ${sqlName(name)}`;
  });
  const values = rows.map(
    (row, at) =>
      `(${names.map((name) => literal(row[name] ?? (name === 'row' ? at + 1 : null))).join(', ')})`,
  );
  return `SELECT ${typed.join(', ')} FROM (VALUES ${values.join(', ')}) AS t(${names.map(sqlName).join(', ')})`;
}

function literal(value: Value): string {
  return value === null ? 'NULL' : typeof value === 'string' ? sqlText(value) : String(value);
}

async function read(duckdb: DuckDBConnection, files: string, order: string): Promise<Read[]> {
  const rows = await duckdb.runAndReadAll(`FROM ${sqlText(files)} ORDER BY ${order}`);
  return rows.getRowObjectsJson() as Read[];
}
