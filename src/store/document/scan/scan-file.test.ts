// Every hostile file of the corpus is refused, and every harmless one is taken.
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
