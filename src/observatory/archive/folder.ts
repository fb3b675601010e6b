// Lists the files of a folder and of the folders in it. A link is followed only to a file that lies inside.
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Member } from '#observatory/archive/member.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

/** The files of a folder, by name. Throws ReleaseRefusal for a link that leads outside or to a folder. */
export async function listFolder(path: string, file: string): Promise<Member[]> {
  const root = await realpath(path);
  const members: Member[] = [];
  for await (const place of filesBelow(root)) {
    const name = relative(root, place).replaceAll(sep, '/');
    const real = await realpath(place);
    const { size, mtime } = await fileInside({ root, real, file, name });
    members.push({
      name,
      path: real,
      offset: 0,
      packedBytes: size,
      bytes: size,
      method: 'file',
      crc32: null,
      modified: mtime.toISOString().slice(0, 10),
    });
  }
  return members.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whatever is no folder. Node's own recursive listing goes through links to folders, also in a circle. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(place);
    else yield place;
  }
}

async function fileInside(where: { root: string; real: string; file: string; name: string }) {
  const { root, real, file, name } = where;
  const status = await stat(real);
  if (real.startsWith(root + sep) && status.isFile()) return status;
  throw new ReleaseRefusal({
    code: 'unsafe-member',
    file,
    path: name,
    found: status.isFile() ? 'a link that leads outside' : 'a link to a folder, or a device',
    expected: 'files inside the folder',
  });
}
