// Keys sealed under other keys, each to the row where it is kept and to the version of the key that wraps it.
import { type Key, open, type Place, seal } from '#vault/seal.ts';
import type { SubKeys } from '#vault/sub-keys.ts';

type OrganisationKeyPlace = { orgId: string; version: number };
type ClientKeyPlace = { orgId: string; clientId: string; version: number };
type Wrapping = { version: number; key: Key };

export function wrapOrganisationKey({ wrapping }: SubKeys, key: Key, at: OrganisationKeyPlace): Buffer {
  return seal(wrapping, key, organisationPlace(at));
}

/** Throws SealError. */
export function unwrapOrganisationKey({ wrapping }: SubKeys, wrapped: Buffer, at: OrganisationKeyPlace): Key {
  return open(wrapping, wrapped, organisationPlace(at));
}

export function wrapClientKey(by: Wrapping, key: Key, at: ClientKeyPlace): Buffer {
  return seal(by.key, key, clientPlace(at, by.version));
}

/** Throws SealError. */
export function unwrapClientKey(by: Wrapping, wrapped: Buffer, at: ClientKeyPlace): Key {
  return open(by.key, wrapped, clientPlace(at, by.version));
}

/** The installation's key has no version in the database: its name stands there, and another key opens nothing. */
const organisationPlace = ({ orgId, version }: OrganisationKeyPlace): Place => ({
  org: orgId,
  table: 'org_key',
  column: 'wrapped',
  row: String(version),
  keyVersion: 0,
});

const clientPlace = ({ orgId, clientId, version }: ClientKeyPlace, keyVersion: number): Place => ({
  org: orgId,
  table: 'client_key',
  column: 'wrapped',
  row: `${clientId}/${version}`,
  keyVersion,
});
