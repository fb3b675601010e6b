// Writes zip archives byte by byte (APPNOTE.TXT 4.3), so that each header can be told to be wrong.
import { crc32, deflateRawSync } from 'node:zlib';

export type RawMember = {
  name: string;
  /** Unpacked. */
  content: string | Uint8Array;
  /** 8, deflate, unless told. */
  method?: number;
  /** The packed bytes, where `method` is none of 0 and 8, or they are to be wrong. */
  packed?: Uint8Array;
  /** What the headers say, where it differs from the truth. */
  declared?: { bytes?: number; packedBytes?: number; crc32?: number; offset?: number };
  /** The name in the member's own header, where it differs. */
  localName?: string;
  flags?: number;
  /** Sizes and offset stand in the extra field of zip64 alone. */
  zip64?: boolean;
  /** Sizes and checksum follow the data. */
  descriptor?: boolean;
};

export type RawZip = {
  /** Bytes before the first member; offsets do not count them. */
  prefix?: string;
  comment?: string;
  /** The end record of zip64. */
  zip64?: boolean;
};

const UTF8_NAME = 0x800;
const DESCRIPTOR = 8;
/** 15 September 2026, 12:00. */
const DOS_TIME = ((2026 - 1980) << 25) | (9 << 21) | (15 << 16) | (12 << 11);
const MOST_32 = 0xff_ff_ff_ff;

export function zipBytes(members: readonly RawMember[], zip: RawZip = {}): Buffer {
  const { prefix = '', comment = '', zip64 = false } = zip;
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const written = rawMember(member, offset);
    local.push(written.local);
    central.push(written.central);
    offset += written.local.length;
  }
  const list = Buffer.concat(central);
  const end = fields(
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, zip64 ? 0xff_ff : members.length],
    [2, zip64 ? 0xff_ff : members.length],
    [4, zip64 ? MOST_32 : list.length],
    [4, zip64 ? MOST_32 : offset],
    [2, comment.length],
  );
  const end64 = [
    fields([4, 0x06_06_4b_50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
    fields([8, members.length], [8, members.length], [8, list.length], [8, offset]),
    fields([4, 0x07_06_4b_50], [4, 0], [8, prefix.length + offset + list.length], [4, 1]),
  ];
  return Buffer.concat([
    Buffer.from(prefix),
    ...local,
    list,
    ...(zip64 ? end64 : []),
    end,
    Buffer.from(comment),
  ]);
}

function rawMember(member: RawMember, offset: number): { local: Buffer; central: Buffer } {
  const { name, method = 8, declared = {}, localName = name, flags = 0, zip64, descriptor } = member;
  const content = Buffer.from(member.content);
  const packed = member.packed ?? (method === 8 ? deflateRawSync(content) : content);
  const sum = declared.crc32 ?? crc32(content);
  const sizes = [declared.packedBytes ?? packed.length, declared.bytes ?? content.length] as const;
  const [packedBytes, bytes] = zip64 ? ([MOST_32, MOST_32] as const) : sizes;
  const extra = zip64 ? fields([2, 1], [2, 24], [8, sizes[1]], [8, sizes[0]], [8, offset]) : Buffer.alloc(0);
  const common = (known: boolean, its: string) => [
    fields([2, 45], [2, flags | UTF8_NAME | (descriptor ? DESCRIPTOR : 0)], [2, method], [4, DOS_TIME]),
    fields([4, known ? sum : 0], [4, known ? packedBytes : 0], [4, known ? bytes : 0]),
    fields([2, Buffer.byteLength(its)], [2, known ? extra.length : 0]),
  ];
  const trailer = descriptor
    ? fields([4, 0x08_07_4b_50], [4, sum], [4, sizes[0]], [4, sizes[1]])
    : Buffer.alloc(0);
  return {
    local: Buffer.concat([
      fields([4, 0x04_03_4b_50]),
      ...common(!descriptor, localName),
      Buffer.from(localName),
      descriptor ? Buffer.alloc(0) : extra,
      packed,
      trailer,
    ]),
    central: Buffer.concat([
      fields([4, 0x02_01_4b_50], [2, 45]),
      ...common(true, name),
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, zip64 ? MOST_32 : (declared.offset ?? offset)]),
      Buffer.from(name),
      extra,
    ]),
  };
}

/** Numbers, each in so many bytes, the lowest first. */
function fields(...numbers: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([size, value]) => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64LE(BigInt(value));
      return bytes.subarray(0, size);
    }),
  );
}

/**
 * A deflate64 stream that plain deflate cannot hold: a match of 65,538 bytes and one over a distance of 40,000. `a`, then
 * 65,538 times the byte before, `b`, then 10 bytes from 40,000 back.
 */
export function deflate64Sample(): { packed: Uint8Array; content: Uint8Array } {
  const bits: number[] = [];
  const low = (value: number, count: number) => {
    for (let n = 0; n < count; n += 1) bits.push((value >> n) & 1);
  };
  const code = (value: number, count: number) => {
    for (let n = count - 1; n >= 0; n -= 1) bits.push((value >> n) & 1);
  };
  const literal = (text: string) => code(0x30 + text.charCodeAt(0), 8);
  low(0b01_1, 3); // the last block, with the fixed codes
  literal('a');
  code(0b1100_0101, 8); // 285: a length of 3 and 16 bits more
  low(65_535, 16);
  code(0, 5); // a distance of 1
  literal('b');
  code(264 - 256, 7); // a length of 10
  code(30, 5); // a distance of 32,769 and 14 bits more
  low(40_000 - 32_769, 14);
  code(0, 7); // the end
  const packed = Buffer.alloc(Math.ceil(bits.length / 8));
  for (const [n, bit] of bits.entries()) packed[n >> 3] = (packed[n >> 3] ?? 0) | (bit << (n & 7));
  return { packed, content: Buffer.from(`${'a'.repeat(65_539)}b${'a'.repeat(10)}`) };
}
