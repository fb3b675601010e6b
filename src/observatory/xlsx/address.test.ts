// Addresses of cells, there and back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, columnLetters, LAST_COLUMN, LAST_ROW } from '#observatory/xlsx/address.ts';

test.each([
  ['A1', { row: 1, column: 1 }],
  ['Z9', { row: 9, column: 26 }],
  ['AA10', { row: 10, column: 27 }],
  ['XFD1048576', { row: LAST_ROW, column: LAST_COLUMN }],
  ['XFE1', undefined],
  ['A1048577', undefined],
  ['A0', undefined],
  ['A01', undefined],
  ['A', undefined],
  ['1', undefined],
  ['a1', undefined],
  ['A1B', undefined],
  ['$A$1', undefined],
  ['', undefined],
])('"%s" is %o', (ref, address) => {
  expect(addressOf(ref)).toEqual(address);
});

test('every cell of a sheet has an address that leads back to it', () => {
  const place = fc.record({
    row: fc.integer({ min: 1, max: LAST_ROW }),
    column: fc.integer({ min: 1, max: LAST_COLUMN }),
  });
  fc.assert(
    fc.property(place, ({ row, column }) => {
      expect(addressOf(`${columnLetters(column)}${row}`)).toEqual({ row, column });
    }),
  );
});
