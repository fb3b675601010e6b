// Damaged files: each gives rows or a refusal.
import { expect, test } from 'vitest';
import { fuzzWorkbooks } from '../../../fuzz/workbooks.ts';

test('no damaged workbook crashes the reader or keeps it for ever', async () => {
  const { failures, read, refusals } = await fuzzWorkbooks({ files: 200, seed: 1 });
  expect(failures).toEqual([]);
  expect(read).toBeGreaterThan(20);
  expect(Object.keys(refusals)).toEqual(expect.arrayContaining(['damaged-workbook', 'not-a-workbook']));
}, 60_000);
