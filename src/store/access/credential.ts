// What proves a second factor: authenticator apps and passkeys.
import { randomUUIDv7 } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';

export type FactorKind = 'totp' | 'passkey';

/** What is sealed of a factor. */
export type TotpBody = { secret: string; label: string };
export type PasskeyBody = {
  id: string;
  publicKey: string;
  counter: number;
  transports: string[];
  label: string;
};

export type Factor<Body = unknown> = {
  id: string;
  memberId: string;
  /** The time step or the moment up to which no proof is taken again. */
  usedUpTo: number;
  body: Body;
};

type Row = { id: string; member_id: string; used_up_to: string; key_version: number; body: Buffer };

const COLUMNS = 'id, member_id, used_up_to, key_version, body';

/** Adds a factor; an authenticator app counts only once it was confirmed. */
export async function addFactor(
  tx: Tx,
  {
    memberId,
    kind,
    lookup,
    body,
    confirmed,
  }: {
    memberId: string;
    kind: FactorKind;
    lookup?: Buffer;
    body: TotpBody | PasskeyBody;
    confirmed: boolean;
  },
): Promise<string> {
  const id = randomUUIDv7();
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'credential', row: id }, body);
  const added = await tx.query(
    `insert into credential (org_id, id, member_id, kind, lookup, key_version, body, created_at, confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (org_id, kind, lookup) do nothing returning id`,
    [
      tx.actor.orgId,
      id,
      memberId,
      kind,
      lookup ?? null,
      sealed.keyVersion,
      sealed.body,
      new Date(tx.at),
      confirmed ? new Date(tx.at) : null,
    ],
  );
  if (added.length === 0) throw new ProblemError('already-exists', 'This passkey was added before.');
  return id;
}

/** The confirmed factors of a member of one kind. */
export async function factorsOf<Body>(tx: Tx, memberId: string, kind: FactorKind): Promise<Factor<Body>[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from credential where org_id = $1 and member_id = $2 and kind = $3
       and confirmed_at is not null and spent_at is null order by id`,
    [tx.actor.orgId, memberId, kind],
  );
  return Promise.all(rows.map((row) => factorOf<Body>(tx, row)));
}

/** An authenticator app that its member began to add and has yet to confirm. Throws `not-found`. */
export async function unconfirmedTotp(tx: Tx, memberId: string, factorId: string): Promise<Factor<TotpBody>> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from credential where org_id = $1 and member_id = $2 and id = $3 and kind = 'totp'
       and confirmed_at is null and spent_at is null`,
    [tx.actor.orgId, memberId, factorId],
  );
  if (row === undefined) throw new ProblemError('not-found');
  return factorOf(tx, row);
}

/** The passkey with this id of its authenticator, whoever's it is. */
export async function findPasskey(tx: Tx, lookup: Buffer): Promise<Factor<PasskeyBody> | undefined> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from credential where org_id = $1 and kind = 'passkey' and lookup = $2
       and confirmed_at is not null and spent_at is null`,
    [tx.actor.orgId, lookup],
  );
  return row && factorOf(tx, row);
}

async function factorOf<Body>(tx: Tx, row: Row): Promise<Factor<Body>> {
  const body = await tx.keys.openForOrganisation<Body>(
    tx,
    { table: 'credential', row: row.id },
    { keyVersion: row.key_version, body: row.body },
  );
  return { id: row.id, memberId: row.member_id, usedUpTo: Number(row.used_up_to), body };
}

/** Takes a proof for used, so that it works once; answers whether it was the first. Confirms what was not confirmed. */
export async function spendProof(tx: Tx, factorId: string, upTo: number): Promise<boolean> {
  const used = await tx.query(
    `update credential set used_up_to = $3, last_used_at = $4, confirmed_at = coalesce(confirmed_at, $4)
     where org_id = $1 and id = $2 and used_up_to < $3 and spent_at is null returning id`,
    [tx.actor.orgId, factorId, upTo, new Date(tx.at)],
  );
  return used.length === 1;
}

/** Keeps what an authenticator counted. */
export async function keepPasskey(tx: Tx, factorId: string, body: PasskeyBody): Promise<void> {
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'credential', row: factorId }, body);
  await tx.query('update credential set key_version = $3, body = $4 where org_id = $1 and id = $2', [
    tx.actor.orgId,
    factorId,
    sealed.keyVersion,
    sealed.body,
  ]);
}

export type ListedFactor = {
  id: string;
  kind: FactorKind;
  label: string;
  createdAt: number;
  lastUsedAt?: number;
};

/** The confirmed factors of the member who asks, the oldest first. */
export async function listFactors(tx: Tx): Promise<ListedFactor[]> {
  const rows = await tx.query<Row & { kind: FactorKind; created_at: Date; last_used_at: Date | null }>(
    `select ${COLUMNS}, kind, created_at, last_used_at from credential
     where org_id = $1 and member_id = $2 and kind in ('totp', 'passkey')
       and confirmed_at is not null and spent_at is null order by id`,
    [tx.actor.orgId, tx.actor.memberId],
  );
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      kind: row.kind,
      label: (await factorOf<{ label: string }>(tx, row)).body.label,
      createdAt: row.created_at.getTime(),
      ...(row.last_used_at && { lastUsedAt: row.last_used_at.getTime() }),
    })),
  );
}

/** Removes a factor of the member who asks. Throws `not-found`, and `refused` for the last one. */
export async function removeFactor(tx: Tx, factorId: string): Promise<void> {
  const { orgId, memberId } = tx.actor;
  await tx.query('select 1 from member where org_id = $1 and id = $2 for no key update', [orgId, memberId]);
  const factors = await listFactors(tx);
  if (!factors.some(({ id }) => id === factorId)) throw new ProblemError('not-found');
  if (factors.length === 1) {
    throw new ProblemError('refused', 'It is the last second factor: add another first.', {
      rule: 'last-factor',
    });
  }
  await tx.query('delete from credential where org_id = $1 and member_id = $2 and id = $3', [
    orgId,
    memberId,
    factorId,
  ]);
}

/** Removes everything that proves a second factor of a member, as a full recovery does. */
export async function removeAllFactors(tx: Tx, memberId: string): Promise<void> {
  await tx.query('delete from credential where org_id = $1 and member_id = $2', [tx.actor.orgId, memberId]);
}
