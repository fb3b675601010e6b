// GET /v1/me: who is asking, and what they may do.
import type { SERVICE } from '#contract/api/service.ts';
import { type Action, isAllowed, POLICY, type Role } from '#core/policy/policy.ts';
import type { Handler } from '../../handler.ts';

export const readMe: Handler<typeof SERVICE.readMe> = async ({ who }) => ({
  answer: {
    organisationId: who.actor.orgId,
    memberId: who.actor.memberId,
    roles: [...who.roles] as Role[],
    actions: (Object.keys(POLICY) as Action[]).filter(
      (action) => isAllowed(who.roles, action) && (who.scopes?.includes(action) ?? true),
    ),
    by: who.tokenId === undefined ? 'session' : 'token',
    ...(who.secondFactorAt !== undefined && {
      secondFactorAt: new Date(who.secondFactorAt).toISOString(),
    }),
  },
});
