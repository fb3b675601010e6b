// Lists the files of a release, whether it came as a zip or lies unpacked in a folder.
import { stat } from 'node:fs/promises';
import { listFolder } from '#observatory/archive/folder.ts';
import type { Member } from '#observatory/archive/member.ts';
import { listZip } from '#observatory/archive/zip.ts';
import { unreadable, zipRefusal } from '#observatory/archive/zip-faults.ts';

/**
 * The files in the zip or folder at `path`; those of a folder sorted by name, those of a zip in its order. `file` is how
 * the user called it. Nothing is unpacked: the headers of a zip are read and must agree.
 * Throws ReleaseRefusal: unreadable-release, not-a-zip, truncated-zip, damaged-zip, encrypted-zip, unknown-compression,
 * zip-bomb, unsafe-member.
 */
export async function listMembers(path: string, file: string): Promise<Member[]> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return await listFolder(path, file);
    if (!status.isFile()) throw unreadable({ file, found: 'a device' });
    return await listZip(path, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw zipRefusal(error, { file, path: '$' });
  }
}
