// Members: who they are, what they may do, and from when until when.
import { randomUUIDv7 } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import { type Role, reachOf } from '#core/policy/policy.ts';
import { membersWithRole, notify } from '#store/access/notice.ts';
import { endAccess } from '#store/access/session.ts';
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

type Body = { name: string; email: string };

/** Adds a member who has yet to accept. Throws `already-exists` where the organisation has one with this address. */
export async function addMember(
  tx: Tx,
  { name, email, roles, activeFrom, activeUntil }: NewMember,
): Promise<string> {
  const { orgId } = tx.actor;
  await refuseTaken(tx, email);
  const id = randomUUIDv7();
  const body: Body = { name, email };
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

async function refuseTaken(tx: Tx, email: string, but?: string): Promise<void> {
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
  const { name, email } = await tx.keys.openForOrganisation<Body>(
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

export type MemberChange = {
  roles?: readonly Role[] | undefined;
  /** null: none. */
  activeFrom?: number | null | undefined;
  activeUntil?: number | null | undefined;
};

/**
 * Changes roles or time, where the member still has version `expected`; else throws `stale`. Holds from their next
 * request on; of new roles the member and the other admins are told. Throws `refused` where no admin would be left.
 */
export async function changeMember(
  tx: Tx,
  memberId: string,
  expected: number,
  { roles, activeFrom, activeUntil }: MemberChange,
): Promise<Member> {
  const before = await readMember(tx, memberId);
  const next = roles ?? before.roles;
  const from = activeFrom === undefined ? before.activeFrom : activeFrom;
  const until = activeUntil === undefined ? before.activeUntil : activeUntil;
  if (from != null && until != null && from >= until) {
    throw new ProblemError('refused', 'The time would end before it begins.', { rule: 'time' });
  }
  const changed = await tx.query(
    `update member set version = version + 1, roles = $4, reach = $5, active_from = $6, active_until = $7
     where org_id = $1 and id = $2 and version = $3 returning id`,
    [tx.actor.orgId, memberId, expected, next, reachOf(next), momentOf(from), momentOf(until)],
  );
  if (changed.length === 0) throw new ProblemError('stale');
  await requireAdmin(tx, before);
  if (roles !== undefined) {
    const admins = await membersWithRole(tx, ['admin'], tx.actor.memberId);
    await notify(tx, [memberId, ...admins], { kind: 'roles-changed', memberId });
  }
  return readMember(tx, memberId);
}

/** Changes one's own name. Throws `stale`. */
export async function renameMember(
  tx: Tx,
  memberId: string,
  expected: number,
  name: string,
): Promise<Member> {
  const { email } = await readMember(tx, memberId);
  await writeBody(tx, memberId, { name, email }, expected);
  return readMember(tx, memberId);
}

/** Changes the address that a member signs in with; the caller sets the password anew. Throws `already-exists`. */
export async function changeAddress(tx: Tx, memberId: string, email: string): Promise<Member> {
  await refuseTaken(tx, email, memberId);
  const { name, version } = await readMember(tx, memberId);
  await writeBody(tx, memberId, { name, email }, version);
  await tx.query('update member set email_key = $3 where org_id = $1 and id = $2', [
    tx.actor.orgId,
    memberId,
    tx.keys.emailKeys(email)[0],
  ]);
  return readMember(tx, memberId);
}

async function writeBody(tx: Tx, memberId: string, body: Body, expected: number): Promise<void> {
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'member', row: memberId }, body);
  const changed = await tx.query(
    `update member set version = version + 1, key_version = $4, body = $5
     where org_id = $1 and id = $2 and version = $3 returning id`,
    [tx.actor.orgId, memberId, expected, sealed.keyVersion, sealed.body],
  );
  if (changed.length === 0) throw new ProblemError('stale');
}

/**
 * Takes a member to a state. Out of `active` every session and token ends. Throws `not-found`, and `refused` where the
 * member is in none of the states that lead there, or no admin would be left.
 */
export async function moveMember(
  tx: Tx,
  memberId: string,
  from: readonly MemberState[],
  to: MemberState,
): Promise<Member> {
  const before = await readMember(tx, memberId);
  const moved = await tx.query(
    `update member set state = $4, version = version + 1
     where org_id = $1 and id = $2 and state = any($3) returning id`,
    [tx.actor.orgId, memberId, from, to],
  );
  if (moved.length === 0)
    throw new ProblemError('refused', `The account is ${before.state}.`, { state: before.state });
  if (to !== 'active') {
    await endAccess(tx, memberId, { tokens: true });
    if (to === 'disabled') await requireAdmin(tx, before);
  }
  return readMember(tx, memberId);
}

const OPENED: readonly MemberState[] = ['active', 'locked-down'];

/** After a change of a member: throws `refused` where they were an admin, and none is left who goes on to be one. */
async function requireAdmin(tx: Tx, before: Member): Promise<void> {
  if (!before.roles.includes('admin') || !OPENED.includes(before.state)) return;
  const { orgId } = tx.actor;
  // Two admins who take the role from each other at once must not both succeed.
  await tx.query('select 1 from organisation where org_id = $1 for no key update', [orgId]);
  const left = await tx.query(
    `select 1 from member where org_id = $1 and 'admin' = any(roles) and state = any($3)
       and active_until is null and (active_from is null or active_from <= $2) limit 1`,
    [orgId, new Date(tx.at), OPENED],
  );
  if (left.length > 0) return;
  throw new ProblemError('refused', 'One admin without an end must be left.', { rule: 'last-admin' });
}

const momentOf = (at: number | null | undefined) => (at == null ? null : new Date(at));

/** Whether a member may be signed in now: active, and within their time. */
export async function isActive(tx: Tx, memberId: string): Promise<boolean> {
  const active = await tx.query(
    `select 1 from member where org_id = $1 and id = $2 and state = 'active'
       and (active_from is null or active_from <= $3) and (active_until is null or active_until > $3)`,
    [tx.actor.orgId, memberId, new Date(tx.at)],
  );
  return active.length === 1;
}

/** Disables an account: every session, link and token ends. Throws as moveMember. */
export async function disableMember(tx: Tx, memberId: string): Promise<Member> {
  await tx.query(
    'update invitation set spent_at = $3 where org_id = $1 and member_id = $2 and spent_at is null',
    [tx.actor.orgId, memberId, new Date(tx.at)],
  );
  return moveMember(tx, memberId, ['invited', 'active', 'locked-down'], 'disabled');
}

/** Opens a disabled account again; one that never had a password goes back to waiting for its invitation. */
export async function enableMember(tx: Tx, memberId: string): Promise<Member> {
  const [row] = await tx.query<{ opened: boolean }>(
    'select password_hash is not null as opened from member where org_id = $1 and id = $2',
    [tx.actor.orgId, memberId],
  );
  return moveMember(tx, memberId, ['disabled'], row?.opened ? 'active' : 'invited');
}
