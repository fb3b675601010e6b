// The keys in use: unwrapped on demand, kept in memory for a while, and asked for by every part that seals or opens.
import { LRUCache } from 'lru-cache';
import { ProblemError } from '#contract/problems.ts';
import type { Queries } from '#store/database/queries.ts';
import { openRow, type RowPlace, type Sealed, sealRow, type VersionedKey } from '#store/keys/sealed-rows.ts';
import {
  insertClientKey,
  insertOrganisationKey,
  unwrapClientKey,
  unwrapOrganisationKey,
} from '#store/keys/wrapped-keys.ts';
import { codeOf } from '#vault/codes.ts';
import { InstallationKeys } from '#vault/installation-keys.ts';
import type { Key } from '#vault/seal.ts';
import { emailKeyOf, type FixedKeys, fixedKeysOf } from '#vault/sub-keys.ts';

/** The version of the organisation's key from which those are derived that are never rotated. */
const FIXED_VERSION = 0;

const MOST_ORGANISATIONS = 2000;
const MOST_CLIENTS = 20_000;

/**
 * Of an installation: its key opens the organisations' keys, those the clients' keys, and those everything else. What
 * is remembered is remembered for one epoch of an organisation's keys: a transaction is told the epoch as it begins, and
 * each rotation or destruction begins another. So no process goes on with a key that another has replaced.
 */
export class KeyRing {
  readonly installation: InstallationKeys;
  readonly #organisations = new LRUCache<string, Key>({ max: MOST_ORGANISATIONS });
  readonly #newest = new LRUCache<string, number>({ max: MOST_ORGANISATIONS });
  readonly #fixed = new LRUCache<string, FixedKeys>({ max: MOST_ORGANISATIONS });
  readonly #clients = new LRUCache<string, VersionedKey>({ max: MOST_CLIENTS });

  /** A key alone is enough where nobody rotates it, as in tests. */
  constructor(installation: InstallationKeys | Key) {
    this.installation =
      installation instanceof InstallationKeys ? installation : new InstallationKeys(installation);
  }

  /** Makes the keys of a new organisation, in the transaction that makes the organisation. */
  async makeOrganisation(tx: Queries): Promise<void> {
    const installation = this.installation.newest();
    for (const version of [FIXED_VERSION, 1]) await insertOrganisationKey(tx, installation, version);
  }

  /** The key of the organisation in use now; it seals the rows of no client and wraps clients' keys. */
  async organisation(tx: Queries): Promise<VersionedKey> {
    const epoch = await epochOf(tx);
    let version = this.#newest.get(epoch);
    if (version === undefined) {
      const [row] = await tx.query<{ version: number | null }>(
        'select max(version) as version from org_key where org_id = $1',
        [tx.actor.orgId],
      );
      if (row?.version == null) throw new ProblemError('not-found');
      version = row.version;
      this.#newest.set(epoch, version);
    }
    return { version, key: await this.organisationAt(tx, version) };
  }

  async organisationAt(tx: Queries, version: number): Promise<Key> {
    const { orgId } = tx.actor;
    const id = `${orgId}/${version}`;
    const known = this.#organisations.get(id);
    if (known !== undefined) return known;
    const [row] = await tx.query<{ wrapped: Buffer; installation_key: string }>(
      'select wrapped, installation_key from org_key where org_id = $1 and version = $2',
      [orgId, version],
    );
    if (row === undefined) throw new ProblemError('not-found');
    const installation = this.installation.get(row.installation_key);
    const key = unwrapOrganisationKey(installation, row.wrapped, { orgId, version });
    this.#organisations.set(id, key);
    return key;
  }

