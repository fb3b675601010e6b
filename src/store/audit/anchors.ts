// Anchors: signed heads in a file outside the database, so that who alters the log does not alter what vouches for it.
import { existsSync, readFileSync } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SignedHead } from '#vault/chain.ts';
import { headLine, readHeadLine } from '#vault/chain-lines.ts';
import { syncFolder } from '#vault/installation-key.ts';

/** The file of an organisation; `folder`: `audit` in the data folder. */
export const anchorPath = (folder: string, orgId: string): string => join(folder, `${orgId}.heads`);

/** The lines of a file of anchors, in order; undefined for one that is no head. */
export type Anchors = readonly (SignedHead | undefined)[];

/** What a file of anchors holds; nothing where there is none. */
export function readAnchors(path: string): Anchors {
  if (!existsSync(path)) return [];
  // After the last line end stands nothing, or a line that was being written when the machine stopped.
  return readFileSync(path, 'utf8').split('\n').slice(0, -1).map(readHeadLine);
}

/** Adds a head, durably. */
export async function appendAnchor(path: string, head: SignedHead): Promise<void> {
  const isNew = !existsSync(path);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'a+', 0o600);
  try {
    await dropUnfinishedLine(file);
    await file.write(`${headLine(head)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  if (isNew) syncFolder(dirname(path));
}

/** Longer than any line. */
const TAIL_BYTES = 4096;

/** Nothing ever relied on a line that was not finished when the machine stopped. */
async function dropUnfinishedLine(file: FileHandle): Promise<void> {
  const { size } = await file.stat();
  const tail = Buffer.alloc(Math.min(size, TAIL_BYTES));
  await file.read(tail, 0, tail.length, size - tail.length);
  const unfinished = tail.length - 1 - tail.lastIndexOf('\n');
  if (unfinished > 0) await file.truncate(size - unfinished);
}
