// Tells a release of the court by its names.
import { basename, extname } from 'node:path';
import { listMembers } from '#observatory/archive/list-members.ts';
import { isCourtRelease } from '#observatory/court/members.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

/**
 * Whether the zip or folder at `path` holds the table of cases. Throws ReleaseRefusal as `listMembers` does, but for a file
 * that is no zip and is not called one either.
 */
export async function recogniseCourt(path: string): Promise<boolean> {
  try {
    return isCourtRelease(await listMembers(path, basename(path)));
  } catch (error) {
    const isOther = error instanceof ReleaseRefusal && error.fault.code === 'not-a-zip';
    if (isOther && extname(path).toLowerCase() !== '.zip') return false;
    throw error;
  }
}
