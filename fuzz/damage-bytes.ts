// Damages that happen to any file on its way: what reads files must give an answer or a refusal to each.
import type { Random } from './random.ts';

export type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

export const BYTE_DAMAGES: Readonly<Record<string, Damage>> = {
  nothing: (bytes) => bytes,
  'flipped bits': (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    for (let n = 1 + random.below(4); n > 0; n -= 1) {
      const at = random.below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
    return changed;
  },
  'a cut end': (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  'a lost middle': (bytes, random) => {
    const from = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(200))]);
  },
  'a block twice': (bytes, random) => {
    const from = random.below(bytes.length);
    const to = from + 1 + random.below(400);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  'a block many times': (bytes, random) => {
    const from = random.below(bytes.length);
    const block = bytes.subarray(from, from + 1 + random.below(100));
    return Buffer.concat([bytes.subarray(0, from), ...Array.from({ length: 60_000 }, () => block)]);
  },
  zeros: (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    const from = random.below(changed.length);
    return changed.fill(0, from, from + 1 + random.below(300));
  },
};
