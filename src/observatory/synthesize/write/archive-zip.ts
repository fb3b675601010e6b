// Writes a zip file whose members grow side by side: each is packed into a file of its own, and all are joined at the end.
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';
import type { Archive, Member } from '#observatory/synthesize/write/archive.ts';
import {
  centralRecord,
  endRecords,
  localHeader,
  type ZipEntry,
} from '#observatory/synthesize/write/zip-records.ts';

export type Compression = 'store' | 'deflate';

/** Fast, and about four to one on tables like these. */
const LEVEL = 1;

type Piece = { name: string; path: string; piece: PieceWriter };

export async function openZip(out: string, compression: Compression): Promise<Archive> {
  const work = `${out}.part`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work);
  const pieces: Piece[] = [];
  return {
    member: (name) => {
      const path = join(work, String(pieces.length));
      const piece = new PieceWriter(path, compression);
      pieces.push({ name, path, piece });
      return piece;
    },
    finish: async () => {
      const joined = join(work, 'joined.zip');
      const target = await open(joined, 'wx');
      try {
        await joinPieces(target, pieces, compression);
      } finally {
        await target.close();
      }
      await rename(joined, out);
      await rm(work, { recursive: true });
    },
    abandon: () => rm(work, { recursive: true, force: true }),
  };
}

async function joinPieces(
  target: FileHandle,
  pieces: readonly Piece[],
  compression: Compression,
): Promise<void> {
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (const { name, path, piece } of pieces) {
    const packed = (await stat(path)).size;
    const method = compression === 'store' ? 0 : 8;
    const entry = { name, method, crc: piece.crc, size: piece.size, packed, offset };
    const header = localHeader(entry);
    await target.write(header);
    for await (const block of createReadStream(path, { highWaterMark: 1 << 20 })) await target.write(block);
    await rm(path);
    entries.push(entry);
    offset += header.length + packed;
  }
  const central = Buffer.concat(entries.map(centralRecord));
  await target.write(central);
  await target.write(endRecords(entries.length, central.length, offset));
}

class PieceWriter implements Member {
  crc = 0;
  size = 0;
  readonly #file: WriteStream;
  readonly #packer: DeflateRaw | null;

  constructor(path: string, compression: Compression) {
    this.#file = createWriteStream(path, { highWaterMark: 1 << 20 });
    this.#packer = compression === 'deflate' ? createDeflateRaw({ level: LEVEL, chunkSize: 1 << 17 }) : null;
    this.#packer?.pipe(this.#file);
  }

  async write(block: Buffer): Promise<void> {
    this.crc = crc32(block, this.crc);
    this.size += block.length;
    const target = this.#packer ?? this.#file;
    await new Promise<void>((resolve, reject) => {
      target.write(block, (error) => (error ? reject(error) : resolve()));
    });
  }

  async close(): Promise<void> {
    (this.#packer ?? this.#file).end();
    await finished(this.#file);
  }
}
