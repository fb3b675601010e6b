// The parts of a workbook: members of a zip, read as a stream, each within its limit.
import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import { damagedWorkbook } from '#observatory/xlsx/damaged-workbook.ts';
import { refuseUnlessZip } from '#observatory/xlsx/first-bytes.ts';

export type Parts = {
  /** How the user called the workbook: for messages. */
  file: string;
  has: (name: string) => boolean;
  /** Bytes of a part, unpacked, as the zip file declares them; 0 where there is none. */
  bytes: (name: string) => number;
  /** The unpacked bytes of a part; a refusal where it is missing, damaged, or larger than `limit`. */
  read: (name: string, limit: number) => AsyncGenerator<Uint8Array>;
  close: () => Promise<void>;
};

/** The parts of the workbook at `path`. Throws ReleaseRefusal where it is no zip, or locked, or damaged. */
export async function openParts(path: string, file: string): Promise<Parts> {
  const blob = await openFile(path).catch((error: Error) => {
    throw new ReleaseRefusal({ code: 'unreadable-release', file, found: error.message, expected: 'a file' });
  });
  await refuseUnlessZip(blob, file);
  const zip = new ZipReader(new BlobReader(blob), { useWebWorkers: false, checkCrc32: true });
  const members = new Map<string, FileEntry>();
  try {
    for await (const entry of zip.getEntriesGenerator())
      if (!entry.directory) members.set(keyOf(entry.filename), entry);
  } catch (error) {
    throw damagedWorkbook({ file, found: `a zip file in disorder (${(error as Error).message})` });
  }
  return {
    file,
    has: (name) => members.has(keyOf(name)),
    bytes: (name) => members.get(keyOf(name))?.uncompressedSize ?? 0,
    read: (name, limit) => unpacked(members.get(keyOf(name)), { file, name, limit }),
    close: () => zip.close(),
  };
}

async function openFile(path: string): Promise<Blob> {
  if (!(await stat(path)).isFile()) throw new Error('a folder or device');
  return openAsBlob(path);
}

/** Names of parts are compared without case; some writers put a backslash where a slash belongs. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

async function* unpacked(
  entry: FileEntry | undefined,
  { file, name, limit }: { file: string; name: string; limit: number },
): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw damagedWorkbook({ file, path: name, found: 'no such part' });
  if (entry.encrypted)
    throw new ReleaseRefusal({
      code: 'locked-workbook',
      file,
      path: name,
      found: 'an encrypted part',
      expected: 'a workbook without a password',
    });
  let bytes = 0;
  try {
    for await (const chunk of inflated(entry)) {
      bytes += chunk.length;
      if (bytes > limit)
        throw new ReleaseRefusal({
          code: 'zip-bomb',
          file,
          path: name,
          found: `more than ${limit.toLocaleString('en-US')} bytes`,
          expected: `at most ${limit.toLocaleString('en-US')} bytes, unpacked`,
        });
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ReleaseRefusal) throw error;
    throw damagedWorkbook({ file, path: name, found: `bytes in disorder (${(error as Error).message})` });
  }
}

/** The stream of an entry. What fails before the first byte must end it too, or the reader waits for ever. */
function inflated(entry: FileEntry): ReadableStream<Uint8Array> {
  let controller: TransformStreamDefaultController<Uint8Array> | undefined;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    start: (itsController) => {
      controller = itsController;
    },
  });
  entry.getData(writable).catch((error) => controller?.error(error));
  return readable;
}
