// The keys in use: unwrapped on demand, kept in memory for a while, and asked for by every part that seals or opens.
import { LRUCache } from 'lru-cache';
import { ProblemError } from '#contract/problems.ts';
import type { Queries } from '#store/database/queries.ts';
import { codeOf } from '#vault/codes.ts';
import { type Key, makeKey, open, openJson, seal, sealJson } from '#vault/seal.ts';

export type VersionedKey = { version: number; key: Key };

/** The version of the organisation's key under which codes and search terms are made; it is never rotated. */
const INDEX_VERSION = 0;

const MOST_CLIENTS = 20_000;

/** Of an installation: its key opens the organisations' keys, those the clients' keys, and those everything else. */
export class KeyRing {
  readonly #installation: Key;
  readonly #name: string;
  readonly #organisations = new LRUCache<string, Key>({ max: 2000 });
  readonly #clients = new LRUCache<string, VersionedKey>({ max: MOST_CLIENTS });
  readonly #current = new LRUCache<string, number>({ max: 2000 });

  /** `name`: of the installation key, to tell keys apart without showing them. */
  constructor(installation: Key, name: string) {
    this.#installation = installation;
    this.#name = name;
  }

  /** Makes the keys of a new organisation, in the transaction that makes the organisation. */
  async makeOrganisation(tx: Queries): Promise<void> {
    for (const version of [INDEX_VERSION, 1]) await this.#insertOrganisationKey(tx, version);
  }

