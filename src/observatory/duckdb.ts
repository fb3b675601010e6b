// Opens DuckDB so that it can reach nothing but the files it is told of: no extension is fetched, no setting changes later.
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export type DuckDbLimits = {
  /** Folder for what does not fit into memory. */
  spill: string;
  /** MiB of memory before it spills. */
  memoryMiB?: number;
  threads?: number;
};

/** A database in memory, within limits, locked. Close the connection and the instance with `close`. */
export async function openDuckDb({ spill, memoryMiB = 1200, threads = 2 }: DuckDbLimits): Promise<{
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
  await duckdb.run('SET lock_configuration = true');
  return {
    duckdb,
    close: () => {
      duckdb.closeSync();
      instance.closeSync();
    },
  };
}

/** A text as a literal of SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an identifier of SQL. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
