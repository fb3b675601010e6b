// The files of the contents: where they lie, and how any part of one is read.
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentSealError, type FilePlace, openDocument, sealedSize } from '#vault/document-cipher.ts';
import type { Key } from '#vault/seal.ts';

/** What opens a sealed file. */
export type FileKey = { place: FilePlace; key: Key /** Bytes of the content. */; size: number };

/** Where a content lies for good, and where it lies until the row that names it is there. */
export const keptPath = (folder: string, { org, fileId }: FilePlace): string => join(folder, org, fileId);
export const incomingPath = (folder: string, { org, fileId }: FilePlace): string =>
  join(incomingFolder(folder), `${org}.${fileId}`);
export const incomingFolder = (folder: string): string => join(folder, 'incoming');

/** The content from `from` up to and without `to`. Throws DocumentSealError where the file is not what was sealed. */
export async function* readSealedFile(
  path: string,
  { place, key, size }: FileKey,
  range: { from: number; to: number },
): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    if ((await file.stat()).size !== sealedSize(size)) throw new DocumentSealError(place.fileId);
    const read = async (offset: number, length: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    };
    yield* openDocument(key, place, { size, read }, range);
  } finally {
    await file.close();
  }
}
