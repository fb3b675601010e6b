// Sessions: a sign-in under way or complete, known by a secret in a cookie, of which a hash is kept.
import { randomUUIDv7 } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import { makeSecret, type ReadSecret } from '#store/access/secret.ts';
import type { Tx } from '#store/database/database.ts';

export type Stage = 'second-factor' | 'enrolment' | 'signed-in';

const MINUTE = 60_000;

/** Without use a session ends after this time (NIST SP 800-63B-4, 2.2.3: an hour at most). */
const IDLE = 30 * MINUTE;

/** However much it is used, a session ends after this time. */
const LONGEST: Readonly<Record<Stage, number>> = {
  'second-factor': 10 * MINUTE,
  enrolment: 60 * MINUTE,
  'signed-in': 12 * 60 * MINUTE,
};

/** How old the record of the last use may grow, so that not every request writes. */
const SEEN_EVERY = MINUTE;

export type Session = {
  id: string;
  memberId: string;
  stage: Stage;
  roles: readonly string[];
  secondFactorFor: 'everyone' | 'managers';
  /** Milliseconds since 1970-01-01T00:00Z. */
  secondFactorAt?: number;
  endsAt: number;
};

export type NewSession = { memberId: string; stage: Stage; withFactor: boolean; userAgent: string };

/** Begins a session and answers its id and the secret for the cookie. */
export async function openSession(
  tx: Tx,
  { memberId, stage, withFactor, userAgent }: NewSession,
): Promise<{ id: string; secret: string }> {
  const { orgId } = tx.actor;
  const id = randomUUIDv7();
  const { secret, hash } = makeSecret('session', orgId);
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'session', row: id }, { device: userAgent });
  await tx.query(
    `insert into session
       (org_id, id, member_id, stage, token_hash, created_at, last_seen_at, expires_at, second_factor_at, key_version, body)
     values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10)`,
    [
      orgId,
      id,
      memberId,
      stage,
      hash,
      new Date(tx.at),
      new Date(tx.at + LONGEST[stage]),
      withFactor ? new Date(tx.at) : null,
      sealed.keyVersion,
      sealed.body,
    ],
  );
  return { id, secret };
}

/** The session of a secret if it is alive and so is its member; notes that it was used. */
export async function findSession(tx: Tx, { orgId, hash }: ReadSecret): Promise<Session | undefined> {
  const [row] = await tx.query<{
    id: string;
    member_id: string;
    stage: Stage;
    roles: string[];
    second_factor_for: Session['secondFactorFor'];
    second_factor_at: Date | null;
    expires_at: Date;
    last_seen_at: Date;
  }>(
    // Hot: once for every request of a browser.
    `select s.id, s.member_id, s.stage, m.roles, o.second_factor_for, s.second_factor_at, s.expires_at, s.last_seen_at
     from session s
     join member m on m.org_id = s.org_id and m.id = s.member_id
     join organisation o on o.org_id = s.org_id
     where s.org_id = $1 and s.token_hash = $2 and s.ended_at is null and s.expires_at > $3 and s.last_seen_at > $4
       and m.state = 'active' and (m.active_from is null or m.active_from <= $3)
       and (m.active_until is null or m.active_until > $3)`,
    [orgId, hash, new Date(tx.at), new Date(tx.at - IDLE)],
  );
  if (row === undefined) return undefined;
  if (tx.at - row.last_seen_at.getTime() > SEEN_EVERY) {
    await tx.query(
      'update session set last_seen_at = $3 where org_id = $1 and id = $2 and last_seen_at < $3',
      [orgId, row.id, new Date(tx.at)],
    );
  }
  return {
    id: row.id,
    memberId: row.member_id,
    stage: row.stage,
    roles: row.roles,
    secondFactorFor: row.second_factor_for,
    ...(row.second_factor_at && { secondFactorAt: row.second_factor_at.getTime() }),
    endsAt: row.expires_at.getTime(),
  };
}

/** A second factor was given: the session is complete, or fresh again, under a new secret; the old one ends. */
export async function raiseSession(tx: Tx, session: Session): Promise<{ secret: string }> {
  const { secret, hash } = makeSecret('session', tx.actor.orgId);
  // A step-up makes a session fresh, and no longer than it was.
  const endsAt = session.stage === 'signed-in' ? session.endsAt : tx.at + LONGEST['signed-in'];
  await tx.query(
    `update session set token_hash = $3, stage = 'signed-in', second_factor_at = $4, last_seen_at = $4, expires_at = $5
     where org_id = $1 and id = $2`,
    [tx.actor.orgId, session.id, hash, new Date(tx.at), new Date(endsAt)],
  );
  return { secret };
}

export type ListedSession = {
  id: string;
  device: string;
  createdAt: number;
  lastSeenAt: number;
  endsAt: number;
};

/** The sessions of the member who asks that are alive, the last used first. */
export async function listSessions(tx: Tx): Promise<ListedSession[]> {
  const rows = await tx.query<{
    id: string;
    created_at: Date;
    last_seen_at: Date;
    expires_at: Date;
    key_version: number;
    body: Buffer;
  }>(
    `select id, created_at, last_seen_at, expires_at, key_version, body from session
     where org_id = $1 and member_id = $2 and ended_at is null and expires_at > $3 and last_seen_at > $4
     order by last_seen_at desc`,
    [tx.actor.orgId, tx.actor.memberId, new Date(tx.at), new Date(tx.at - IDLE)],
  );
  return Promise.all(
    rows.map(async ({ id, created_at, last_seen_at, expires_at, key_version, body }) => {
      const { device } = await tx.keys.openForOrganisation<{ device: string }>(
        tx,
        { table: 'session', row: id },
        { keyVersion: key_version, body },
      );
      return {
        id,
        device,
        createdAt: created_at.getTime(),
        lastSeenAt: last_seen_at.getTime(),
        endsAt: expires_at.getTime(),
      };
    }),
  );
}

/** Ends one session of a member. Throws `not-found` where it is not theirs or over. */
export async function endSession(tx: Tx, memberId: string, sessionId: string): Promise<void> {
  const ended = await tx.query(
    `update session set ended_at = $4 where org_id = $1 and member_id = $2 and id = $3 and ended_at is null returning id`,
    [tx.actor.orgId, memberId, sessionId, new Date(tx.at)],
  );
  if (ended.length === 0) throw new ProblemError('not-found');
}

/** Ends what a member is signed in with, API tokens too where `tokens`; keeps one session where its id is given. */
export async function endAccess(
  tx: Tx,
  memberId: string,
  { tokens, except }: { tokens: boolean; except?: string | undefined },
): Promise<void> {
  const { orgId } = tx.actor;
  await tx.query(
    `update session set ended_at = $3 where org_id = $1 and member_id = $2 and ended_at is null and id is distinct from $4`,
    [orgId, memberId, new Date(tx.at), except ?? null],
  );
  if (!tokens) return;
  await tx.query(
    'update api_token set ended_at = $3 where org_id = $1 and member_id = $2 and ended_at is null',
    [orgId, memberId, new Date(tx.at)],
  );
}
