// Keyed codes: a word of a closed list, such as an event type, as it stands in the database of one organisation.
import { createHmac } from 'node:crypto';
import type { Key } from '#vault/seal.ts';

const CODE_BYTES = 8;

/** The code of a word. `list` names the closed list, so that the same word of two lists has two codes. */
export function codeOf(key: Key, list: string, word: string): Buffer {
  return createHmac('sha256', key).update(`${list}\n${word}`).digest().subarray(0, CODE_BYTES);
}
