// Lists the files of a folder and of the folders in it. A link is followed only to a file that lies inside.
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Member } from '#observatory/archive/member.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

/** The files of a folder, by name. Throws ReleaseRefusal for a link that leads outside or to a folder. */
export async function listFolder(path: string, file: string): Promise<Member[]> {
  const root = await realpath(path);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const members = await Promise.all(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(async (entry): Promise<Member> => {
        const place = join(entry.parentPath, entry.name);
        const name = relative(root, place).replaceAll(sep, '/');
        const real = await realpath(place);
        const { size, mtime } = await fileInside({ root, real, file, name });
        return {
          name,
          path: real,
          offset: 0,
          packedBytes: size,
          bytes: size,
          method: 'file',
          crc32: null,
          modified: mtime.toISOString().slice(0, 10),
        };
      }),
  );
  return members.sort((a, b) => (a.name < b.name ? -1 : 1));
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