  /** The key for keyed codes and search terms. */
  async index(tx: Queries): Promise<Key> {
    return (await this.#fixedKeys(tx)).index;
  }

  /** The key for what the audit log holds sealed: its chain commits to the sealed bytes, so they are never sealed anew. */
  async log(tx: Queries): Promise<Key> {
    return (await this.#fixedKeys(tx)).log;
  }

  async #fixedKeys(tx: Queries): Promise<FixedKeys> {
    const known = this.#fixed.get(tx.actor.orgId);
    if (known !== undefined) return known;
    const keys = fixedKeysOf(await this.organisationAt(tx, FIXED_VERSION));
    this.#fixed.set(tx.actor.orgId, keys);
    return keys;
  }

  /** The code under which a word of a closed list stands in the database of this organisation. */
  async code(tx: Queries, list: string, word: string): Promise<Buffer> {
    return codeOf(await this.index(tx), list, word);
  }

  /** Makes the first key of a new client, in the transaction that makes the client. */
  async makeClient(tx: Queries, clientId: string): Promise<VersionedKey> {
    return insertClientKey(tx, await this.organisation(tx), { clientId, version: 1 });
  }

  /** The key of a client in use now. Throws `not-found` where the client is not in sight or its key was destroyed. */
  async client(tx: Queries, clientId: string): Promise<VersionedKey> {
    const id = `${await epochOf(tx)}/${clientId}`;
    const known = this.#clients.get(id);
    if (known !== undefined) return known;
    const [row] = await tx.query<WrappedClientKey>(
      `select client_id, version, wrapped, org_key_version from client_key where org_id = $1 and client_id = $2
       order by version desc limit 1`,
      [tx.actor.orgId, clientId],
    );
    const found = await this.#unwrapClient(tx, row);
    this.#clients.set(id, found);
    return found;
  }

  /** The key of a client in an earlier version; throws as `client`. */
  async clientAt(tx: Queries, clientId: string, version: number): Promise<Key> {
    const current = await this.client(tx, clientId);
    if (current.version === version) return current.key;
    const id = `${await epochOf(tx)}/${clientId}/${version}`;
    const known = this.#clients.get(id);
    if (known !== undefined) return known.key;
    const [row] = await tx.query<WrappedClientKey>(
      `select client_id, version, wrapped, org_key_version from client_key
       where org_id = $1 and client_id = $2 and version = $3`,
      [tx.actor.orgId, clientId, version],
    );
    const found = await this.#unwrapClient(tx, row);
    this.#clients.set(id, found);
    return found.key;
  }

  /** Gets the keys of many clients at once, so that a list asks the database once. Says nothing of those not in sight. */
  async readyClients(tx: Queries, clientIds: readonly string[]): Promise<void> {
    const epoch = await epochOf(tx);
    const missing = clientIds.filter((id) => !this.#clients.has(`${epoch}/${id}`));
    if (missing.length === 0) return;
    const rows = await tx.query<WrappedClientKey>(
      `select distinct on (client_id) client_id, version, wrapped, org_key_version from client_key
       where org_id = $1 and client_id = any($2) order by client_id, version desc`,
      [tx.actor.orgId, missing],
    );
    for (const row of rows.filter(({ wrapped }) => wrapped !== null)) {
      this.#clients.set(`${epoch}/${row.client_id}`, await this.#unwrapClient(tx, row));
    }
  }

  async #unwrapClient(tx: Queries, row: WrappedClientKey | undefined): Promise<VersionedKey> {
    if (row?.wrapped == null) throw new ProblemError('not-found');
    const { version, client_id: clientId, org_key_version: by } = row;
    const organisation = { version: by, key: await this.organisationAt(tx, by) };
    const place = { orgId: tx.actor.orgId, clientId, version };
    return { version, key: unwrapClientKey(organisation, row.wrapped, place) };
  }

  /** Seals a value of a client for `column` `body` of a table. */
  async sealForClient(tx: Queries, clientId: string, at: RowPlace, value: unknown): Promise<Sealed> {
    return sealRow(await this.client(tx, clientId), value, { orgId: tx.actor.orgId, at });
  }

  /** Throws as `client`, and SealError where the row was altered. */
  async openForClient<T>(tx: Queries, clientId: string, at: RowPlace, sealed: Sealed): Promise<T> {
    const key = await this.clientAt(tx, clientId, sealed.keyVersion);
    return openRow(key, sealed, { orgId: tx.actor.orgId, at });
  }

  /** Seals a value of the organisation itself, such as a member's name. */
  async sealForOrganisation(tx: Queries, at: RowPlace, value: unknown): Promise<Sealed> {
    return sealRow(await this.organisation(tx), value, { orgId: tx.actor.orgId, at });
  }

  /** Throws SealError where the row was altered. */
  async openForOrganisation<T>(tx: Queries, at: RowPlace, sealed: Sealed): Promise<T> {
    const key = await this.organisationAt(tx, sealed.keyVersion);
    return openRow(key, sealed, { orgId: tx.actor.orgId, at });
  }

  /**
   * What stands in `member.email_key` for an address. Write the first; look for all of them, as there are several while
   * the installation's key is rotated.
   */
  emailKeys(address: string): readonly [Buffer, ...Buffer[]] {
    const [newest, ...others] = this.installation.all();
    return [emailKeyOf(newest, address), ...others.map((keys) => emailKeyOf(keys, address))];
  }

  /** The code of a word that is looked up before an organisation is known; another once the installation's key is rotated. */
  installationCode(list: string, word: string): Buffer {
    return codeOf(this.installation.newest().lookup, list, word);
  }

  /** Seed of the Ed25519 key that signs the heads of audit logs; it changes with the installation's key. */
  signingSeed(): Key {
    return this.installation.newest().signingSeed;
  }
}

type WrappedClientKey = {
  client_id: string;
  version: number;
  wrapped: Buffer | null;
  org_key_version: number;
};

const epochOf = async ({ actor, keyEpoch }: Queries) => `${actor.orgId}@${await keyEpoch}`;
