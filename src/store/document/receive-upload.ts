// Takes a content in: sealed as it comes, durable, and looked into, before any row names it.
import { createHash, randomUUIDv7 } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { DOCUMENT_TYPES, type DocumentType, documentType, MOST_BYTES } from '#contract/document-types.ts';
import { ProblemError } from '#contract/problems.ts';
import { sealDocument } from '#vault/document-cipher.ts';
import { makeKey } from '#vault/seal.ts';
import { scanInWorker } from './scan/scan-in-worker.ts';
import { type FileKey, incomingFolder, incomingPath } from './sealed-file.ts';

/** A content that lies sealed in the folder of incoming files, found harmless. */
export type Upload = FileKey & {
  type: DocumentType;
  /** SHA-256 of the content, in hexadecimal. */
  sha256: string;
  /** SHA-256 of the sealed file. */
  sealedSha256: Buffer;
};

/**
 * `mediaType`: as the sender says. Throws `wrong-media-type`, `dangerous-file`, `too-large` and `no-space`; then nothing
 * of it is left.
 */
export async function receiveUpload(
  documentFolder: string,
  { orgId, mediaType, content }: { orgId: string; mediaType: string; content: AsyncIterable<Uint8Array> },
): Promise<Upload> {
  const type = documentType(mediaType);
  if (type === undefined)
    throw new ProblemError('wrong-media-type', undefined, { expected: [...DOCUMENT_TYPES] });
  const place = { org: orgId, fileId: randomUUIDv7() };
  const path = incomingPath(documentFolder, place);
  try {
    await mkdir(incomingFolder(documentFolder), { recursive: true, mode: 0o700 });
    const opener = { place, key: makeKey() };
    const upload = { ...opener, type, ...(await writeSealed(path, content, opener)) };
    await scanInWorker({ ...opener, path, size: upload.size, type });
    return upload;
  } catch (error) {
    await rm(path, { force: true });
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new ProblemError('no-space') : error;
  }
}

async function writeSealed(
  path: string,
  content: AsyncIterable<Uint8Array>,
  { place, key }: Pick<FileKey, 'place' | 'key'>,
): Promise<Pick<Upload, 'size' | 'sha256' | 'sealedSha256'>> {
  const hash = createHash('sha256');
  const sealedHash = createHash('sha256');
  let size = 0;
  async function* counted() {
    for await (const bytes of content) {
      size += bytes.length;
      if (size > MOST_BYTES) throw new ProblemError('too-large', undefined, { mostBytes: MOST_BYTES });
      hash.update(bytes);
      yield bytes;
    }
  }
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of sealDocument(key, place, counted())) {
      sealedHash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest('hex'), sealedSha256: sealedHash.digest() };
}
