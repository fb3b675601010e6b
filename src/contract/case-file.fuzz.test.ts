// Five thousand damaged case files: each gives a history or faults with true places.
import { expect, test } from 'vitest';
import { fuzzReader } from '../../fuzz/reader.ts';

test('no damaged file crashes the reader or misleads it', () => {
  const { failures, accepted, refused, codes } = fuzzReader({ files: 5000, seed: 1 });
  expect(failures).toEqual([]);
  expect(accepted).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(3000);
  expect(Object.keys(codes).length).toBeGreaterThan(12);
}, 60_000);
