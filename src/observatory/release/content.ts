// The content of a file or folder as one hash, so that the same release is the same whatever it is called.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { listFolder } from '#observatory/archive/folder.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Progress } from '#observatory/release/source.ts';

const CHUNK = 2 ** 20;

/** A file or folder as the user named it. */
export type Input = { path: string; file: string };

/** The files of an input on the disk, before they are read. */
export type Content = {
  isFolder: boolean;
  files: readonly { name: string; path: string }[];
  bytes: number;
  /** Differs once a file was written to. */
  stamp: string;
};

/**
 * The file, or all files of the folder but hidden ones, which the machine puts there and changes on its own. Throws
 * ReleaseRefusal.
 */
export async function contentAt(input: Input): Promise<Content> {
  return orUnreadable(input, async () => {
    const { path, file } = input;
    const status = await stat(path);
    if (!status.isDirectory() && !status.isFile()) throw unreadable(file, 'a device');
    const isFolder = status.isDirectory();
    const listed = isFolder ? await listFolder(path, file) : [{ name: '', path }];
    const files = listed.filter(({ name }) => !/(?:^|\/)\./.test(name));
    const stats = await Promise.all(files.map((each) => stat(each.path)));
    return {
      isFolder,
      files: files.map((each) => ({ name: each.name, path: each.path })),
      bytes: stats.reduce((sum, { size }) => sum + size, 0),
      stamp: JSON.stringify(stats.map(({ size, mtimeMs }, n) => [files[n]?.name, size, mtimeMs])),
    };
  });
}

/** SHA-256 in hex: of the file, or, of a folder, of the sorted list of its files' hashes and names. */
export async function hashContent(
  { isFolder, files, bytes }: Content,
  { input, progress }: { input: Input; progress: Progress },
): Promise<string> {
  return orUnreadable(input, async () => {
    progress.stage('checksum', bytes);
    const lines: string[] = [];
    for (const { name, path } of files) {
      const hash = await hashFile(path, progress);
      if (!isFolder) return hash;
      lines.push(`${hash}  ${name}\n`);
    }
    return createHash('sha256').update(lines.join('')).digest('hex');
  });
}

async function hashFile(path: string, progress: Progress): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    hash.update(chunk);
    progress.advance({ bytes: chunk.length });
  }
  return hash.digest('hex');
}

async function orUnreadable<T>({ file }: Input, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw unreadable(file, message);
  }
}

/** The refusal of a file or folder that cannot be read. */
export function unreadable(file: string, found: string): ReleaseRefusal {
  return new ReleaseRefusal({
    code: 'unreadable-release',
    file,
    found,
    expected: 'a file or folder that can be read and that nobody writes to',
  });
}
