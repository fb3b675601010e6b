// Seals a value to the place where it is kept: whoever moves or alters the sealed bytes makes them unreadable.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a sealed value stands. It is part of what is authenticated, and is not itself kept in the sealed bytes. */
export type Place = {
  org: string;
  table: string;
  column: string;
  /** The primary key of the row, without the organisation. */
  row: string;
  keyVersion: number;
};

/** 256 bits. */
export type Key = Uint8Array & { readonly key?: unique symbol };

export const KEY_BYTES = 32;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES;
const FORMAT = 1;
const TAG_LENGTH = { authTagLength: TAG_BYTES };

/** Sealed bytes that were altered, cut or moved, or another key than the one they were sealed with. */
export class SealError extends Error {
  override name = 'SealError';
  readonly place: Place;

  constructor(place: Place) {
    super(
      `What is kept in ${place.table}.${place.column} of row ${place.row} cannot be opened with key ${place.keyVersion}: ` +
        'it was altered or moved, or the key is another one.',
    );
    this.place = place;
  }
}

export function makeKey(): Key {
  return randomBytes(KEY_BYTES);
}

/**
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce. Answers format byte, nonce, ciphertext, tag. One key seals
 * far fewer than the 2^32 values that random nonces allow (section 8.3 there): it is the key of one client, or that of
 * one organisation, which a hundred writes a second would use up in a year, and three hundred people do not make them.
 */
export function seal(key: Key, plain: Uint8Array, place: Place): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, TAG_LENGTH);
  cipher.setAAD(bytesOf(place));
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The value as it was sealed. Throws SealError where the bytes, the place or the key is not the same. */
export function open(key: Key, sealed: Uint8Array, place: Place): Buffer {
  const end = sealed.length - TAG_BYTES;
  if (end < HEAD_BYTES || sealed[0] !== FORMAT) throw new SealError(place);
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(1, HEAD_BYTES), TAG_LENGTH);
  decipher.setAAD(bytesOf(place));
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(HEAD_BYTES, end));
  try {
    decipher.final();
  } catch {
    throw new SealError(place);
  }
  return plain;
}

export function sealJson(key: Key, value: unknown, place: Place): Buffer {
  return seal(key, Buffer.from(JSON.stringify(value)), place);
}

export function openJson<T>(key: Key, sealed: Uint8Array, place: Place): T {
  return JSON.parse(open(key, sealed, place).toString()) as T;
}

/** As a JSON list, so that no part can run into the next, whatever it holds. */
function bytesOf({ org, table, column, row, keyVersion }: Place): Buffer {
  return Buffer.from(JSON.stringify([FORMAT, org, table, column, row, keyVersion]));
}
