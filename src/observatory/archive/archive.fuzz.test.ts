// Damaged files: each gives members or a refusal.
import { expect, test } from 'vitest';
import { fuzzArchives } from '../../../fuzz/archives.ts';

test('no damaged zip crashes the reader or keeps it for ever', async () => {
  const { failures, read, refusals } = await fuzzArchives({ files: 400, seed: 1 });
  expect(failures).toEqual([]);
  expect(read).toBeGreaterThan(40);
  expect(Object.keys(refusals)).toEqual(
    expect.arrayContaining(['damaged-zip', 'truncated-zip', 'not-a-zip', 'zip-bomb']),
  );
}, 60_000);
