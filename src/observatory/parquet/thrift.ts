// Writes the compact protocol of Apache Thrift, in which Parquet describes its pages and itself.
// https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md

const I32 = 5;
const I64 = 6;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;
const TRUE = 1;
const FALSE = 2;

/** A value, encoded. The value of a boolean is in its type. */
export type Thrift = { type: number; bytes: Uint8Array };

export function i32(value: number): Thrift {
  return { type: I32, bytes: varint(zigzag(value)) };
}

export function i64(value: number): Thrift {
  return { type: I64, bytes: varint(zigzag(value)) };
}

export function bool(value: boolean): Thrift {
  return { type: value ? TRUE : FALSE, bytes: new Uint8Array() };
}

export function binary(value: string | Uint8Array): Thrift {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  return { type: BINARY, bytes: Buffer.concat([varint(bytes.length), bytes]) };
}

/** All elements are of one type. */
export function list(elements: readonly Thrift[]): Thrift {
  const type = elements[0]?.type ?? I32;
  const size = elements.length;
  const head =
    size < 15 ? Buffer.of((size << 4) | type) : Buffer.concat([Buffer.of(0xf0 | type), varint(size)]);
  return { type: LIST, bytes: Buffer.concat([head, ...elements.map(({ bytes }) => bytes)]) };
}

/** Fields by their ids, which rise and stand fewer than 16 apart; an undefined one is left out. */
export function struct(fields: Readonly<Record<number, Thrift | undefined>>): Thrift {
  const parts: Uint8Array[] = [];
  let last = 0;
  for (const [key, field] of Object.entries(fields)) {
    if (field === undefined) continue;
    const id = Number(key);
    parts.push(Buffer.of(((id - last) << 4) | field.type), field.bytes);
    last = id;
  }
  parts.push(Buffer.of(0));
  return { type: STRUCT, bytes: Buffer.concat(parts) };
}

/** A whole number from 0 to 2^53 in groups of seven bits, the lowest first. */
export function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return Buffer.from(bytes);
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}
