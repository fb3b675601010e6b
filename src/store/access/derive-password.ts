// Turns a password into what is kept of it: Argon2id (RFC 9106), never more than a few at once.
import { argon2, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { ProblemError } from '#contract/problems.ts';

const derive = promisify(argon2);

/**
 * 64 MiB and three passes: the second recommendation of RFC 9106, section 4, in one lane, so that a sign-in takes one
 * processor about a sixth of a second. A hash names its parameters, so that they can be raised.
 */
const PARAMETERS = { memory: 65_536, passes: 3, parallelism: 1, tagLength: 32 };
const NAME = `argon2id m=${PARAMETERS.memory} t=${PARAMETERS.passes} p=${PARAMETERS.parallelism}`;
const SALT_BYTES = 16;

/** At once, and waiting: with 64 MiB each, sign-ins can take 128 MiB and no more, however many come. */
const AT_ONCE = 2;
const MOST_WAITING = 200;

let running = 0;
const waiting: (() => void)[] = [];

/** The derivation of a password under a salt. Throws `too-many-requests` where too many wait already. */
export async function derivePassword(password: string, salt: Buffer): Promise<Buffer> {
  if (running === AT_ONCE) {
    if (waiting.length === MOST_WAITING) {
      throw new ProblemError('too-many-requests', 'Very many sign-ins are under way.', { retryAfter: 30 });
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running++;
  }
  try {
    // Compatibility forms are one: what two keyboards send for one letter is the same password (NIST SP 800-63B-4, 3.1.1.2).
    const message = Buffer.from(password.normalize('NFKC'));
    return await derive('argon2id', { message, nonce: salt, ...PARAMETERS });
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}

/** What is kept for one member: two members with one password and one salt have two hashes. */
export function passwordHash(derived: Buffer, memberId: string): string {
  return `${NAME} ${createHmac('sha256', derived).update(memberId).digest('base64url')}`;
}

/** Compares without telling by its time how much agrees. */
export function isPassword(derived: Buffer, memberId: string, kept: string): boolean {
  const [a, b] = [Buffer.from(passwordHash(derived, memberId)), Buffer.from(kept)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export const makeSalt = (): Buffer => randomBytes(SALT_BYTES);
