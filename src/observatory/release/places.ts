// Where the ledger keeps what: the one place that knows the names of its folders.
import { join } from 'node:path';

/** Releases that are in the ledger. */
export function releasesIn(observatory: string): string {
  return join(observatory, 'releases');
}

export function releaseFolder(observatory: string, id: string): string {
  return join(releasesIn(observatory), id);
}

/** Releases that are being taken in. */
export function stagingIn(observatory: string): string {
  return join(observatory, 'staging');
}

/** What readers spill. */
export function scratchIn(observatory: string): string {
  return join(observatory, 'scratch');
}

/** Held by whoever writes. */
export function lockFile(observatory: string): string {
  return join(observatory, 'lock');
}

export const MANIFEST = 'release.json';
