// Who sends a request: the member behind a session's secret or an API token, as of this moment.
import { needsSecondFactor } from '#core/policy/policy.ts';
import { type ReadSecret, readSecret } from '#store/access/secret.ts';
import { findSession } from '#store/access/session.ts';
import { findToken } from '#store/access/token.ts';
import type { Services, Who } from '../handler.ts';

/**
 * Undefined for nobody: no such secret, a sign-in that is not complete, a session or token that ended, a member who is
 * disabled, locked down or outside their time. Asked anew for each request, so that what ends, ends at the next one.
 */
export async function authenticate(
  services: Pick<Services, 'database'>,
  { cookie, bearer }: { cookie?: string; bearer?: string },
): Promise<Who | undefined> {
  const token = bearer === undefined ? undefined : readSecret('api-token', bearer);
  if (token !== undefined) return ofToken(services, token);
  const session = cookie === undefined ? undefined : readSecret('session', cookie);
  return session && ofSession(services, session);
}

async function ofSession(
  { database }: Pick<Services, 'database'>,
  secret: ReadSecret,
): Promise<Who | undefined> {
  const session = await database.within({ orgId: secret.orgId }, (tx) => findSession(tx, secret));
  if (session?.stage !== 'signed-in') return undefined;
  const { id, memberId, roles, secondFactorFor, secondFactorAt } = session;
  // Roles may have been given since that ask for one.
  if (secondFactorAt === undefined && needsSecondFactor(secondFactorFor, roles)) return undefined;
  return {
    actor: { orgId: secret.orgId, memberId },
    roles,
    sessionId: id,
    ...(secondFactorAt !== undefined && { secondFactorAt }),
  };
}

async function ofToken(
  { database }: Pick<Services, 'database'>,
  secret: ReadSecret,
): Promise<Who | undefined> {
  const token = await database.within({ orgId: secret.orgId }, (tx) => findToken(tx, secret));
  if (token === undefined) return undefined;
  const { id, memberId, roles, scopes } = token;
  return { actor: { orgId: secret.orgId, memberId }, roles, tokenId: id, scopes };
}
