// Rotates the installation's key while everything goes on: a key beside it wraps everything, then takes its place.
import { existsSync, linkSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { asKeeper, NO_ORGANISATION } from '#store/access/keeper.ts';
import { listOrganisationIds } from '#store/access/organisation.ts';
import { logAudit } from '#store/audit/log.ts';
import type { Database, Tx } from '#store/database/database.ts';
import { waitForOpenTransactions } from '#store/keys/open-transactions.ts';
import { unwrapOrganisationKey, wrapOrganisationKey } from '#store/keys/wrapped-keys.ts';
import {
  InstallationKeyError,
  readInstallationKey,
  syncFolder,
  writeInstallationKey,
} from '#vault/installation-key.ts';
import { formerKeyPath, nextKeyPath } from '#vault/installation-keys.ts';
import { makeKey } from '#vault/seal.ts';

export type InstallationRotation = {
  /** Names of the keys. */
  from: string;
  to: string;
  organisations: number;
  /** Where the former key lies: what was copied before still needs it. */
  former: string;
};

/** Milliseconds. */
const PATIENCE = 60_000;

const IN_USE = 'select name from installation_keys_in_use()';

/**
 * Makes a new installation key beside the file of the old one, wraps the keys of every organisation by it, and puts it
 * in its place; the former key stays in a file of its own. Stopped at any point, a next call goes on. Servers read the
 * files again, so none needs to be stopped. Throws InstallationKeyError where the folder cannot be written to.
 */
export async function rotateInstallationKey(
  database: Database,
  path: string,
  { patience = PATIENCE }: { patience?: number } = {},
): Promise<InstallationRotation> {
  const old = readInstallationKey(path);
  const next = nextKeyPath(path);
  if (!existsSync(next)) writeInstallationKey(next, makeKey());
  const { name } = readInstallationKey(next);
  const ids = await database.within({ orgId: NO_ORGANISATION }, listOrganisationIds);
  for (const id of ids) await asKeeper(database, id, rewrapOrganisation);
  // Who began before the new key was there may still write with the old one.
  const isAlone = await waitForOpenTransactions(database, { orgId: NO_ORGANISATION }, patience);
  for (const id of ids) await asKeeper(database, id, rewrapOrganisation);
  const left = await database.within({ orgId: NO_ORGANISATION }, (tx) => tx.query<{ name: string }>(IN_USE));
  if (!isAlone || left.some((each) => each.name !== name)) {
    throw new UnfinishedRotationError();
  }
  putInPlace(path, old.name);
  return { from: old.name, to: name, organisations: ids.length, former: formerKeyPath(path, old.name) };
}

/** A rotation that cannot end yet. Nothing is lost: both keys are known and in use. */
export class UnfinishedRotationError extends Error {
  override name = 'UnfinishedRotationError';

  constructor() {
    super(
      'A transaction that began before the rotation is still open, so the old installation key stays in use for now. ' +
        'Both keys work. Call the same command again in a few minutes: it goes on where it stopped.',
    );
  }
}

async function rewrapOrganisation(tx: Tx): Promise<void> {
  const { orgId } = tx.actor;
  const { installation } = tx.keys;
  const newest = installation.newest();
  const rows = await tx.query<{ version: number; wrapped: Buffer; by: string }>(
    `select version, wrapped, installation_key as by from org_key where org_id = $1 and installation_key <> $2
     for no key update`,
    [orgId, newest.name],
  );
  for (const { version, wrapped, by } of rows) {
    const key = unwrapOrganisationKey(installation.get(by), wrapped, { orgId, version });
    await tx.query(
      'update org_key set wrapped = $3, installation_key = $4 where org_id = $1 and version = $2',
      [orgId, version, wrapOrganisationKey(newest, key, { orgId, version }), newest.name],
    );
  }
  await renewEmailKeys(tx);
  if (rows.length > 0) {
    await logAudit(tx, {
      what: 'installation-key-rotated',
      objects: rows.length,
      detail: { to: newest.name },
    });
  }
}

/** What members are looked up by at sign-in is made with a key derived from the installation's. The keeper has no address. */
async function renewEmailKeys(tx: Tx): Promise<void> {
  const { orgId } = tx.actor;
  const rows = await tx.query<{ id: string; keyVersion: number; body: Buffer; emailKey: Buffer }>(
    `select id, key_version as "keyVersion", body, email_key as "emailKey" from member
     where org_id = $1 and reach <> 'everything' for no key update`,
    [orgId],
  );
  for (const { id, emailKey, ...sealed } of rows) {
    const { email } = await tx.keys.openForOrganisation<{ email: string }>(
      tx,
      { table: 'member', row: id },
      sealed,
    );
    const [newest] = tx.keys.emailKeys(email);
    if (newest.equals(emailKey)) continue;
    await tx.query('update member set email_key = $3 where org_id = $1 and id = $2', [orgId, id, newest]);
  }
}

/** In an order in which each key lies in a file at every moment. */
function putInPlace(path: string, oldName: string): void {
  const former = formerKeyPath(path, oldName);
  try {
    if (!existsSync(former)) linkSync(path, former);
    renameSync(nextKeyPath(path), path);
    syncFolder(dirname(path));
  } catch (error) {
    throw new InstallationKeyError(
      'cannot-write',
      `The new installation key cannot take the place of ${path} (${(error as NodeJS.ErrnoException).code}). Both keys ` +
        'work; make the folder writable and rotate again.',
      error,
    );
  }
}
