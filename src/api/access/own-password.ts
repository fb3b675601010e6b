// The password of who is signed in, asked for again before it or the address that goes with it is changed.
import { ProblemError } from '#contract/problems.ts';
import { countAttempt, forgive } from '#store/access/attempts.ts';
import { isOwnPassword } from '#store/access/password.ts';
import type { Database } from '#store/database/database.ts';
import type { Current } from './session-state.ts';

/** Throws `sign-in-refused`, on record, and `too-many-requests`: a session alone must not let anybody guess. */
export async function requireOwnPassword(
  database: Database,
  { orgId, memberId }: Current,
  password: string,
  network: string,
): Promise<void> {
  const attempt = { account: `password of ${memberId}`, network };
  await countAttempt(database, attempt);
  if (!(await isOwnPassword(database, { orgId, memberId }, password))) {
    throw new ProblemError('sign-in-refused');
  }
  await forgive(database, attempt);
}
