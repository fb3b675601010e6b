// Writes a release as a folder of files, under another name until it is whole.
import { createWriteStream, mkdirSync } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
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
    member: (name) => {
      const path = join(work, name);
      mkdirSync(dirname(path), { recursive: true });
      const file = createWriteStream(path);
      return {
        write: (block) =>
          new Promise((resolve, reject) => {
            file.write(block, (error) => (error ? reject(error) : resolve()));
          }),
        close: async () => {
          file.end();
          await finished(file);
        },
      };
    },
    finish: () => rename(work, out),
    abandon: () => rm(work, { recursive: true, force: true }),
  };
}
