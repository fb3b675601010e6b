// Seals and opens the detail of an audit entry: who may not see the client does not read it, and it goes with their key.
import type { Tx } from '#store/database/database.ts';
import type { Sealed } from '#store/keys/sealed-rows.ts';
import { openJson, sealJson } from '#vault/seal.ts';

/** Says that a detail is sealed under the organisation's key for the log, and not under a version of a client's key. */
const ORGANISATION = 0;

type Detail = Readonly<Record<string, unknown>>;

/** The version of the key with the sealed detail of an entry, which is empty where there is none. */
export async function sealDetail(
  tx: Tx,
  { id, clients, detail }: { id: string; clients: readonly string[]; detail: Detail | undefined },
): Promise<Sealed> {
  if (detail === undefined) return { keyVersion: ORGANISATION, body: Buffer.alloc(0) };
  const [clientId = '', ...more] = clients;
  if (more.length === 0 && (await isInSight(tx, clientId))) {
    const { version, key } = await tx.keys.client(tx, clientId);
    return { keyVersion: version, body: sealJson(key, detail, placeOf(tx, id, version)) };
  }
  return {
    keyVersion: ORGANISATION,
    body: sealJson(await tx.keys.log(tx), detail, placeOf(tx, id, ORGANISATION)),
  };
}

/** The detail, or undefined where there is none, or its client is not in sight or gone. */
export async function openDetail(
  tx: Tx,
  { id, clients, sealed }: { id: string; clients: readonly string[]; sealed: Sealed },
): Promise<Detail | undefined> {
  const { keyVersion, body } = sealed;
  if (body.length === 0) return undefined;
  const place = placeOf(tx, id, keyVersion);
  if (keyVersion === ORGANISATION) return openJson(await tx.keys.log(tx), body, place);
  const [clientId = ''] = clients;
  if (!(await isInSight(tx, clientId))) return undefined;
  return openJson(await tx.keys.clientAt(tx, clientId, keyVersion), body, place);
}

/** The keys that are remembered do not ask who may see the client. One whose keys were destroyed is in nobody's sight. */
async function isInSight(tx: Tx, clientId: string): Promise<boolean> {
  if (clientId === '') return false;
  const rows = await tx.query(
    'select from client_key where org_id = $1 and client_id = $2 and destroyed_at is null limit 1',
    [tx.actor.orgId, clientId],
  );
  return rows.length > 0;
}

const placeOf = ({ actor }: Tx, id: string, keyVersion: number) => ({
  org: actor.orgId,
  table: 'audit',
  column: 'body',
  row: id,
  keyVersion,
});
