// Tells whether an error means that there is no space left, whoever ran out of it: Node, DuckDB, or DuckDB while it spills.
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

const NODE_CODES: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** DuckDB has no codes: it quotes the system, or says that its spill folder may not grow. */
const DUCKDB_WORDS = [
  'No space left on device',
  'Disk quota exceeded',
  'File too large',
  "This limit was set by the 'max_temp_directory_size' setting",
];

export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, message, cause } = error as NodeJS.ErrnoException;
  return NODE_CODES.has(code) || DUCKDB_WORDS.some((words) => message.includes(words)) || isDiskFull(cause);
}

/** The refusal of a command for which a folder has no room. */
export function diskFull(folder: string): ReleaseRefusal {
  return new ReleaseRefusal({
    code: 'disk-full',
    file: folder,
    found: 'no space left',
    expected: 'room for Parquet and for what is sorted meanwhile',
  });
}
