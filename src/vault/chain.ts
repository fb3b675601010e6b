// The audit log as a hash chain: the text of an entry, its hash, and the signed head of a chain.
import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';

/** An entry as its hash is made from it: the keys in this order, which is that of RFC 8785 (JSON Canonicalization). */
export type ChainEntry = {
  /** UTC with microseconds: `2026-11-25T11:15:58.123000Z`. */
  at: string;
  /** SHA-256 of the sealed detail, in hexadecimal. */
  body: string;
  case: string | null;
  clients: readonly string[];
  id: string;
  keyVersion: number;
  member: string | null;
  objects: number;
  org: string;
  /** Hash of the entry before, in hexadecimal. */
  previous: string;
  seq: number;
  what: string;
};

/** What stands before the first entry of every log. */
export const CHAIN_START = { seq: 0, hash: '0'.repeat(64) } as const;

/** Milliseconds since 1970-01-01T00:00Z as the moment of an entry. */
export const entryMoment = (ms: number): string => new Date(ms).toISOString().replace('Z', '000Z');

/**
 * The canonical text of an entry in three parts: what comes before `previous`, what between it and `seq`, and what after.
 * Only the database knows those two when it appends, so it puts them in and makes the hash.
 */
export function entryParts(entry: Omit<ChainEntry, 'previous' | 'seq'>): [string, string, string] {
  const { at, body, case: caseId, clients, id, keyVersion, member, objects, org, what } = entry;
  const format = 'recourse.audit/1';
  const start = JSON.stringify({
    at,
    body,
    case: caseId,
    clients,
    format,
    id,
    keyVersion,
    member,
    objects,
    org,
  });
  return [`${start.slice(0, -1)},"previous":"`, '","seq":', `,"what":${JSON.stringify(what)}}`];
}

/** SHA-256 of the canonical text of an entry, in hexadecimal. */
export function entryHash(entry: ChainEntry): string {
  const [start, middle, end] = entryParts(entry);
  return hash('sha256', `${start}${entry.previous}${middle}${entry.seq}${end}`);
}

export const HEAD_FORMAT = 'recourse.audit-head/1';

/** The end of a chain: what is signed, and kept where the database cannot reach it. */
export type Head = {
  org: string;
  seq: number;
  /** In hexadecimal. */
  hash: string;
  /** As the moment of an entry. */
  signedAt: string;
};

/** `signature`: Ed25519 in base64 over the canonical text of the head. `publicKey`: its 32 bytes in base64. */
export type SignedHead = Head & { publicKey: string; signature: string };

/** An Ed25519 key from 32 secret bytes. */
export function signingKey(seed: Uint8Array): KeyObject {
  // RFC 8410: the bytes that come before a private key of Ed25519 in PKCS #8.
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

/** The public half of a key in base64: 32 bytes. */
export function publicKeyOf(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('base64');
}

export function signHead(key: KeyObject, head: Head): SignedHead {
  const signature = sign(null, headText(head), key).toString('base64');
  return { ...head, publicKey: publicKeyOf(key), signature };
}

/** Whether a head was signed with the key that it names; whether that key is one to be trusted is the caller's question. */
export function verifyHead(head: SignedHead): boolean {
  try {
    const x = Buffer.from(head.publicKey, 'base64').toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, headText(head), key, Buffer.from(head.signature, 'base64'));
  } catch {
    // No 32 bytes that are a key: then nothing was signed with it.
    return false;
  }
}

/** Canonical as RFC 8785: the keys in order. */
function headText({ org, seq, hash, signedAt }: Head): Buffer {
  return Buffer.from(JSON.stringify({ format: HEAD_FORMAT, hash, org, seq, signedAt }));
}
