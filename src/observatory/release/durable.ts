// Makes what was written last through a loss of power, before its name says that it is there.
import { open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Every file of a folder, and the folders themselves, are on the disk when this ends. */
export async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) await syncPath(join(entry.parentPath, entry.name));
  await syncPath(folder);
}

/** The name of a file or folder is on the disk when this ends. */
export async function syncName(path: string): Promise<void> {
  await syncPath(dirname(path));
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
