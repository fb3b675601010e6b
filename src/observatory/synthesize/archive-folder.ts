// Writes a release as a folder of files, under another name until it is whole.
import { createWriteStream, mkdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Archive } from '#observatory/synthesize/archive.ts';

export async function openFolder(out: string): Promise<Archive> {
  const work = `${out}.part`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
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
    finish: async () => {
      await rm(out, { recursive: true, force: true });
      await rename(work, out);
    },
    abandon: () => rm(work, { recursive: true, force: true }),
  };
}
