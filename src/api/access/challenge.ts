// What a passkey signs: random bytes with their moment and a code of ours, so that nothing need be kept until it comes back.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { KeyRing } from '#store/keys/key-ring.ts';

const RANDOM_BYTES = 24;
const TIME_BYTES = 6;

/** How long somebody may take to find their key and touch it. */
const VALID = 5 * 60_000;

export function makeChallenge(keys: KeyRing, at: number): Uint8Array<ArrayBuffer> {
  const time = Buffer.alloc(TIME_BYTES);
  time.writeUIntBE(at, 0, TIME_BYTES);
  const bytes = Buffer.concat([randomBytes(RANDOM_BYTES), time]);
  return new Uint8Array(Buffer.concat([bytes, codeOf(keys, bytes)]));
}

/** When a challenge (base64url) was made, if it is one of ours and not older than five minutes. */
export function readChallenge(keys: KeyRing, challenge: string, at: number): number | undefined {
  const whole = Buffer.from(challenge, 'base64url');
  const bytes = whole.subarray(0, RANDOM_BYTES + TIME_BYTES);
  const code = whole.subarray(RANDOM_BYTES + TIME_BYTES);
  const expected = codeOf(keys, bytes);
  if (code.length !== expected.length || !timingSafeEqual(code, expected)) return undefined;
  const madeAt = bytes.readUIntBE(RANDOM_BYTES, TIME_BYTES);
  return madeAt <= at && at - madeAt <= VALID ? madeAt : undefined;
}

const codeOf = (keys: KeyRing, bytes: Buffer) =>
  keys.installationCode('passkey-challenge', bytes.toString('hex'));
