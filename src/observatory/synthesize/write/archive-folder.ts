// Writes a release as a folder of files, under another name until it is whole.
import { mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '#observatory/synthesize/write/archive.ts';

/** A folder that is there must be empty: nothing of the user's is ever deleted. Else the error is that of the system. */
export async function openFolder(out: string): Promise<Archive> {
  await rmdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  const work = `${out}.part`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work);
  return {
    member: async (name) => {
      const path = join(work, name);
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, 'wx');
      return { write: (block) => file.appendFile(block), close: () => file.close() };
    },
    finish: () => rename(work, out),
    abandon: () => rm(work, { recursive: true, force: true }),
  };
}
