// How far a sign-in has come, in the words of the contract; and the session behind a cookie, for who has one.
import type { z } from 'zod';
import type { sessionState } from '#contract/api/access-values.ts';
import { ProblemError } from '#contract/problems.ts';
import { type Action, isAllowed, needsSecondFactor, POLICY } from '#core/policy/policy.ts';
import { waysOf } from '#store/access/complete-sign-in.ts';
import { NO_ORGANISATION } from '#store/access/keeper.ts';
import { readMember } from '#store/access/member.ts';
import { readOrganisation } from '#store/access/organisation.ts';
import { readSecret } from '#store/access/secret.ts';
import { findSession, type Session, type Stage } from '#store/access/session.ts';
import { hasOrganisation } from '#store/access/setup.ts';
import type { Database, Tx } from '#store/database/database.ts';

export type SessionState = z.input<typeof sessionState>;

export type Current = Session & { orgId: string };

/** The session of a cookie, whatever its stage; undefined where it is none or over. */
export async function findCurrent(
  database: Database,
  secret: string | undefined,
): Promise<Current | undefined> {
  const read = secret === undefined ? undefined : readSecret('session', secret);
  if (read === undefined) return undefined;
  const session = await database.within({ orgId: read.orgId }, (tx) => findSession(tx, read));
  return session && { ...session, orgId: read.orgId };
}

/** As findCurrent, in one of these stages. Throws `not-signed-in`. */
export async function requireCurrent(
  database: Database,
  secret: string | undefined,
  stages: readonly Stage[],
): Promise<Current> {
  const current = await findCurrent(database, secret);
  if (current === undefined || !stages.includes(current.stage)) throw new ProblemError('not-signed-in');
  return current;
}

/** The state of the session of a secret. */
export async function readState(database: Database, secret: string | undefined): Promise<SessionState> {
  const current = await findCurrent(database, secret);
  if (current === undefined) {
    const isSetUp = await database.within({ orgId: NO_ORGANISATION }, hasOrganisation);
    return { stage: 'nobody', isSetUp };
  }
  return database.within({ orgId: current.orgId, memberId: current.memberId }, (tx) => stateOf(tx, current));
}

async function stateOf(tx: Tx, session: Session): Promise<SessionState> {
  const { memberId, stage, roles, secondFactorAt, secondFactorFor, endsAt } = session;
  if (stage === 'second-factor') return { stage, ways: await waysOf(tx, memberId) };
  const lacks = secondFactorAt === undefined && needsSecondFactor(secondFactorFor, roles);
  if (stage === 'enrolment' || lacks) return { stage: 'enrolment' };
  const member = await readMember(tx, memberId);
  const organisation = await readOrganisation(tx);
  return {
    stage,
    member: { id: member.id, name: member.name, roles: [...member.roles] },
    organisation: {
      id: organisation.id,
      name: organisation.name,
      isRecoveryArmed: organisation.isRecoveryArmed,
    },
    actions: (Object.keys(POLICY) as Action[]).filter((action) => isAllowed(roles, action)),
    ...(secondFactorAt !== undefined && { secondFactorAt: new Date(secondFactorAt).toISOString() }),
    endsAt: new Date(endsAt).toISOString(),
  };
}
