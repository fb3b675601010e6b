// Feeds the zip reader damaged zips: each must give members or a refusal, without crash, hang or unbounded reading.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RELEASE_FAULTS } from '#contract/release-faults.ts';
import { listMembers } from '#observatory/archive/list-members.ts';
import { readMember } from '#observatory/archive/read-member.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import { deflate64Sample, type RawMember, zipBytes } from '../test/zip-bytes.ts';
import { BYTE_DAMAGES, type Damage } from './damage-bytes.ts';
import { type Random, randomFrom } from './random.ts';
import { tell } from './tell.ts';

/** A zip that takes longer counts as a hang: a whole one of this size takes a millisecond. */
const MOST_MILLISECONDS = 5000;

export type ArchiveFuzz = {
  zips: number;
  /** Zips whose members were all read to their end. */
  read: number;
  /** How often each refusal was given. */
  refusals: Readonly<Record<string, number>>;
  slowest: number;
  /** What was wrong with the reader, and the seed by which to see it again. */
  failures: readonly { seed: number; damage: string; why: string }[];
};

/** Reads `zips` damaged zips, of the seeds from `seed` on. */
export async function fuzzArchives({ zips, seed }: { zips: number; seed: number }): Promise<ArchiveFuzz> {
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-archives-'));
  const path = join(folder, 'damaged.zip');
  const refusals: Record<string, number> = {};
  const failures: { seed: number; damage: string; why: string }[] = [];
  let read = 0;
  let slowest = 0;
  for (let n = seed; n < seed + zips; n += 1) {
    const { bytes, damage } = damagedZipOf(n);
    await writeFile(path, bytes);
    const began = performance.now();
    try {
      await readAll(path);
      read += 1;
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
  return { zips, read, refusals, slowest, failures };
}

async function readAll(path: string): Promise<void> {
  for (const member of await listMembers(path, 'damaged.zip')) {
    let bytes = 0;
    for await (const chunk of readMember(member)) bytes += chunk.length;
    if (bytes !== member.bytes) throw new Error(`${bytes} bytes of ${member.bytes} and no refusal`);
  }
}

/** The damaged zip of a seed. */
export function damagedZipOf(seed: number): { bytes: Uint8Array; damage: string } {
  const random = randomFrom(seed);
  const members = Array.from({ length: 1 + random.below(5) }, (_, n) => anyMember(n, random));
  const whole = zipBytes(members, {
    zip64: random.chance(0.3),
    comment: random.pick(['', '', 'As released']),
    prefix: random.pick(['', '', 'MZ']),
  });
  const [damage, change] = random.pick(Object.entries(DAMAGES));
  return { bytes: change(whole, random), damage };
}

function anyMember(n: number, random: Random): RawMember {
  const name = random.pick([`A_Tbl${n}.csv`, `Lookup/tbl${n}.csv`, `EOIR Case Data/Lookup/tbl${n}.csv`]);
  const content = 'IDNCASE\tNAT\r\n1\tGT\r\n'.repeat(1 + random.below(200));
  if (random.chance(0.2)) return { name, method: 9, ...deflate64Sample() };
  return {
    name,
    content,
    method: random.pick([0, 8]),
    descriptor: random.chance(0.3),
    zip64: random.chance(0.3),
  };
}

const DAMAGES: Readonly<Record<string, Damage>> = {
  ...BYTE_DAMAGES,
  'a cut beginning': (bytes, random) => bytes.subarray(random.below(bytes.length)),
  'a zip twice': (bytes) => Buffer.concat([bytes, bytes]),
  'odd numbers in the list': (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let n = 1 + random.below(3); n > 0; n -= 1)
      changed.writeUInt32LE(
        random.pick([0, 1, 0xff_ff, 0x7f_ff_ff_ff, 0xff_ff_ff_fe, 0xff_ff_ff_ff]),
        Math.max(0, changed.length - 4 - random.below(300)),
      );
    return changed;
  },
};

if (import.meta.main)
  tell(await fuzzArchives({ zips: Number(process.argv[2] ?? 10_000), seed: Number(process.argv[3] ?? 1) }));
