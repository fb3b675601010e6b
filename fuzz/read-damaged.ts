// Lets a reader loose on damaged files, one a seed: each must be read or refused by a known code, soon, or it is a failure.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RELEASE_FAULTS } from '#contract/release-faults.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

/** A file that takes longer counts as a hang: a whole one takes a few milliseconds. */
const MOST_MILLISECONDS = 5000;

export type DamagedFile = { bytes: Uint8Array; damage: string };

export type FuzzResult = {
  files: number;
  /** Files that were read to their end. */
  read: number;
  /** How often each refusal was given. */
  refusals: Readonly<Record<string, number>>;
  slowest: number;
  /** What was wrong with the reader, and the seed by which to see it again. */
  failures: readonly { seed: number; damage: string; why: string }[];
};

export type Reader = {
  /** The name that the damaged file is given. */
  name: string;
  /** The damaged file of a seed. */
  damagedOf: (seed: number) => DamagedFile | Promise<DamagedFile>;
  /** Reads it to its end; answers what is wrong with what came. */
  whatIsWrong: (path: string) => Promise<string | undefined>;
};

/** Reads `files` damaged files, of the seeds from `seed` on. */
export async function readDamaged(
  { name, damagedOf, whatIsWrong }: Reader,
  { files, seed }: { files: number; seed: number },
): Promise<FuzzResult> {
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const path = join(folder, name);
  const refusals: Record<string, number> = {};
  const failures: { seed: number; damage: string; why: string }[] = [];
  let read = 0;
  let slowest = 0;
  for (let n = seed; n < seed + files; n += 1) {
    const { bytes, damage } = await damagedOf(n);
    await writeFile(path, bytes);
    const began = performance.now();
    try {
      const why = await whatIsWrong(path);
      if (why === undefined) read += 1;
      else failures.push({ seed: n, damage, why });
    } catch (error) {
      if (error instanceof ReleaseRefusal && error.fault.code in RELEASE_FAULTS)
        refusals[error.fault.code] = (refusals[error.fault.code] ?? 0) + 1;
      else failures.push({ seed: n, damage, why: `it threw: ${String((error as Error).stack)}` });
    }
    const took = performance.now() - began;
    slowest = Math.max(slowest, took);
    if (took > MOST_MILLISECONDS) failures.push({ seed: n, damage, why: `it took ${Math.round(took)} ms` });
  }
  await rm(folder, { recursive: true });
  return { files, read, refusals, slowest, failures };
}