  async #insertOrganisationKey(tx: Queries, version: number): Promise<void> {
    const wrapped = seal(this.#installation, makeKey(), organisationPlace(tx.actor.orgId, version));
    await tx.query(
      'insert into org_key (org_id, version, wrapped, installation_key, created_at) values ($1, $2, $3, $4, to_timestamp($5))',
      [tx.actor.orgId, version, wrapped, this.#name, tx.at / 1000],
    );
  }

  /** The key of the organisation in use now; it seals the rows of no client and wraps clients' keys. */
  async organisation(tx: Queries): Promise<VersionedKey> {
    const { orgId } = tx.actor;
    let version = this.#current.get(orgId);
    if (version === undefined) {
      const [row] = await tx.query<{ version: number }>(
        'select max(version) as version from org_key where org_id = $1 and retired_at is null',
        [orgId],
      );
      if (row === undefined || row.version === null) throw new ProblemError('not-found');
      version = row.version;
      this.#current.set(orgId, version);
    }
    return { version, key: await this.organisationAt(tx, version) };
  }

  async organisationAt(tx: Queries, version: number): Promise<Key> {
    const { orgId } = tx.actor;
    const known = this.#organisations.get(`${orgId}/${version}`);
    if (known !== undefined) return known;
    const [row] = await tx.query<{ wrapped: Buffer }>(
      'select wrapped from org_key where org_id = $1 and version = $2',
      [orgId, version],
    );
    if (row === undefined) throw new ProblemError('not-found');
    const key = open(this.#installation, row.wrapped, organisationPlace(orgId, version));
    this.#organisations.set(`${orgId}/${version}`, key);
    return key;
  }

  /** The key for keyed codes and search terms. */
  index(tx: Queries): Promise<Key> {
    return this.organisationAt(tx, INDEX_VERSION);
  }

  /** The code under which a word of a closed list stands in the database of this organisation. */
  async code(tx: Queries, list: string, word: string): Promise<Buffer> {
    return codeOf(await this.index(tx), list, word);
  }

  /** Makes the first key of a new client, in the transaction that makes the client. */
  async makeClient(tx: Queries, clientId: string): Promise<VersionedKey> {
    const organisation = await this.organisation(tx);
    const key = makeKey();
    await tx.query(
      `insert into client_key (org_id, client_id, version, wrapped, org_key_version, created_at)
       values ($1, $2, 1, $3, $4, to_timestamp($5))`,
      [
        tx.actor.orgId,
        clientId,
        seal(organisation.key, key, clientPlace(tx.actor.orgId, clientId, 1, organisation.version)),
        organisation.version,
        tx.at / 1000,
      ],
    );
    return { version: 1, key };
  }

  /** The key of a client in use now. Throws `not-found` where the client is not in sight or its key was destroyed. */
  async client(tx: Queries, clientId: string): Promise<VersionedKey> {
    const cached = this.#clients.get(`${tx.actor.orgId}/${clientId}`);
    if (cached !== undefined) return cached;
    const [row] = await tx.query<{ version: number; wrapped: Buffer | null; org_key_version: number }>(
      `select version, wrapped, org_key_version from client_key where org_id = $1 and client_id = $2
       order by version desc limit 1`,
      [tx.actor.orgId, clientId],
    );
    if (row?.wrapped == null) throw new ProblemError('not-found');
    const key = await this.#unwrapClient(tx, clientId, row.version, row.wrapped, row.org_key_version);
    const found = { version: row.version, key };
    this.#clients.set(`${tx.actor.orgId}/${clientId}`, found);
    return found;
  }

  async clientAt(tx: Queries, clientId: string, version: number): Promise<Key> {
    const current = await this.client(tx, clientId);
    if (current.version === version) return current.key;
    const [row] = await tx.query<{ wrapped: Buffer | null; org_key_version: number }>(
      'select wrapped, org_key_version from client_key where org_id = $1 and client_id = $2 and version = $3',
      [tx.actor.orgId, clientId, version],
    );
    if (row?.wrapped == null) throw new ProblemError('not-found');
    return this.#unwrapClient(tx, clientId, version, row.wrapped, row.org_key_version);
  }

  async #unwrapClient(
    tx: Queries,
    clientId: string,
    version: number,
    wrapped: Buffer,
    by: number,
  ): Promise<Key> {
    return open(
      await this.organisationAt(tx, by),
      wrapped,
      clientPlace(tx.actor.orgId, clientId, version, by),
    );
  }

  /** Seals a value of a client for `column` `body` of a table. */
  async sealForClient(tx: Queries, clientId: string, at: RowPlace, value: unknown): Promise<Sealed> {
    const { version, key } = await this.client(tx, clientId);
    return { keyVersion: version, body: sealJson(key, value, placeOf(tx, at, version)) };
  }

  async openForClient<T>(tx: Queries, clientId: string, at: RowPlace, sealed: Sealed): Promise<T> {
    const key = await this.clientAt(tx, clientId, sealed.keyVersion);
    return openJson(key, sealed.body, placeOf(tx, at, sealed.keyVersion));
  }

  /** Seals a value of the organisation itself, such as a member's name. */
  async sealForOrganisation(tx: Queries, at: RowPlace, value: unknown): Promise<Sealed> {
    const { version, key } = await this.organisation(tx);
    return { keyVersion: version, body: sealJson(key, value, placeOf(tx, at, version)) };
  }

  async openForOrganisation<T>(tx: Queries, at: RowPlace, sealed: Sealed): Promise<T> {
    const key = await this.organisationAt(tx, sealed.keyVersion);
    return openJson(key, sealed.body, placeOf(tx, at, sealed.keyVersion));
  }
}

/** The row whose `body` is sealed: its table, and its primary key without the organisation. */
export type RowPlace = { table: string; row: string };

export type Sealed = { keyVersion: number; body: Buffer };

const placeOf = ({ actor }: Queries, { table, row }: RowPlace, keyVersion: number) => ({
  org: actor.orgId,
  table,
  column: 'body',
  row,
  keyVersion,
});

const organisationPlace = (org: string, version: number) => ({
  org,
  table: 'org_key',
  column: 'wrapped',
  row: String(version),
  keyVersion: 0,
});

const clientPlace = (org: string, clientId: string, version: number, by: number) => ({
  org,
  table: 'client_key',
  column: 'wrapped',
  row: `${clientId}/${version}`,
  keyVersion: by,
});
