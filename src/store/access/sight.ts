// What a rule of sight is about: a client, or one case of theirs, which must be in sight of who makes the rule.
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';

export type Matter = { clientId: string; caseId?: string | undefined };

/** Throws `not-found` where the client, or the case as one of theirs, is not in sight of the member who asks. */
export async function requireInSight(tx: Tx, { clientId, caseId }: Matter): Promise<void> {
  const seen =
    caseId === undefined
      ? await tx.query('select 1 from client where org_id = $1 and id = $2', [tx.actor.orgId, clientId])
      : await tx.query('select 1 from "case" where org_id = $1 and id = $3 and client_id = $2', [
          tx.actor.orgId,
          clientId,
          caseId,
        ]);
  if (seen.length === 0) throw new ProblemError('not-found');
}

/** The client of a case in sight. Throws `not-found`. */
export async function clientOfCase(tx: Tx, caseId: string): Promise<string> {
  const [row] = await tx.query<{ client_id: string }>(
    'select client_id from "case" where org_id = $1 and id = $2',
    [tx.actor.orgId, caseId],
  );
  if (row === undefined) throw new ProblemError('not-found');
  return row.client_id;
}

/** The condition that a row `x` with client_id and case_id is about something in sight, for statements of this folder. */
export const ROW_IN_SIGHT = `case when x.case_id is null
  then exists (select from client c where c.org_id = x.org_id and c.id = x.client_id)
  else exists (select from "case" c where c.org_id = x.org_id and c.id = x.case_id) end`;
