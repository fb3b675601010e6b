// Rotates an organisation's key while everything goes on: new writes use it at once, what was written is sealed anew.
import { asKeeper, NO_ORGANISATION } from '#store/access/keeper.ts';
import { listOrganisationIds } from '#store/access/organisation.ts';
import { logAudit } from '#store/audit/log.ts';
import type { Database, Tx } from '#store/database/database.ts';
import { beginEpoch } from '#store/keys/begin-epoch.ts';
import { waitForOpenTransactions } from '#store/keys/open-transactions.ts';
import { hasRowsBefore, type OrganisationTable, resealBatch } from '#store/keys/reseal.ts';
import type { RowPlace } from '#store/keys/sealed-rows.ts';
import { ORGANISATION_TABLES } from '#store/keys/sealed-tables.ts';
import { insertOrganisationKey, unwrapClientKey, wrapClientKey } from '#store/keys/wrapped-keys.ts';

export type Rotation = {
  /** The version in use now. */
  version: number;
  clientKeys: number;
  rows: number;
  /** Rows that cannot be opened: they were altered, and keep an earlier version from being retired. */
  unreadable: readonly RowPlace[];
  /** Whether nothing is left under an earlier version. If not, rotate again later: it goes on where it stopped. */
  finished: boolean;
};

const BATCH = 200;
/** How often what others were changing is tried again. */
const PASSES = 20;
/** Milliseconds. */
const PATIENCE = 60_000;

/**
 * Makes a new version of the organisation's key, wraps the clients' keys by it and seals the organisation's own rows
 * under it, in small transactions. Stopped at any point, a next call goes on with the same version. Every version can
 * still be read, as backups and the answers of slow requests need it; retired ones are written with no more.
 */
export async function rotateOrganisationKey(
  database: Database,
  orgId: string,
  { patience = PATIENCE }: { patience?: number } = {},
): Promise<Rotation> {
  const version = await asKeeper(database, orgId, beginRotation);
  return finishRotation(database, orgId, { version, patience });
}

/** Goes on with every rotation that a stopped process left. */
export async function resumeRotations(database: Database): Promise<void> {
  const ids = await database.within({ orgId: NO_ORGANISATION }, listOrganisationIds);
  for (const id of ids) await resumeRotation(database, id);
}

/** Goes on with the rotation of an organisation that a stopped process left; undefined where there is none. */
export async function resumeRotation(
  database: Database,
  orgId: string,
  { patience = PATIENCE }: { patience?: number } = {},
): Promise<Rotation | undefined> {
  const versions = await asKeeper(database, orgId, versionsInUse);
  const [newest] = versions;
  if (newest === undefined || versions.length === 1) return undefined;
  return finishRotation(database, orgId, { version: newest, patience });
}

/** The new version; that of a rotation which was stopped, if there is one. */
async function beginRotation(tx: Tx): Promise<number> {
  await beginEpoch(tx);
  const [newest = 0, ...others] = await versionsInUse(tx);
  if (others.length > 0) return newest;
  const version = newest + 1;
  await insertOrganisationKey(tx, tx.keys.installation.newest(), version);
  await logAudit(tx, { what: 'organisation-key-rotated', objects: 1, detail: { version } });
  return version;
}

/** The newest first. Version 0, from which fixed keys are derived, is none of them. */
async function versionsInUse(tx: Tx): Promise<number[]> {
  const rows = await tx.query<{ version: number }>(
    'select version from org_key where org_id = $1 and version > 0 and retired_at is null order by version desc',
    [tx.actor.orgId],
  );
  return rows.map(({ version }) => version);
}

async function finishRotation(
  database: Database,
  orgId: string,
  { version, patience }: { version: number; patience: number },
): Promise<Rotation> {
  const isAlone = await waitForOpenTransactions(database, { orgId }, patience);
  const clientKeys = await rewrapClientKeys(database, orgId);
  const counted = { rows: 0, unreadable: new Map<string, RowPlace>() };
  let finished = false;
  for (let pass = 0; pass < PASSES && !finished; pass++) {
    for (const table of Object.keys(ORGANISATION_TABLES) as OrganisationTable[]) {
      let after: readonly unknown[] | undefined;
      do {
        const batch = await asKeeper(database, orgId, (tx) => resealBatch(tx, table, after));
        counted.rows += batch.resealed;
        for (const at of batch.unreadable) counted.unreadable.set(`${at.table} ${at.row}`, at);
        after = batch.after;
      } while (after !== undefined);
    }
    finished = isAlone && (await asKeeper(database, orgId, (tx) => retireBefore(tx, version)));
    if (counted.unreadable.size > 0) break;
  }
  return { version, clientKeys, rows: counted.rows, unreadable: [...counted.unreadable.values()], finished };
}

async function rewrapClientKeys(database: Database, orgId: string): Promise<number> {
  for (let count = 0; ; ) {
    const done = await asKeeper(database, orgId, rewrapBatch);
    count += done;
    if (done < BATCH) return count;
  }
}

async function rewrapBatch(tx: Tx): Promise<number> {
  const { orgId } = tx.actor;
  const newest = await tx.keys.organisation(tx);
  const rows = await tx.query<{ clientId: string; version: number; wrapped: Buffer; by: number }>(
    `select client_id as "clientId", version, wrapped, org_key_version as by from client_key
     where org_id = $1 and org_key_version < $2 and destroyed_at is null limit ${BATCH} for no key update`,
    [orgId, newest.version],
  );
  const wrapped = [];
  for (const { clientId, version, wrapped: old, by } of rows) {
    const place = { orgId, clientId, version };
    const key = unwrapClientKey({ version: by, key: await tx.keys.organisationAt(tx, by) }, old, place);
    wrapped.push(wrapClientKey(newest, key, place));
  }
  await tx.query(
    `update client_key k set wrapped = n.wrapped, org_key_version = $2
     from unnest($3::uuid[], $4::int[], $5::bytea[]) as n (client_id, version, wrapped)
     where k.org_id = $1 and k.client_id = n.client_id and k.version = n.version`,
    [orgId, newest.version, rows.map((row) => row.clientId), rows.map((row) => row.version), wrapped],
  );
  return rows.length;
}

/** Retires the versions before this one if nothing is left under them; answers whether it did. */
async function retireBefore(tx: Tx, version: number): Promise<boolean> {
  const { orgId } = tx.actor;
  for (const table of Object.keys(ORGANISATION_TABLES) as OrganisationTable[]) {
    if (await hasRowsBefore(tx, table, version)) return false;
  }
  const left = await tx.query(
    'select from client_key where org_id = $1 and org_key_version < $2 and destroyed_at is null limit 1',
    [orgId, version],
  );
  if (left.length > 0) return false;
  await tx.query(
    'update org_key set retired_at = $3 where org_id = $1 and version between 1 and $2 - 1 and retired_at is null',
    [orgId, version, new Date(tx.at)],
  );
  return true;
}
