// The folder in which a release is made before it has its name in the ledger, and what becomes of those that were left.
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { takeLock } from '#lock/lock.ts';
import { lockFile, stagingIn } from '#observatory/release/places.ts';

export type Staging = {
  root: string;
  /** Becomes the release. */
  folder: string;
  /** Empty at first. */
  scratch: string;
};

/**
 * The folder of this name, in which an interrupted run may have been at work; it is for who holds the lock. All others
 * are removed: nobody is at work in them.
 */
export async function openStaging(observatory: string, name: string): Promise<Staging> {
  const all = stagingIn(observatory);
  await mkdir(all, { recursive: true });
  for (const left of await readdir(all)) {
    const place = join(all, left);
    if (left !== name || (await isBeforeBoot(place))) await rm(place, { recursive: true });
  }
  const root = join(all, name);
  const staging = { root, folder: join(root, 'release'), scratch: join(root, 'scratch') };
  await mkdir(staging.folder, { recursive: true });
  await rm(staging.scratch, { recursive: true, force: true });
  await mkdir(staging.scratch);
  return staging;
}

/** Removes files that a run which was killed had only begun, under names that no later run uses. */
export async function removeUnfinished(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !entry.name.endsWith('.parquet')) await rm(join(entry.parentPath, entry.name));
}

/** Removes what a run left that was killed when its release was already in the ledger, unless someone is at work. */
export async function clearStaging(observatory: string): Promise<void> {
  const lock = takeLock(lockFile(observatory));
  if (lock === undefined) return;
  try {
    await rm(stagingIn(observatory), { recursive: true, force: true });
  } finally {
    lock.release();
  }
}

/** What was written before the machine went down may never have reached the disk. */
async function isBeforeBoot(path: string): Promise<boolean> {
  return (await stat(path)).birthtimeMs < Date.now() - uptime() * 1000;
}
