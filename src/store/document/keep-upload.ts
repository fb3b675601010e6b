// Keeps an upload: its file lies at its place for good before the row that names it is there, so no row names a missing file.
import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Tx } from '#store/database/database.ts';
import type { FilePlace } from '#vault/document-cipher.ts';
import { syncFolder } from '#vault/installation-key.ts';
import { incomingPath, keptPath } from './sealed-file.ts';

/**
 * Puts the file of an upload to its place, durably. It stays among the incoming files as well until the transaction is:
 * what is found there later is what a crash left (sweep-uploads.ts). Running it again changes nothing.
 */
export function keepUpload(tx: Tx, documentFolder: string, place: FilePlace): void {
  const incoming = incomingPath(documentFolder, place);
  const kept = keptPath(documentFolder, place);
  mkdirSync(dirname(kept), { recursive: true, mode: 0o700 });
  if (!existsSync(kept)) linkSync(incoming, kept);
  syncFolder(dirname(kept));
  syncFolder(documentFolder);
  tx.afterCommit(() => rmSync(incoming, { force: true }));
}

/** Removes an upload that no row will name. */
export function discardUpload(documentFolder: string, place: FilePlace): void {
  rmSync(keptPath(documentFolder, place), { force: true });
  rmSync(incomingPath(documentFolder, place), { force: true });
}
