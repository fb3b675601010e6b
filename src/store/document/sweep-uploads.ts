// Clears away what uploads left that a crash cut short: at every start, and now and then.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asKeeper, NO_ORGANISATION } from '#store/access/keeper.ts';
import { listOrganisationIds } from '#store/access/organisation.ts';
import type { Database } from '#store/database/database.ts';
import { discardUpload } from './keep-upload.ts';
import { incomingFolder, incomingPath } from './sealed-file.ts';

/** No upload takes so long, and no transaction. */
const LEFT_AFTER_MS = 60 * 60 * 1000;

const NAME = /^([0-9a-f-]{36})\.([0-9a-f-]{36})$/;

/**
 * Looks only at incoming files of organisations that are there: a file that a row names is never among those removed. `now`: milliseconds since
 * 1970-01-01T00:00Z. Answers how many were cleared away.
 */
export async function sweepUploads(database: Database, documentFolder: string, now: number): Promise<number> {
  const known = new Set(await database.within({ orgId: NO_ORGANISATION }, listOrganisationIds));
  let swept = 0;
  for (const name of namesIn(incomingFolder(documentFolder))) {
    const [, org, fileId] = NAME.exec(name) ?? [];
    const path = join(incomingFolder(documentFolder), name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (org === undefined || fileId === undefined || mtimeMs === undefined || !known.has(org)) continue;
    if (now - mtimeMs < LEFT_AFTER_MS) continue;
    if (await isNamed(database, org, fileId))
      rmSync(incomingPath(documentFolder, { org, fileId }), { force: true });
    else discardUpload(documentFolder, { org, fileId });
    swept++;
  }
  return swept;
}

async function isNamed(database: Database, orgId: string, fileId: string): Promise<boolean> {
  return asKeeper(database, orgId, async (tx) => {
    const rows = await tx.query('select from document_version where org_id = $1 and file_id = $2 limit 1', [
      orgId,
      fileId,
    ]);
    return rows.length > 0;
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
