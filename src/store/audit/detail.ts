// Seals and opens the detail of an audit entry: who may not see the client does not read it, and it goes with their key.
import { hkdfSync } from 'node:crypto';
import type { Tx } from '#store/database/database.ts';
import type { Sealed } from '#store/keys/key-ring.ts';
import { type Key, openJson, sealJson } from '#vault/seal.ts';

/** Says that a detail is sealed under the organisation's own key for the log, which is never rotated: entries are never rewritten. */
const ORGANISATION = 0;

type Detail = Readonly<Record<string, unknown>>;

/** The version of the key with the sealed detail of an entry, empty where there is none. */
export async function sealDetail(
  tx: Tx,
  { id, clients, detail }: { id: string; clients: readonly string[]; detail: Detail | undefined },
): Promise<Sealed> {
  if (detail === undefined) return { keyVersion: ORGANISATION, body: Buffer.alloc(0) };
  const [clientId] = clients;
  if (clientId !== undefined && clients.length === 1 && (await isInSight(tx, clientId))) {
    return tx.keys.sealForClient(tx, clientId, { table: 'audit', row: id }, detail);
  }
  return { keyVersion: ORGANISATION, body: sealJson(await logKey(tx), detail, placeOf(tx, id)) };
}

/** The detail, or undefined where there is none, or its client is not in sight or gone. */
export async function openDetail(
  tx: Tx,
  { id, clients, sealed }: { id: string; clients: readonly string[]; sealed: Sealed },
): Promise<Detail | undefined> {
  if (sealed.body.length === 0) return undefined;
  if (sealed.keyVersion === ORGANISATION) return openJson(await logKey(tx), sealed.body, placeOf(tx, id));
  const [clientId = ''] = clients;
  if (!(await isInSight(tx, clientId))) return undefined;
  return tx.keys.openForClient(tx, clientId, { table: 'audit', row: id }, sealed);
}

/** A client whose key was destroyed has no key that could be in sight. */
async function isInSight(tx: Tx, clientId: string): Promise<boolean> {
  const rows = await tx.query(
    'select from client_key where org_id = $1 and client_id = $2 and destroyed_at is null limit 1',
    [tx.actor.orgId, clientId],
  );
  return rows.length > 0;
}

async function logKey(tx: Tx): Promise<Key> {
  return new Uint8Array(hkdfSync('sha256', await tx.keys.index(tx), '', 'recourse audit detail', 32));
}

const placeOf = ({ actor }: Tx, id: string) => ({
  org: actor.orgId,
  table: 'audit',
  column: 'body',
  row: id,
  keyVersion: ORGANISATION,
});
