// Anchors: signed heads in a file outside the database, so that who alters the log does not alter what vouches for it.
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
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
export function appendAnchor(path: string, head: SignedHead): void {
  const isNew = !existsSync(path);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, 'a+', 0o600);
  try {
    dropUnfinishedLine(file);
    writeSync(file, `${headLine(head)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (isNew) syncFolder(dirname(path));
}

/** Longer than any line. */
const TAIL_BYTES = 4096;

/** Nothing ever relied on a line that was not finished when the machine stopped. */
function dropUnfinishedLine(file: number): void {
  const { size } = fstatSync(file);
  const tail = Buffer.alloc(Math.min(size, TAIL_BYTES));
  readSync(file, tail, 0, tail.length, size - tail.length);
  const unfinished = tail.length - 1 - tail.lastIndexOf('\n');
  if (unfinished > 0) ftruncateSync(file, size - unfinished);
}
