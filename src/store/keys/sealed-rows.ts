// The sealed body of a row: bound to its organisation, table, row and version of the key.
import type { SealedTable } from '#store/keys/sealed-tables.ts';
import { type Key, open, openJson, type Place, seal, sealJson } from '#vault/seal.ts';

/** The row whose `body` is sealed: its table, and the columns that sealed-tables.ts names, with a slash between. */
export type RowPlace = { table: SealedTable; row: string };

export type Sealed = { keyVersion: number; body: Buffer };

export type VersionedKey = { version: number; key: Key };

type At = { orgId: string; at: RowPlace };

export function sealRow({ version, key }: VersionedKey, value: unknown, place: At): Sealed {
  return { keyVersion: version, body: sealJson(key, value, placeOf(place, version)) };
}

/** Throws SealError where the row was altered or moved. */
export function openRow<T>(key: Key, { keyVersion, body }: Sealed, place: At): T {
  return openJson(key, body, placeOf(place, keyVersion));
}

/** The same value under another key. Throws SealError where the row was altered or moved. */
export function resealRow(from: Key, to: VersionedKey, { keyVersion, body }: Sealed, place: At): Sealed {
  const plain = open(from, body, placeOf(place, keyVersion));
  return { keyVersion: to.version, body: seal(to.key, plain, placeOf(place, to.version)) };
}

const placeOf = ({ orgId, at: { table, row } }: At, keyVersion: number): Place => ({
  org: orgId,
  table,
  column: 'body',
  row,
  keyVersion,
});
