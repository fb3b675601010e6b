// Opens DuckDB so that it can reach nothing but the folders it is told of: no network, no extension, no setting changed later.
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export type DuckDbLimits = {
  /** The folders it may read and write, with all that is in them. */
  folders: readonly string[];
  /** Single files it may read besides. */
  files?: readonly string[];
  /** Folder for what does not fit into memory. */
  spill: string;
  /** MiB of memory before it spills. */
  memoryMiB?: number;
  threads?: number;
};

/** A database in memory, within limits, locked: not even SQL that someone else wrote can phone out or read another file. */
export async function openDuckDb({
  folders,
  files = [],
  spill,
  memoryMiB = 1200,
  threads = 2,
}: DuckDbLimits): Promise<{
  duckdb: DuckDBConnection;
  close: () => void;
}> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: `${memoryMiB}MiB`,
    threads: String(threads),
    temp_directory: spill,
    preserve_insertion_order: 'false',
  });
  const duckdb = await instance.connect();
  await duckdb.run(`SET allowed_directories = ${sqlList([...folders, spill])}`);
  await duckdb.run(`SET allowed_paths = ${sqlList(files)}`);
  await duckdb.run('SET enable_external_access = false');
  await duckdb.run('SET lock_configuration = true');
  return {
    duckdb,
    close: () => {
      duckdb.closeSync();
      instance.closeSync();
    },
  };
}

function sqlList(texts: readonly string[]): string {
  return `[${texts.map(sqlText).join(', ')}]`;
}

/** A text as a literal of SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an identifier of SQL. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Columns and their types, as CREATE TABLE wants them. */
export function sqlColumns(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([name, type]) => `${sqlName(name)} ${type}`)
    .join(', ');
}
