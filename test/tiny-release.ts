// A kind of release small enough to try the ledger with: a folder of CSV files, one a table, and `count.txt`, the rows they should have.
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sqlName, sqlText } from '#observatory/duckdb.ts';
import type { TableReport } from '#observatory/release/release.ts';
import type { LoadContext, Source } from '#observatory/release/source.ts';

export type TinyHooks = {
  /** Called before a table is read; tables that an interrupted run finished are not read again. */
  beforeTable?: (name: string, context: LoadContext) => void | Promise<void>;
};

/** Every table has the key `id`. */
export function tinySource({ beforeTable }: TinyHooks = {}): Source {
  return {
    kind: 'registry',
    recognise: async (path) => (await stat(path)).isDirectory() && (await tablesIn(path)).length > 0,
    load: async (context) => {
      const names = await tablesIn(context.path);
      const tables: TableReport[] = [];
      for (const name of names) {
        context.progress.stage(name);
        tables.push(await loadTable(name, context, beforeTable));
      }
      return {
        tables,
        schemaChanges: [],
        contradictions: [],
        findings: [],
        publishedOn: publicationOf(context.path),
        bytesRead: 0,
      };
    },
  };
}

async function tablesIn(path: string): Promise<string[]> {
  return (await readdir(path))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.slice(0, -4))
    .sort();
}

async function loadTable(
  name: string,
  context: LoadContext,
  before: TinyHooks['beforeTable'],
): Promise<TableReport> {
  const { path, folder, duckdb } = context;
  const out = join(folder, 'tables', name, 'part-0.parquet');
  if (!existsSync(out)) {
    await before?.(name, context);
    mkdirSync(join(folder, 'tables', name), { recursive: true });
    await duckdb.run(`COPY (SELECT row_number() OVER () AS row, *, NULL::VARCHAR AS quality
      FROM read_csv(${sqlText(join(path, `${name}.csv`))}, auto_detect = true, quote = '"', delim = ','))
      TO ${sqlText(`${out}.unfinished`)} (FORMAT parquet)`);
    renameSync(`${out}.unfinished`, out);
  }
  const described = await duckdb.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${sqlText(out)})`);
  const columns = described.getRows().map(([column, type]) => ({ name: String(column), type: String(type) }));
  const missing = columns.map((column) => `count(*) - count(${sqlName(column.name)})`).join(', ');
  const counted = await duckdb.runAndReadAll(
    `SELECT count(*), ${missing} FROM read_parquet(${sqlText(out)})`,
  );
  const [loaded = 0, ...missed] = (counted.getRows()[0] ?? []).map(Number);
  const expected = expectedRows(path, name);
  return {
    name,
    file: `${name}.csv`,
    loaded,
    repaired: 0,
    quarantined: 0,
    expected,
    difference: expected === null ? null : loaded - expected,
    orphans: 0,
    codeMisses: 0,
    key: columns.some((column) => column.name === 'id') ? ['id'] : [],
    columns: columns.map((column, n) => ({ ...column, missing: missed[n] ?? 0 })),
  };
}

/** Lines `cases 3`; the line `published 2026-08-01` gives the day. */
function noteOf(path: string, name: string): string | undefined {
  const place = join(path, 'count.txt');
  const lines = existsSync(place) ? readFileSync(place, 'utf8').split('\n') : [];
  return lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1);
}

function expectedRows(path: string, name: string): number | null {
  const note = noteOf(path, name);
  return note === undefined ? null : Number(note);
}

function publicationOf(path: string): { date: string; basis: string } | null {
  const date = noteOf(path, 'published');
  return date === undefined ? null : { date, basis: 'count.txt' };
}
