// Secrets that are handed out (cookies, links, API tokens): 256 random bits, of which the database keeps a hash only.
import { createHash, randomBytes } from 'node:crypto';

const ORG_BYTES = 16;
const SECRET_BYTES = 32;

/** What a secret opens: the same bytes for another use have another hash. */
type Use = 'session' | 'device' | 'invitation' | 'api-token' | 'setup';

/** A secret as its holder sends it, taken apart: the organisation in which to look for its hash. */
export type ReadSecret = { orgId: string; hash: Buffer };

/** Begins every API token, so that one that was published by mistake can be found. */
const TOKEN_PREFIX = 'recourse_';

/** A new secret of an organisation, and the hash under which it is kept. */
export function makeSecret(use: Use, orgId: string): { secret: string; hash: Buffer } {
  const bytes = Buffer.concat([Buffer.from(orgId.replaceAll('-', ''), 'hex'), randomBytes(SECRET_BYTES)]);
  const prefix = use === 'api-token' ? TOKEN_PREFIX : '';
  return { secret: prefix + bytes.toString('base64url'), hash: hashOf(use, bytes) };
}

/** Undefined where the text has not the form of a secret. */
export function readSecret(use: Use, text: string): ReadSecret | undefined {
  const bare = use === 'api-token' && text.startsWith(TOKEN_PREFIX) ? text.slice(TOKEN_PREFIX.length) : text;
  const bytes = Buffer.from(bare, 'base64url');
  if (bytes.length !== ORG_BYTES + SECRET_BYTES || bytes.toString('base64url') !== bare) return undefined;
  const hex = bytes.subarray(0, ORG_BYTES).toString('hex');
  const orgId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { orgId, hash: hashOf(use, bytes) };
}

/** No salt and no stretching: there is nothing to guess in 256 random bits. */
function hashOf(use: Use, bytes: Buffer): Buffer {
  return createHash('sha256').update(`recourse ${use}\n`).update(bytes).digest();
}
