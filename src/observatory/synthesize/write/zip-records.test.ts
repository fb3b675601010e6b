// Beyond four gigabytes the 32-bit fields say so, and the true numbers stand in the 64-bit ones (APPNOTE 4.5.3, 4.3.14).
import { expect, test } from 'vitest';
import { type Day, parseDay } from '#core/calendar/day.ts';
import { centralRecord, endRecords, localHeader } from '#observatory/synthesize/write/zip-records.ts';

const small = {
  name: 'a.csv',
  method: 8,
  crc: 0xdeadbeef,
  size: 100,
  packed: 40,
  offset: 0,
  modified: parseDay('2026-08-01') as Day,
};
const NAME = small.name.length;

test('a small member needs no 64-bit field', () => {
  expect(localHeader(small)).toHaveLength(30 + NAME);
  expect(centralRecord(small)).toHaveLength(46 + NAME);
  expect(endRecords(1, 50, 75)).toHaveLength(22);
});

test('a large member has both sizes in 64 bits', () => {
  const header = localHeader({ ...small, size: 5e9, packed: 7 });
  expect([header.readUInt32LE(18), header.readUInt32LE(22)]).toEqual([0xffffffff, 0xffffffff]);
  expect(header.readUInt16LE(30 + NAME)).toBe(1);
  expect([header.readBigUInt64LE(34 + NAME), header.readBigUInt64LE(42 + NAME)]).toEqual([
    5_000_000_000n,
    7n,
  ]);
});

test('a member far back has its place in 64 bits, and so has the directory', () => {
  const record = centralRecord({ ...small, offset: 6e9 });
  expect([record.readUInt32LE(24), record.readUInt32LE(42)]).toEqual([100, 0xffffffff]);
  expect(record.readBigUInt64LE(50 + NAME)).toBe(6_000_000_000n);
  const end = endRecords(3, 50, 6e9);
  expect(end.readUInt32LE(0)).toBe(0x06064b50);
  expect([end.readBigUInt64LE(32), end.readBigUInt64LE(40), end.readBigUInt64LE(48)]).toEqual([
    3n,
    50n,
    6_000_000_000n,
  ]);
  expect(end.readBigUInt64LE(56 + 8)).toBe(6_000_000_050n);
  expect(end.readUInt32LE(56 + 20 + 16)).toBe(0xffffffff);
});
