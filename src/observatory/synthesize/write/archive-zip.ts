// Writes a zip file whose members grow side by side: each is packed into a file of its own, and all are joined at the end.
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { Day } from '#core/calendar/day.ts';
import type { Archive, Member } from '#observatory/synthesize/write/archive.ts';
import {
  centralRecord,
  endRecords,
  localHeader,
  type ZipEntry,
} from '#observatory/synthesize/write/zip-records.ts';

export type Compression = 'store' | 'deflate';

/** What a member is so far; `path` is the file that holds it, packed. */
type Piece = { name: string; path: string; crc: number; size: number };

const METHODS: Readonly<Record<Compression, number>> = { store: 0, deflate: 8 };
/** Fast, and about four to one on tables like these. */
const LEVEL = 1;
const COPY_BYTES = 1 << 20;

/** `modified`: the day that stands in the zip as that of its files. */
export async function openZip(out: string, compression: Compression, modified: Day): Promise<Archive> {
  const work = `${out}.part`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work);
  const pieces: Piece[] = [];
  return {
    member: async (name) => {
      const piece = { name, path: join(work, String(pieces.length)), crc: 0, size: 0 };
      pieces.push(piece);
      const file = await open(piece.path, 'wx');
      return counted(piece, compression === 'deflate' ? deflated(file) : stored(file));
    },
    finish: async () => {
      const joined = join(work, 'joined.zip');
      const target = await open(joined, 'wx');
      await joinPieces(target, pieces, { method: METHODS[compression], modified }).finally(() =>
        target.close(),
      );
      await rename(joined, out);
      await rm(work, { recursive: true });
    },
    abandon: () => rm(work, { recursive: true, force: true }),
  };
}

function counted(piece: Piece, { write, close }: Member): Member {
  return {
    write: (block) => {
      piece.crc = crc32(block, piece.crc);
      piece.size += block.length;
      return write(block);
    },
    close,
  };
}

function stored(file: FileHandle): Member {
  return { write: (block) => file.appendFile(block), close: () => file.close() };
}

function deflated(file: FileHandle): Member {
  const packer = createDeflateRaw({ level: LEVEL, chunkSize: 1 << 17 });
  let packed: Buffer[] = [];
  packer.on('data', (block: Buffer) => packed.push(block));
  const flush = async () => {
    const blocks = packed;
    packed = [];
    for (const block of blocks) await file.appendFile(block);
  };
  return {
    write: async (block) => {
      await new Promise<void>((resolve, reject) => {
        packer.write(block, (error) => (error ? reject(error) : resolve()));
      });
      await flush();
    },
    close: async () => {
      packer.end();
      await finished(packer);
      await flush().finally(() => file.close());
    },
  };
}

async function joinPieces(
  target: FileHandle,
  pieces: readonly Piece[],
  common: Pick<ZipEntry, 'method' | 'modified'>,
): Promise<void> {
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (const { name, path, crc, size } of pieces) {
    const packed = (await stat(path)).size;
    const entry = { ...common, name, crc, size, packed, offset };
    const header = localHeader(entry);
    await target.appendFile(header);
    for await (const block of createReadStream(path, { highWaterMark: COPY_BYTES })) {
      await target.appendFile(block as Buffer);
    }
    await rm(path);
    entries.push(entry);
    offset += header.length + packed;
  }
  const central = Buffer.concat(entries.map(centralRecord));
  await target.appendFile(central);
  await target.appendFile(endRecords(entries.length, central.length, offset));
}
