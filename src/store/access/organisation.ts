// Organisations: made with all that they cannot be without, and their rules.
import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import { type Link, makeInvitation } from '#store/access/invitation.ts';
import { addMember, type NewMember } from '#store/access/member.ts';
import { logAudit } from '#store/audit/log.ts';
import type { Database, Tx } from '#store/database/database.ts';
import { isRecoveryArmed } from '#store/keys/recovery.ts';

export type Organisation = {
  id: string;
  version: number;
  name: string;
  readingLimit: number;
  tokenReadingLimit: number;
  secondFactorFor: 'everyone' | 'managers';
  twoPersonRecovery: boolean;
  isRecoveryArmed: boolean;
};

export type NewOrganisation = {
  name: string;
  /** The first admin, who also supervises until there is somebody else. */
  admin: Omit<NewMember, 'roles'>;
  /** What the log says made it: set-up or the operator. */
  by: 'set-up' | 'operator';
};

export type Made = { orgId: string; adminId: string };

/** In whose name a new organisation is made: its keeper. */
export const newKeeper = () => ({ orgId: randomUUIDv7(), memberId: randomUUIDv7() });

/**
 * Makes an organisation with its keys, its keeper, the beginning of its audit log and its first admin, who has yet to
 * get a password or an invitation. The transaction is one of `newKeeper`.
 */
export async function makeOrganisation(tx: Tx, { name, admin, by }: NewOrganisation): Promise<Made> {
  const { orgId, memberId: keeperId = '' } = tx.actor;
  const at = new Date(tx.at);
  await tx.query('insert into organisation (org_id, name, created_at) values ($1, $2, $3)', [
    orgId,
    name,
    at,
  ]);
  await tx.keys.makeOrganisation(tx);
  await tx.query('insert into audit_head (org_id, seq, hash) values ($1, 0, $2)', [orgId, Buffer.alloc(32)]);
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'member', row: keeperId }, {});
  // No address gives this key: nobody can sign in as the keeper.
  await tx.query(
    `insert into member (org_id, id, roles, reach, state, email_key, key_version, body, created_at)
     values ($1, $2, '{}', 'everything', 'active', $3, $4, $5, $6)`,
    [orgId, keeperId, randomBytes(32), sealed.keyVersion, sealed.body, at],
  );
  const adminId = await addMember(tx, { ...admin, roles: ['admin', 'supervisor'] });
  await logAudit(tx, { what: 'organisation-made', objects: 1, detail: { by } });
  return { orgId, adminId };
}

/** Makes an organisation as makeOrganisation does, and an invitation for its admin. */
export async function createOrganisation(
  database: Database,
  organisation: NewOrganisation,
): Promise<Made & { invitation: Link }> {
  return database.within(newKeeper(), async (tx) => {
    const made = await makeOrganisation(tx, organisation);
    const invitation = await makeInvitation(tx, {
      memberId: made.adminId,
      purpose: 'invitation',
      twoPerson: false,
    });
    return { ...made, invitation };
  });
}

/** The organisation of who asks. */
export async function readOrganisation(tx: Tx): Promise<Organisation> {
  const [row] = await tx.query<{
    version: number;
    name: string;
    reading_limit: number;
    token_reading_limit: number;
    second_factor_for: Organisation['secondFactorFor'];
    two_person_recovery: boolean;
  }>(
    `select version, name, reading_limit, token_reading_limit, second_factor_for, two_person_recovery
     from organisation where org_id = $1`,
    [tx.actor.orgId],
  );
  if (row === undefined) throw new ProblemError('not-found');
  return {
    id: tx.actor.orgId,
    version: row.version,
    name: row.name,
    readingLimit: row.reading_limit,
    tokenReadingLimit: row.token_reading_limit,
    secondFactorFor: row.second_factor_for,
    twoPersonRecovery: row.two_person_recovery,
    isRecoveryArmed: await isRecoveryArmed(tx),
  };
}

type Changeable = Pick<
  Organisation,
  'name' | 'readingLimit' | 'tokenReadingLimit' | 'secondFactorFor' | 'twoPersonRecovery'
>;
export type OrganisationChange = { [Rule in keyof Changeable]?: Changeable[Rule] | undefined };

/** Changes what is given, where the organisation still has version `expected`; else throws `stale`. */
export async function changeOrganisation(
  tx: Tx,
  expected: number,
  change: OrganisationChange,
): Promise<Organisation> {
  const changed = await tx.query(
    `update organisation set version = version + 1, name = coalesce($3, name),
       reading_limit = coalesce($4, reading_limit), token_reading_limit = coalesce($5, token_reading_limit),
       second_factor_for = coalesce($6, second_factor_for), two_person_recovery = coalesce($7, two_person_recovery)
     where org_id = $1 and version = $2 returning org_id`,
    [
      tx.actor.orgId,
      expected,
      change.name ?? null,
      change.readingLimit ?? null,
      change.tokenReadingLimit ?? null,
      change.secondFactorFor ?? null,
      change.twoPersonRecovery ?? null,
    ],
  );
  if (changed.length === 0) throw new ProblemError('stale');
  return readOrganisation(tx);
}

/** The ids of all organisations of this installation, for what the process does for each of them. */
export async function listOrganisationIds(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('select organisation_ids() as id');
  return rows.map(({ id }) => id);
}
