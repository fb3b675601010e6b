// Feeds the zip reader damaged zips: each must give members or a refusal, without crash, hang or unbounded reading.
import { listMembers } from '#observatory/archive/list-members.ts';
import { readMember } from '#observatory/archive/read-member.ts';
import { deflate64Sample, type RawMember, zipBytes } from '../test/zip-bytes.ts';
import { BYTE_DAMAGES, type Damage } from './damage-bytes.ts';
import { type Random, randomFrom } from './random.ts';
import { type DamagedFile, type FuzzResult, readDamaged } from './read-damaged.ts';
import { tell } from './tell.ts';

/** Reads so many damaged zips, of the seeds from `seed` on. */
export function fuzzArchives(run: { files: number; seed: number }): Promise<FuzzResult> {
  return readDamaged({ name: 'damaged.zip', damagedOf: damagedZipOf, whatIsWrong }, run);
}

async function whatIsWrong(path: string): Promise<string | undefined> {
  for (const member of await listMembers(path, 'damaged.zip')) {
    let bytes = 0;
    for await (const chunk of readMember(member)) bytes += chunk.length;
    if (bytes !== member.bytes) return `${bytes} bytes of ${member.bytes} and no refusal`;
  }
  return undefined;
}

/** The damaged zip of a seed. */
function damagedZipOf(seed: number): DamagedFile {
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
  tell(await fuzzArchives({ files: Number(process.argv[2] ?? 10_000), seed: Number(process.argv[3] ?? 1) }));
