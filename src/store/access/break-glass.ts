// Break-glass: a member opens a case that they are not assigned to, for some hours, with a reason, and others are told.
import { ProblemError } from '#contract/problems.ts';
import { insertAssignment } from '#store/access/assignment.ts';
import { lookAsKeeper } from '#store/access/keeper.ts';
import { membersWithRole, notify } from '#store/access/notice.ts';
import type { Tx } from '#store/database/database.ts';

const HOUR = 3_600_000;

export type Opened = { caseId: string; clientId: string; until: number };

/**
 * Opens the case with this number to the member who asks. Throws `not-found` where there is none or a wall keeps the
 * member from it: the two are one answer; and `refused` where the member sees the case anyway.
 */
export async function breakGlass(
  tx: Tx,
  { caseNumber, reason, hours }: { caseNumber: number; reason: string; hours: number },
): Promise<Opened> {
  const { memberId = '' } = tx.actor;
  const matter = await lookAsKeeper(tx, () => caseWithNumber(tx, caseNumber));
  if (matter === undefined) throw new ProblemError('not-found');
  if (await isInSight(tx, matter.caseId)) {
    throw new ProblemError('refused', 'This case is in your sight already.', { rule: 'in-sight' });
  }
  const until = tx.at + hours * HOUR;
  await insertAssignment(tx, matter, { memberId, as: 'break-glass' }, until, reason);
  // An assignment leads through no wall: whoever still does not see the case may not know of it.
  if (!(await isInSight(tx, matter.caseId))) throw new ProblemError('not-found');
  await tell(tx, matter.caseId);
  return { ...matter, until };
}

async function caseWithNumber(
  tx: Tx,
  number: number,
): Promise<{ caseId: string; clientId: string } | undefined> {
  const [row] = await tx.query<{ id: string; client_id: string }>(
    'select id, client_id from "case" where org_id = $1 and number = $2',
    [tx.actor.orgId, number],
  );
  return row && { caseId: row.id, clientId: row.client_id };
}

async function isInSight(tx: Tx, caseId: string): Promise<boolean> {
  const rows = await tx.query('select 1 from "case" where org_id = $1 and id = $2', [tx.actor.orgId, caseId]);
  return rows.length === 1;
}

/** Owners and others assigned learn which case; supervisors and admins that it happened. Nobody behind a wall learns it. */
async function tell(tx: Tx, caseId: string): Promise<void> {
  const { orgId, memberId = '' } = tx.actor;
  const rows = await tx.query<{ id: string; walled: boolean; assigned: boolean }>(
    `select m.id,
       exists (select from wall w join "case" c on c.org_id = w.org_id and c.client_id = w.client_id and c.id = $2
         where w.org_id = $1 and w.member_id = m.id and w.ended_at is null and (w.case_id is null or w.case_id = $2)) as walled,
       exists (select from assignment a where a.org_id = $1 and a.case_id = $2 and a.ended_at is null
         and (a.member_id = m.id or a.team_id in
           (select t.team_id from team_member t where t.org_id = $1 and t.member_id = m.id))) as assigned
     from member m where m.org_id = $1 and m.state = 'active' and m.id <> $3 and m.reach <> 'everything'`,
    [orgId, caseId, memberId],
  );
  const open = rows.filter(({ walled }) => !walled);
  const assigned = open.filter((row) => row.assigned).map(({ id }) => id);
  const officers = await membersWithRole(tx, ['supervisor', 'admin'], memberId);
  const others = open.map(({ id }) => id).filter((id) => officers.includes(id) && !assigned.includes(id));
  await notify(tx, assigned, { kind: 'break-glass', memberId, caseId });
  await notify(tx, others, { kind: 'break-glass', memberId });
}
