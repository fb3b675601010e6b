// Made-up court releases, heavily damaged, are read as they were made: every row's fate, every value, every orphan.
import { expect, test } from 'vitest';
import { readAgainstTruth } from '../bench/ingest-truth.ts';

const SEEDS = Array.from({ length: 10 }, (_, index) => 1000 + index);

test.each(SEEDS)('seed %i', { timeout: 60_000 }, async (seed) => {
  const { compared, differing } = await readAgainstTruth(seed);
  expect(differing).toEqual([]);
  expect(compared.tables).toBe(96);
  expect(compared.fates).toBeGreaterThan(50);
  expect(compared.values).toBeGreaterThan(50);
  expect(compared.orphans).toBeGreaterThan(5);
});
