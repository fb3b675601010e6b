// Lets one process at a time write: a lock that the kernel gives back when its holder ends, however it ends.
import { DatabaseSync } from 'node:sqlite';

export type Lock = { release: () => void };

/** SQLite's answer where another connection holds the file. */
const SQLITE_BUSY = 5;

/**
 * The lock of a file, or undefined where another process, or another part of this one, holds it. The file stays empty:
 * a transaction that never writes holds it, so that a kill leaves nothing that could be stale or damaged.
 */
export function takeLock(path: string): Lock | undefined {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
  return { release: () => database.close() };
}
