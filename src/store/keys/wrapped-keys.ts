// Keys sealed under other keys, each to the row where it is kept and to the version of the key that wraps it.
import type { Queries } from '#store/database/queries.ts';
import type { VersionedKey } from '#store/keys/sealed-rows.ts';
import { type Key, makeKey, open, type Place, seal } from '#vault/seal.ts';
import type { SubKeys } from '#vault/sub-keys.ts';

type OrganisationKeyPlace = { orgId: string; version: number };
type ClientKeyPlace = { orgId: string; clientId: string; version: number };

export function wrapOrganisationKey({ wrapping }: SubKeys, key: Key, at: OrganisationKeyPlace): Buffer {
  return seal(wrapping, key, organisationPlace(at));
}

/** Throws SealError. */
export function unwrapOrganisationKey({ wrapping }: SubKeys, wrapped: Buffer, at: OrganisationKeyPlace): Key {
  return open(wrapping, wrapped, organisationPlace(at));
}

export function wrapClientKey(by: VersionedKey, key: Key, at: ClientKeyPlace): Buffer {
  return seal(by.key, key, clientPlace(at, by.version));
}

/** Throws SealError. */
export function unwrapClientKey(by: VersionedKey, wrapped: Buffer, at: ClientKeyPlace): Key {
  return open(by.key, wrapped, clientPlace(at, by.version));
}

/** Makes a version of the organisation's key. */
export async function insertOrganisationKey(
  tx: Queries,
  installation: SubKeys,
  version: number,
): Promise<void> {
  const { orgId } = tx.actor;
  const wrapped = wrapOrganisationKey(installation, makeKey(), { orgId, version });
  await tx.query(
    'insert into org_key (org_id, version, wrapped, installation_key, created_at) values ($1, $2, $3, $4, $5)',
    [orgId, version, wrapped, installation.name, new Date(tx.at)],
  );
}

/** Makes a version of a client's key, wrapped by that of the organisation. */
export async function insertClientKey(
  tx: Queries,
  by: VersionedKey,
  { clientId, version }: { clientId: string; version: number },
): Promise<VersionedKey> {
  const { orgId } = tx.actor;
  const key = makeKey();
  await tx.query(
    `insert into client_key (org_id, client_id, version, wrapped, org_key_version, created_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      orgId,
      clientId,
      version,
      wrapClientKey(by, key, { orgId, clientId, version }),
      by.version,
      new Date(tx.at),
    ],
  );
  return { version, key };
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
