// Restrictions: a case that only the members assigned to it see.
import { ProblemError } from '#contract/problems.ts';
import { clientOfCase } from '#store/access/sight.ts';
import type { Tx } from '#store/database/database.ts';

/** Restricts a case in sight; answers its client. Throws `not-found`, and `refused` where nobody would see it any more. */
export async function restrictCase(tx: Tx, caseId: string): Promise<string> {
  const { orgId, memberId } = tx.actor;
  const clientId = await clientOfCase(tx, caseId);
  const assigned = await tx.query(
    `select 1 from assignment where org_id = $1 and case_id = $2 and ended_at is null and until is null
       and kind <> 'break-glass' limit 1`,
    [orgId, caseId],
  );
  if (assigned.length === 0) {
    throw new ProblemError(
      'refused',
      'Nobody is assigned to this case without an end: nobody would see it.',
      {
        rule: 'nobody-assigned',
      },
    );
  }
  await tx.query(
    'insert into restriction (org_id, case_id, created_at, created_by) values ($1, $2, $3, $4) on conflict do nothing',
    [orgId, caseId, new Date(tx.at), memberId],
  );
  return clientId;
}

/** Lifts the restriction of a case in sight; answers its client. Throws `not-found` where it has none. */
export async function liftRestriction(tx: Tx, caseId: string): Promise<string> {
  const clientId = await clientOfCase(tx, caseId);
  const lifted = await tx.query(
    'delete from restriction where org_id = $1 and case_id = $2 returning case_id',
    [tx.actor.orgId, caseId],
  );
  if (lifted.length === 0) throw new ProblemError('not-found');
  return clientId;
}
