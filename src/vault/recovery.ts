// Recovery of the installation's key: three officers hold a share each, any two make it anew, one alone tells nothing.
import { createHash, randomBytes } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';
import { lettersOf, PrintedError, printBytes, readPrinted } from '#vault/printed.ts';
import { KEY_BYTES, type Key } from '#vault/seal.ts';
import { NAME_BYTES, subKeysOf } from '#vault/sub-keys.ts';

const SHARES = 3;
const NEEDED = 2;

const KIND = 'recourse recovery share 1';
const SET_BYTES = 4;
/** Of a share its secret: as many bytes as the key has, and one that tells the shares apart. */
const SECRET_BYTES = KEY_BYTES + 1;

export type RecoveryShare = {
  /** Name of the key that it is a share of. */
  installation: string;
  /** Shares work with those that were made with them. */
  set: string;
  /** From 1 to 3. */
  number: number;
  /** Says which share it is and nothing of what it holds. */
  hash: Buffer;
  secret: Uint8Array;
};

/** Texts that do not make a key. The message says which, and what to do. */
export class RecoveryError extends Error {
  override name = 'RecoveryError';
  readonly code: 'too-few' | 'damaged' | 'not-together';

  constructor(code: RecoveryError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Three texts to print, by Shamir's scheme ("How to Share a Secret", 1979); each says what it is and what to do with it. */
export async function makeRecoveryShares(key: Key): Promise<string[]> {
  const { nameBytes } = subKeysOf(key);
  const set = randomBytes(SET_BYTES);
  // The package takes no kind of Uint8Array, such as a Buffer.
  const secrets = await split(new Uint8Array(key), SHARES, NEEDED);
  return secrets.map((secret, index) =>
    textOf(Buffer.concat([nameBytes, set, Buffer.of(index + 1), secret])),
  );
}

function textOf(bytes: Buffer): string {
  const { installation, set, number } = shareOf(bytes);
  return [
    `Recovery share ${number} of ${SHARES} of an installation of Recourse`,
    `Installation key ${installation}, set ${set}`,
    `Any ${NEEDED} of the ${SHARES} make the key anew: recourse key recover. One alone is worth nothing.`,
    'Keep it on paper, where the other two are not.',
    ...printBytes(KIND, bytes),
    '',
  ].join('\n');
}

/** Throws RecoveryError where a text is damaged. `which`: how the message calls it. */
export function readRecoveryShare(text: string, which = 'The share'): RecoveryShare {
  try {
    return shareOf(readPrinted(KIND, text, NAME_BYTES + SET_BYTES + 1 + SECRET_BYTES));
  } catch (error) {
    if (!(error instanceof PrintedError)) throw error;
    throw new RecoveryError('damaged', `${which} cannot be read. ${error.message}`, error);
  }
}

function shareOf(bytes: Buffer): RecoveryShare {
  const set = NAME_BYTES + SET_BYTES;
  return {
    installation: lettersOf(bytes.subarray(0, NAME_BYTES)),
    set: lettersOf(bytes.subarray(NAME_BYTES, set)),
    number: bytes[set] ?? 0,
    hash: createHash('sha256').update(bytes).digest(),
    secret: new Uint8Array(bytes.subarray(set + 1)),
  };
}

/** The key of which these are shares; two are enough. Throws RecoveryError. */
export async function recoverKey(texts: readonly string[]): Promise<Key> {
  const shares = texts.map((text, index) => readRecoveryShare(text, `Share ${index + 1} of those given`));
  const [first] = shares;
  if (first === undefined || new Set(shares.map(({ number }) => number)).size < NEEDED) {
    throw new RecoveryError(
      'too-few',
      `Two different shares are needed; here ${first === undefined ? 'is none' : `is only number ${first.number}`}.`,
    );
  }
  const other = shares.find(
    ({ installation, set }) => installation !== first.installation || set !== first.set,
  );
  if (other !== undefined) {
    throw new RecoveryError(
      'not-together',
      `The shares were not made together: one is of set ${first.set} (key ${first.installation}), another of set ` +
        `${other.set} (key ${other.installation}). Take two of the same set.`,
    );
  }
  const different = [...new Map(shares.map((share) => [share.number, share.secret])).values()];
  const key = await combine(different);
  if (subKeysOf(key).name !== first.installation) {
    throw new RecoveryError(
      'damaged',
      'The shares make another key than they say. Take another two of the three.',
    );
  }
  return key;
}
