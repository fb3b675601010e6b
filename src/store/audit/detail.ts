// Seals and opens the detail of an audit entry: who may not see the client does not read it, and it goes with their key.
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';
import type { Sealed, VersionedKey } from '#store/keys/sealed-rows.ts';
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
  const [clientId, ...more] = clients;
  const only = more.length === 0 ? clientId : undefined;
  const { version, key } = (await keyOfClient(tx, only)) ?? {
    version: ORGANISATION,
    key: await tx.keys.log(tx),
  };
  return { keyVersion: version, body: sealJson(key, detail, placeOf(tx, id, version)) };
}

/** Undefined for a client who is not in sight, as in a denial, or whose key was destroyed. */
async function keyOfClient(tx: Tx, clientId: string | undefined): Promise<VersionedKey | undefined> {
  if (clientId === undefined) return undefined;
  try {
    return await tx.keys.client(tx, clientId);
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'not-found') return undefined;
    throw error;
  }
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
  const [clientId] = clients;
  if (clientId === undefined || !(await isKeyInSight(tx, clientId, keyVersion))) return undefined;
  return openJson(await tx.keys.clientAt(tx, clientId, keyVersion), body, place);
}

/** The keys that are remembered do not ask who may see the client. A key that was destroyed is in nobody's sight. */
async function isKeyInSight(tx: Tx, clientId: string, version: number): Promise<boolean> {
  const rows = await tx.query(
    'select from client_key where org_id = $1 and client_id = $2 and version = $3 and destroyed_at is null',
    [tx.actor.orgId, clientId, version],
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
