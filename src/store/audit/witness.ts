// What a log is held to: the anchors outside the database, and the public keys with which this installation signed.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Anchors, anchorPath, readAnchors } from '#store/audit/anchors.ts';

export type Witness = {
  anchors: Anchors;
  /** In base64: a head that was signed with any other key is a forgery. */
  publicKeys: readonly string[];
};

/** `folder`: `audit` in the data folder. `anchorFile`: a copy of the anchors, to be asked in place of those there. */
export function witnessOf(
  { folder, orgId, publicKey }: { folder: string; orgId: string; publicKey: string },
  anchorFile: string = anchorPath(folder, orgId),
): Witness {
  return { anchors: readAnchors(anchorFile), publicKeys: [publicKey, ...rememberedKeys(folder)] };
}

/** The signing key changes with the key of the installation: those of before stand in this file, one in a line. */
const keyFile = (folder: string): string => join(folder, 'signing-keys');

function rememberedKeys(folder: string): string[] {
  if (!existsSync(keyFile(folder))) return [];
  return readFileSync(keyFile(folder), 'utf8').split('\n').filter(Boolean);
}

/** Remembers the public key with which heads are being signed. */
export function rememberKey(folder: string, publicKey: string): void {
  if (rememberedKeys(folder).includes(publicKey)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  appendFileSync(keyFile(folder), `${publicKey}\n`, { mode: 0o600, flush: true });
}
