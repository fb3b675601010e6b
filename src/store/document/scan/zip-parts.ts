// The parts of a zip, read from its list and held to it: what two readers could see differently is refused.
import type { ByteSource } from './byte-source.ts';
import { dangerous } from './file-refusal.ts';

export type ZipPart = {
  name: string;
  /** 0 stored, 8 deflated. */
  method: 0 | 8;
  /** Bytes, as its list says. */
  size: number;
  packedSize: number;
  /** Where its data begins. */
  from: number;
};

const MOST_PARTS = 5000;
const MOST_LIST_BYTES = 2 * 1024 * 1024;
const MOST_PART_BYTES = 256 * 1024 * 1024;
/** Deflate gives at most 1:1032; XML of an office file hardly ever more than 1:50. */
const MOST_RATIO = 200;
const SMALL = 1024 * 1024;

/** APPNOTE.TXT 6.3.10, without comments, zip64 and several disks, which no office program writes. Throws `dangerous-file`. */
export async function readZipParts(source: ByteSource): Promise<ZipPart[]> {
  const end = await source.read(Math.max(0, source.size - 22), 22);
  if (end.length < 22 || end.readUInt32LE(0) !== 0x06054b50) throw dangerous('office-damaged');
  const count = end.readUInt16LE(10);
  const length = end.readUInt32LE(12);
  const from = end.readUInt32LE(16);
  if (count === 0xffff || count > MOST_PARTS || length > MOST_LIST_BYTES) throw dangerous('too-much-inside');
  if (end.readUInt32LE(4) !== 0 || from + length !== source.size - 22) throw dangerous('office-damaged');
  const list = await source.read(from, length);
  const parts: ZipPart[] = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== 0x02014b50) throw dangerous('office-damaged');
    const entry = list.subarray(at);
    const names = entry.readUInt16LE(28);
    parts.push(await readPart(source, entry, names));
    at += 46 + names + entry.readUInt16LE(30) + entry.readUInt16LE(32);
  }
  if (at !== list.length) throw dangerous('office-damaged');
  checkLayout(parts, from);
  return parts;
}

async function readPart(source: ByteSource, entry: Buffer, nameLength: number): Promise<ZipPart> {
  const flags = entry.readUInt16LE(8);
  const method = entry.readUInt16LE(10);
  const packedSize = entry.readUInt32LE(20);
  const size = entry.readUInt32LE(24);
  const start = entry.readUInt32LE(42);
  const name = entry.subarray(46, 46 + nameLength).toString('utf8');
  if ((flags & 0x2041) !== 0) throw dangerous('office-encrypted');
  if (method !== 0 && method !== 8) throw dangerous('office-damaged');
  if (isLeadingOut(name) || isLink(entry)) throw dangerous('path-name');
  if (size > MOST_PART_BYTES || (size > SMALL && size > packedSize * MOST_RATIO)) {
    throw dangerous('too-much-inside');
  }
  const head = await source.read(start, 30 + nameLength);
  if (head.length < 30 + nameLength || head.readUInt32LE(0) !== 0x04034b50) throw dangerous('office-damaged');
  const own = head.subarray(30, 30 + head.readUInt16LE(26)).toString('utf8');
  if (own !== name || head.readUInt16LE(8) !== method) throw dangerous('office-damaged');
  const from = start + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  return { name, method, size, packedSize, from };
}

/** Windows, Unix and URLs: whatever any of them takes for a way out of a folder. */
const isLeadingOut = (name: string): boolean =>
  name === '' || /^\/|\\|\p{Cc}|^[A-Za-z]:|(?:^|\/)\.\.?(?:\/|$)|%2e/iu.test(name);

/** Made on Unix, and a symbolic link there. */
const isLink = (entry: Buffer): boolean => entry[5] === 3 && entry.readUInt32LE(38) >>> 28 === 0xa;

/** Every part has bytes of its own, none is hidden between them, and none bears the name of another. */
function checkLayout(parts: readonly ZipPart[], listFrom: number): void {
  const names = new Set(parts.map(({ name }) => name.toLowerCase()));
  if (names.size !== parts.length) throw dangerous('office-damaged');
  const sorted = parts.toSorted((a, b) => a.from - b.from);
  if ((sorted[0]?.from ?? 0) > 30 + 65_535 + 65_535) throw dangerous('two-kinds');
  for (const [n, part] of sorted.entries()) {
    const next = sorted[n + 1]?.from ?? listFrom;
    if (part.from + part.packedSize > next) throw dangerous('office-damaged');
  }
}
