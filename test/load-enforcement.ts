// Loads invented rows of ICE as the ledger would, and answers questions about what was stored.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';
import { enforcementSource } from '#observatory/enforcement/source.ts';
import { type CellOf, type SheetOf, writeWorkbook } from './write-workbook.ts';

/** A row by column name; what is left out is empty. */
export type RowOf = Readonly<Record<string, CellOf>>;

const TITLE = ['ERO LESA Statistical Tracking Unit', 'For Official Use Only', 'a', 'b', 'c', 'd'];

/** A sheet as ICE writes it: lines of title, the header, the rows. */
export function sheetOf(
  name: string,
  {
    header,
    rows,
    title = TITLE,
  }: { header: readonly string[]; rows: readonly RowOf[]; title?: readonly string[] },
) {
  return {
    name,
    rows: [
      ...title.map((line) => [line]),
      header,
      ...rows.map((row) => header.map((column) => row[column] ?? null)),
    ],
  };
}

/** A folder of its own with these files, given back to the system when the test ends. */
export async function folderWith(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'enforcement-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'input'));
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, 'input', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  return folder;
}

export async function loadEnforcement(folder: string) {
  const [input, release, scratch] = ['input', 'release', 'scratch'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(release, { recursive: true });
  await mkdir(scratch, { recursive: true });
  const { duckdb, close } = await openDuckDb({ folders: [folder], spill: scratch, memoryMiB: 400 });
  onTestFinished(close);
  const loaded = await enforcementSource.load({
    path: input,
    file: 'input',
    releaseId: 'enforcement-1',
    folder: release,
    scratch,
    duckdb,
    progress: { stage: () => {}, advance: () => {} },
  });
  /** Rows of a query in which `{tables/arrests}` stands for that folder or file of the release. */
  const query = async (sql: string) => {
    const named = sql.replaceAll(/\{([\w/.]+)\}/g, (_, path: string) => {
      const pattern = path.endsWith('.parquet') ? path : `${path}/*.parquet`;
      return `read_parquet(${sqlText(join(release, pattern))})`;
    });
    return (await duckdb.runAndReadAll(named)).getRowsJS();
  };
  return { loaded, query, release, scratch };
}

/** One workbook with these sheets, loaded. */
export async function loadSheets(sheets: readonly SheetOf[]) {
  return loadEnforcement(
    await folderWith({ 'rows.xlsx': await writeWorkbook({ sheets, modified: '2026-03-12T09:00:00Z' }) }),
  );
}

/** Every file below a folder, with its bytes. */
export async function filesBelow(folder: string): Promise<{ path: string; bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (path) => ({ path, bytes: await readFile(path) })));
}
