// Opens DuckDB on releases of the ledger, with a folder of its own for what it spills; a kill leaves nothing for long.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { takeLock } from '#lock/lock.ts';
import { openDuckDb } from '#observatory/duckdb.ts';
import { releaseFolder, scratchIn } from '#observatory/release/places.ts';

export type Reader = { duckdb: DuckDBConnection; scratch: string };

/** Lets `read` use DuckDB on these releases, and on nothing else. */
export async function withReader<T>(
  observatory: string,
  ids: readonly string[],
  read: (reader: Reader) => Promise<T>,
): Promise<T> {
  const root = scratchIn(observatory);
  await mkdir(root, { recursive: true });
  await clearScratch(root);
  // The lock comes first: a folder whose lock nobody holds was left by someone who is gone.
  const scratch = join(root, randomUUID());
  const lock = takeLock(`${scratch}.lock`);
  if (lock === undefined) throw new Error(`${scratch} is taken`);
  try {
    await mkdir(scratch);
    const folders = [...ids.map((id) => releaseFolder(observatory, id)), scratch];
    const { duckdb, close } = await openDuckDb({ folders, spill: scratch });
    try {
      return await read({ duckdb, scratch });
    } finally {
      close();
    }
  } finally {
    await removeScratch(scratch);
    lock.release();
  }
}

async function clearScratch(root: string): Promise<void> {
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const scratch = join(root, entry.name);
    const lock = takeLock(`${scratch}.lock`);
    if (lock === undefined) continue;
    await removeScratch(scratch);
    lock.release();
  }
}

async function removeScratch(scratch: string): Promise<void> {
  await rm(scratch, { recursive: true, force: true });
  await rm(`${scratch}.lock`, { force: true });
}
