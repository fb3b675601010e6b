// Tells a release of the court by its names.
import { basename } from 'node:path';
import { listMembers } from '#observatory/archive/list-members.ts';
import { isCourtRelease } from '#observatory/court/members.ts';

/** Whether the zip or folder at `path` holds the table of cases. Throws ReleaseRefusal as `listMembers` does. */
export async function recogniseCourt(path: string): Promise<boolean> {
  return isCourtRelease(await listMembers(path, basename(path)));
}
