// Members: who they are, what they may do, and from when until when.
import { randomUUIDv7 } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import { type Role, reachOf } from '#core/policy/policy.ts';
import type { Tx } from '#store/database/database.ts';

export type MemberState = 'invited' | 'active' | 'disabled' | 'locked-down';

export type Member = {
  id: string;
  version: number;
  name: string;
  email: string;
  roles: readonly Role[];
  state: MemberState;
  /** Milliseconds since 1970-01-01T00:00Z. */
  activeFrom?: number;
  activeUntil?: number;
  hasSecondFactor: boolean;
};

export type NewMember = {
  name: string;
  email: string;
  roles: readonly Role[];
  activeFrom?: number | undefined;
  activeUntil?: number | undefined;
};

/** What is sealed of a member. */
export type MemberBody = { name: string; email: string };

/** Adds a member who has yet to accept. Throws `already-exists` where the organisation has one with this address. */
export async function addMember(
  tx: Tx,
  { name, email, roles, activeFrom, activeUntil }: NewMember,
): Promise<string> {
  const { orgId } = tx.actor;
  await refuseTaken(tx, email);
  const id = randomUUIDv7();
  const body: MemberBody = { name, email };
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'member', row: id }, body);
  await tx.query(
    `insert into member
       (org_id, id, roles, reach, state, active_from, active_until, email_key, key_version, body, created_at)
     values ($1, $2, $3, $4, 'invited', $5, $6, $7, $8, $9, $10)`,
    [
      orgId,
      id,
      roles,
      reachOf(roles),
      momentOf(activeFrom),
      momentOf(activeUntil),
      tx.keys.emailKeys(email)[0],
      sealed.keyVersion,
      sealed.body,
      new Date(tx.at),
    ],
  );
  return id;
}

/** Throws `already-exists` where a member, but this one, has the address. */
export async function refuseTaken(tx: Tx, email: string, but?: string): Promise<void> {
  const taken = await tx.query(
    'select 1 from member where org_id = $1 and email_key = any($2) and id is distinct from $3',
    [tx.actor.orgId, tx.keys.emailKeys(email), but ?? null],
  );
  if (taken.length > 0) throw new ProblemError('already-exists', 'A member has this e-mail address already.');
}

const COLUMNS = `m.id, m.version, m.roles, m.state, m.active_from, m.active_until, m.key_version, m.body,
  exists (select from credential c where c.org_id = m.org_id and c.member_id = m.id
    and c.kind in ('totp', 'passkey') and c.confirmed_at is not null and c.spent_at is null) as has_factor`;

type Row = {
  id: string;
  version: number;
  roles: Role[];
  state: MemberState;
  active_from: Date | null;
  active_until: Date | null;
  key_version: number;
  body: Buffer;
  has_factor: boolean;
};

/** Throws `not-found`; the keeper is never there. */
export async function readMember(tx: Tx, memberId: string): Promise<Member> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from member m where m.org_id = $1 and m.id = $2 and m.reach <> 'everything'`,
    [tx.actor.orgId, memberId],
  );
  if (row === undefined) throw new ProblemError('not-found');
  return memberOf(tx, row);
}

/** All members, by name. */
export async function listMembers(tx: Tx): Promise<Member[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from member m where m.org_id = $1 and m.reach <> 'everything'`,
    [tx.actor.orgId],
  );
  const members = await Promise.all(rows.map((row) => memberOf(tx, row)));
  return members.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}

async function memberOf(tx: Tx, row: Row): Promise<Member> {
  const { name, email } = await tx.keys.openForOrganisation<MemberBody>(
    tx,
    { table: 'member', row: row.id },
    { keyVersion: row.key_version, body: row.body },
  );
  return {
    id: row.id,
    version: row.version,
    name,
    email,
    roles: row.roles,
    state: row.state,
    ...(row.active_from && { activeFrom: row.active_from.getTime() }),
    ...(row.active_until && { activeUntil: row.active_until.getTime() }),
    hasSecondFactor: row.has_factor,
  };
}

/** Whether a member may be signed in now: active, and within their time. */
export async function isActive(tx: Tx, memberId: string): Promise<boolean> {
  const active = await tx.query(
    `select 1 from member where org_id = $1 and id = $2 and state = 'active'
       and (active_from is null or active_from <= $3) and (active_until is null or active_until > $3)`,
    [tx.actor.orgId, memberId, new Date(tx.at)],
  );
  return active.length === 1;
}

export const momentOf = (at: number | null | undefined) => (at == null ? null : new Date(at));
