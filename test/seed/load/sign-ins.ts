// How the members of the seed world sign in. Everybody can read it here: for demo and tests, never for real records.
import { createHash } from 'node:crypto';
import type { SeedMember, SeedOrganisation } from '../seed-types.ts';

/** Of every member. */
export const SEED_PASSWORD = 'seven quiet gulls over brine';

export function emailOf(
  { domain }: Pick<SeedOrganisation, 'domain'>,
  { key }: Pick<SeedMember, 'key'>,
): string {
  return `${key}@${domain}`;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The secret of a member's authenticator app, made from the address: the same in every world that is loaded. */
export function totpSecretOf(email: string): string {
  const bytes = createHash('sha256').update(`recourse seed world ${email}`).digest();
  return Array.from(bytes, (byte) => BASE32[byte % 32]).join('');
}

/** Whether a member has a password: not those who left, nor those who are only invited. */
export const canSignIn = ({ state }: SeedMember): boolean => state === undefined;
