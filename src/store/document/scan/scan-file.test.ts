// Every hostile file of the corpus is refused, and every harmless one is taken.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProblemError } from '#contract/problems.ts';
import type { CorpusFile } from '../../../../test/document-corpus/build.ts';
import { HARMLESS } from '../../../../test/document-corpus/harmless.ts';
import { HOSTILE } from '../../../../test/document-corpus/hostile.ts';
import { scanFile } from './scan-file.ts';

const scan = ({ bytes, type }: CorpusFile) =>
  scanFile(
    { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) },
    type,
  );

describe('is taken', () => {
  test.each(HARMLESS)('$name', async (file) => {
    await scan(file);
  });
});

describe('is refused', () => {
  test.each(HOSTILE)('$name', async (file) => {
    const refusal = await scan(file).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ProblemError);
    expect(['dangerous-file', 'wrong-media-type']).toContain((refusal as ProblemError).code);
  });
});

test('whatever is damaged is taken or refused, and nothing else comes of it', async () => {
  const all = [...HARMLESS, ...HOSTILE].filter(({ bytes }) => bytes.length > 0 && bytes.length < 50_000);
  const damaged = fc.tuple(
    fc.constantFrom(...all),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
    fc.nat(),
  );
  await fc.assert(
    fc.asyncProperty(damaged, async ([{ name, type, bytes }, changes, cut]) => {
      const copy = Buffer.from(bytes);
      for (const [at, value] of changes) copy[at % copy.length] = value;
      const file = { name, type, bytes: copy.subarray(0, cut % 3 === 0 ? cut % copy.length : copy.length) };
      const refusal = await scan(file).catch((error: unknown) => error);
      if (refusal !== undefined) expect(refusal).toBeInstanceOf(ProblemError);
    }),
    { numRuns: 1000 },
  );
});
