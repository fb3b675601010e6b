// Links between the case of a lead and the cases of riders; who does not see one side does not see the link.
import { ProblemError } from '#contract/problems.ts';
import type { Tx } from '#store/database/database.ts';

/** Ids of cases in sight. */
export type CaseLinks = { lead?: string; riders: readonly string[] };

type Pair = { leadId: string; riderId: string };

export async function linksOf(tx: Tx, caseId: string): Promise<CaseLinks> {
  const rows = await tx.query<{ lead_id: string; rider_id: string }>(
    `select lead_id, rider_id from case_link where org_id = $1 and (lead_id = $2 or rider_id = $2)
     order by created_at, rider_id`,
    [tx.actor.orgId, caseId],
  );
  const lead = rows.find(({ rider_id }) => rider_id === caseId)?.lead_id;
  const riders = rows.filter(({ lead_id }) => lead_id === caseId).map(({ rider_id }) => rider_id);
  return { ...(lead !== undefined && { lead }), riders };
}

/**
 * Says that a case is a rider of a lead case; a second time changes nothing. Throws `not-found` where one of the two is not
 * in sight, `refused` where, as far as can be seen, the rider is a lead itself or has a lead, or the lead is a rider.
 */
export async function linkRider(tx: Tx, { leadId, riderId }: Pair): Promise<void> {
  const { orgId, memberId } = tx.actor;
  const seen = await tx.query('select id from "case" where org_id = $1 and id in ($2, $3)', [
    orgId,
    leadId,
    riderId,
  ]);
  if (seen.length < 2) throw new ProblemError(leadId === riderId ? 'refused' : 'not-found');
  const [lead, rider] = [await linksOf(tx, leadId), await linksOf(tx, riderId)];
  if (rider.lead === leadId) return;
  if (rider.lead !== undefined || rider.riders.length > 0 || lead.lead !== undefined)
    throw new ProblemError('refused', 'A rider has one lead, and neither of the two may be the other.', {
      reason: 'linked-otherwise',
    });
  await tx.query(
    `insert into case_link (org_id, lead_id, rider_id, created_at, created_by) values ($1, $2, $3, to_timestamp($4), $5)
     on conflict (org_id, lead_id, rider_id) do nothing`,
    [orgId, leadId, riderId, tx.at / 1000, memberId],
  );
}

/** Throws `not-found` where no such link is in sight. */
export async function unlinkRider(tx: Tx, { leadId, riderId }: Pair): Promise<void> {
  const ended = await tx.query(
    'delete from case_link where org_id = $1 and lead_id = $2 and rider_id = $3 returning rider_id',
    [tx.actor.orgId, leadId, riderId],
  );
  if (ended.length === 0) throw new ProblemError('not-found');
}
