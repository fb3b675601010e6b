// The records of a zip file (APPNOTE 6.3.10, 4.3 and 4.5.3), with the 64-bit fields where a size or place needs them.
import { type Day, formatDay } from '#core/calendar/day.ts';

export type ZipEntry = {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** Bytes before and after packing. */
  size: number;
  packed: number;
  /** Where its local header begins. */
  offset: number;
  /** When it was last changed: not the day on which it is made, so that the same seed gives the same bytes. */
  modified: Day;
};

const MOST_32 = 0xffffffff;
/** Noon, in the MS-DOS format. */
const DOS_TIME = 12 << 11;
const VERSION_64 = 45;

export function localHeader(entry: ZipEntry): Buffer {
  const { name, size, packed } = entry;
  const isLarge = size >= MOST_32 || packed >= MOST_32;
  const extra = isLarge ? extra64([size, packed]) : Buffer.alloc(0);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  writeCommon(head, 4, entry, isLarge);
  head.writeUInt16LE(Buffer.byteLength(name), 26);
  head.writeUInt16LE(extra.length, 28);
  return Buffer.concat([head, Buffer.from(name), extra]);
}

export function centralRecord(entry: ZipEntry): Buffer {
  const { name, size, packed, offset } = entry;
  const isLarge = size >= MOST_32 || packed >= MOST_32;
  const isFar = offset >= MOST_32;
  const extra =
    isLarge || isFar
      ? extra64([...(isLarge ? [size, packed] : []), ...(isFar ? [offset] : [])])
      : Buffer.alloc(0);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(VERSION_64, 4);
  writeCommon(head, 6, entry, isLarge);
  head.writeUInt16LE(Buffer.byteLength(name), 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(isFar ? MOST_32 : offset, 42);
  return Buffer.concat([head, Buffer.from(name), extra]);
}

export function endRecords(entries: number, centralLength: number, centralOffset: number): Buffer {
  const end = Buffer.alloc(22);
  const isFar = centralOffset >= MOST_32;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(centralLength, 12);
  end.writeUInt32LE(isFar ? MOST_32 : centralOffset, 16);
  if (!isFar) return end;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(VERSION_64, 12);
  end64.writeUInt16LE(VERSION_64, 14);
  end64.writeBigUInt64LE(BigInt(entries), 24);
  end64.writeBigUInt64LE(BigInt(entries), 32);
  end64.writeBigUInt64LE(BigInt(centralLength), 40);
  end64.writeBigUInt64LE(BigInt(centralOffset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(centralOffset + centralLength), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end]);
}

/** Version needed, flags, method, time, date, checksum and sizes: the same in both headers. */
function writeCommon(
  head: Buffer,
  at: number,
  { method, crc, size, packed, modified }: ZipEntry,
  isLarge: boolean,
): void {
  head.writeUInt16LE(isLarge ? VERSION_64 : 20, at);
  head.writeUInt16LE(method, at + 4);
  head.writeUInt16LE(DOS_TIME, at + 6);
  head.writeUInt16LE(dosDate(modified), at + 8);
  head.writeUInt32LE(crc, at + 10);
  head.writeUInt32LE(isLarge ? MOST_32 : packed, at + 14);
  head.writeUInt32LE(isLarge ? MOST_32 : size, at + 18);
}

function dosDate(on: Day): number {
  const [year, month, day] = formatDay(on).split('-').map(Number) as [number, number, number];
  return ((year - 1980) << 9) | (month << 5) | day;
}

function extra64(numbers: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + numbers.length * 8);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(numbers.length * 8, 2);
  for (const [i, number] of numbers.entries()) extra.writeBigUInt64LE(BigInt(number), 4 + i * 8);
  return extra;
}
