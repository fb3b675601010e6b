// Seals the content of a document in chunks, so that it streams and any range of it opens without the rest.
import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Key } from '#vault/seal.ts';

/** Whose file it is. It is part of what is authenticated, and is not itself kept in the file. */
export type FilePlace = { org: string; fileId: string };

export const CHUNK_BYTES = 65_536;
const TAG_BYTES = 16;
const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES;
const CIPHER = 'aes-256-gcm';
const FORMAT = 1;

/** A file that was altered, cut, lengthened or put in the place of another. */
export class DocumentSealError extends Error {
  override name = 'DocumentSealError';
  readonly fileId: string;

  constructor(fileId: string) {
    super(`The file ${fileId} cannot be opened: it was altered, cut or replaced, or its key is another one.`);
    this.fileId = fileId;
  }
}

/** Bytes of the sealed file of a content of so many bytes. */
export function sealedSize(size: number): number {
  return size + chunkCount(size) * TAG_BYTES;
}

/** An empty content has one chunk too: its end is authenticated as every other. */
const chunkCount = (size: number) => Math.max(1, Math.ceil(size / CHUNK_BYTES));

/**
 * The sealed file of a content, chunk by chunk. STREAM (Hoang, Reyhanitabar, Rogaway, Vizár: "Online Authenticated-
 * Encryption and its Nonce-Reuse Misuse-Resistance", 2015) with AES-256-GCM: the nonce is the number of the chunk and
 * whether it is the last. `key` must have sealed nothing else: nonces begin anew with every file.
 */
export async function* sealDocument(
  key: Key,
  place: FilePlace,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const held = Buffer.alloc(CHUNK_BYTES);
  let filled = 0;
  let chunk = 0;
  for await (const bytes of content) {
    for (let from = 0; from < bytes.length; ) {
      // A full chunk is held back until more follows: only then it is known not to be the last.
      if (filled === CHUNK_BYTES) {
        yield sealChunk(key, place, { chunk, last: false }, held);
        chunk++;
        filled = 0;
      }
      const piece = bytes.subarray(from, from + CHUNK_BYTES - filled);
      held.set(piece, filled);
      filled += piece.length;
      from += piece.length;
    }
  }
  yield sealChunk(key, place, { chunk, last: true }, held.subarray(0, filled));
}

/** A sealed file: `read` answers its bytes from an offset, fewer than asked only where it ends. */
export type SealedFile = {
  /** Bytes of the content, as kept beside the key: a file that was cut at a chunk is found by it. */
  size: number;
  read: (offset: number, length: number) => Promise<Uint8Array>;
};

/**
 * The bytes of a content from `from` up to and without `to`, of which only the chunks that hold them are read. Throws
 * DocumentSealError before it yields anything of a chunk that is not what was sealed.
 */
export async function* openDocument(
  key: Key,
  place: FilePlace,
  { size, read }: SealedFile,
  { from, to }: { from: number; to: number } = { from: 0, to: size },
): AsyncGenerator<Buffer> {
  if (from < 0 || to > size || from > to) throw new RangeError('A range lies within its content.');
  const count = chunkCount(size);
  const first = Math.min(Math.floor(from / CHUNK_BYTES), count - 1);
  for (let chunk = first; chunk === first || chunk * CHUNK_BYTES < to; chunk++) {
    const start = chunk * CHUNK_BYTES;
    const length = Math.min(CHUNK_BYTES, size - start) + TAG_BYTES;
    const sealed = await read(chunk * SEALED_CHUNK_BYTES, length);
    if (sealed.length !== length) throw new DocumentSealError(place.fileId);
    const plain = openChunk(key, place, { chunk, last: chunk === count - 1 }, sealed);
    yield plain.subarray(Math.max(0, from - start), Math.min(plain.length, to - start));
  }
}

type ChunkPlace = { chunk: number; last: boolean };

function sealChunk(key: Key, place: FilePlace, at: ChunkPlace, plain: Uint8Array): Buffer {
  const cipher = createCipheriv(CIPHER, key, nonceOf(at), { authTagLength: TAG_BYTES });
  cipher.setAAD(bytesOf(place));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function openChunk(key: Key, place: FilePlace, at: ChunkPlace, sealed: Uint8Array): Buffer {
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, nonceOf(at), { authTagLength: TAG_BYTES });
  decipher.setAAD(bytesOf(place));
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(0, end));
  try {
    decipher.final();
  } catch {
    throw new DocumentSealError(place.fileId);
  }
  return plain;
}

function nonceOf({ chunk, last }: ChunkPlace): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(chunk, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

const bytesOf = ({ org, fileId }: FilePlace): Buffer =>
  Buffer.from(JSON.stringify([FORMAT, 'document', org, fileId]));
