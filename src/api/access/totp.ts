// Codes of authenticator apps (RFC 6238).
import { Secret, TOTP } from 'otpauth';
import { factorsOf, spendProof, type TotpBody } from '#store/access/credential.ts';
import type { Tx } from '#store/database/database.ts';

const PERIOD = 30;
/** Steps before and after the current one that are taken: clocks of phones differ. */
const WINDOW = 1;

/** A new secret of 160 bits (RFC 4226, R6), in the base 32 that apps take. */
export const makeTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that an app reads from a QR code. */
export function totpUri(secret: string, { issuer, label }: { issuer: string; label: string }): string {
  return new TOTP({ issuer, label, secret, period: PERIOD }).toString();
}

/** The time step of a code; undefined where it is wrong. `at`: milliseconds since 1970-01-01T00:00Z. */
export function totpStep(secret: string, code: string, at: number): number | undefined {
  const delta = new TOTP({ secret, period: PERIOD }).validate({ token: code, timestamp: at, window: WINDOW });
  return delta === null ? undefined : Math.floor(at / 1000 / PERIOD) + delta;
}

/** Whether a code is right for one of the member's apps, and used for the first time. */
export async function proveTotp(tx: Tx, memberId: string, code: string): Promise<boolean> {
  for (const { id, body } of await factorsOf<TotpBody>(tx, memberId, 'totp')) {
    const step = totpStep(body.secret, code, tx.at);
    if (step !== undefined) return spendProof(tx, id, step);
  }
  return false;
}
