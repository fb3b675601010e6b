// Whether a member may call an operation: role, token scope, and a second factor given lately.
import type { Operation } from '#contract/api/operation.ts';
import { ProblemError } from '#contract/problems.ts';
import { isAllowed } from '#core/policy/policy.ts';
import type { Who } from '../handler.ts';

/** How long a second factor counts as fresh. */
export const FRESH_MINUTES = 10;

/** Throws `not-allowed` or `second-factor-needed`. `at`: milliseconds since 1970-01-01T00:00Z. */
export function checkPermission(row: Operation, who: Who, at: number): void {
  if (row.access === 'public') return;
  if (!isAllowed(who.roles, row.access))
    throw new ProblemError('not-allowed', undefined, { action: row.access });
  if (who.tokenId !== undefined) {
    if (row.tokens === false) throw new ProblemError('not-allowed', 'An API token may not do this.');
    if (who.scopes?.includes(row.access) !== true) {
      throw new ProblemError('not-allowed', 'The scopes of this API token do not name this.', {
        action: row.access,
      });
    }
  }
  if (
    row.freshSecondFactor &&
    at - (who.secondFactorAt ?? Number.NEGATIVE_INFINITY) > FRESH_MINUTES * 60_000
  ) {
    throw new ProblemError('second-factor-needed', undefined, { minutes: FRESH_MINUTES });
  }
}
