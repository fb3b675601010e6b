// What is derived from a key: one key for each use, so that none of them tells anything of another.
import { createHmac, hkdfSync } from 'node:crypto';
import { canonicalEmail } from '#core/identifier/email.ts';
import { lettersOf } from '#vault/printed.ts';
import { KEY_BYTES, type Key } from '#vault/seal.ts';

export const NAME_BYTES = 5;

export type SubKeys = {
  /** Of the key that they are derived from: tells keys apart without showing them. */
  name: string;
  nameBytes: Uint8Array;
  /** Wraps the keys of organisations. */
  wrapping: Key;
  /** Makes the codes of what is looked up before an organisation is known, such as an e-mail address. */
  lookup: Key;
  /** Makes codes of what is kept before an organisation is known, such as attempts to sign in. */
  codes: Key;
  /** Seed of the Ed25519 key that signs the heads of audit logs (RFC 8032). */
  signingSeed: Key;
};

/** Of an organisation, never rotated: what is found or proven by them would be lost. */
export type FixedKeys = {
  /** Makes the codes of closed lists and the terms of search. */
  index: Key;
  /** Seals what the audit log holds. */
  log: Key;
};

export function subKeysOf(installation: Key): SubKeys {
  const nameBytes = derive(installation, 'name').subarray(0, NAME_BYTES);
  return {
    name: lettersOf(nameBytes),
    nameBytes,
    wrapping: derive(installation, 'wrapping'),
    lookup: derive(installation, 'lookup'),
    codes: derive(installation, 'codes'),
    signingSeed: derive(installation, 'signing'),
  };
}

export function fixedKeysOf(organisation: Key): FixedKeys {
  return { index: derive(organisation, 'index'), log: derive(organisation, 'log') };
}

/** HKDF (RFC 5869) with SHA-256; `use` keeps the keys apart. */
function derive(key: Key, use: string): Key {
  return new Uint8Array(hkdfSync('sha256', key, '', `recourse/1 ${use}`, KEY_BYTES));
}

/** What stands in the database for an e-mail address, so that a member is found before the organisation is known. */
export function emailKeyOf({ lookup }: SubKeys, address: string): Buffer {
  return createHmac('sha256', lookup)
    .update(`email\n${canonicalEmail(address)}`)
    .digest();
}
