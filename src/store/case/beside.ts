// What the read models take from beside the history: who answers for a case, and what is known of its client.
import type { Projector } from '#core/case/projection.ts';
import { rebuildCase } from '#store/case/rebuild.ts';
import type { Tx } from '#store/database/database.ts';

const CHANGE_OWNER = `with owner as (
    select (select a.member_id from assignment a where a.org_id = $1 and a.case_id = $2 and a.kind = 'owner'
      and a.ended_at is null order by a.created_at desc, a.id desc limit 1) as owner_id
  ), clocks as (
    update case_clock set owner_id = owner.owner_id from owner where org_id = $1 and case_id = $2
  ), hearings as (
    update case_hearing set owner_id = owner.owner_id from owner where org_id = $1 and case_id = $2
  )
  update case_summary set owner_id = owner.owner_id from owner where org_id = $1 and case_id = $2`;

/** Call it in the transaction that gives a case an owner or takes it away: lists and queues follow. */
export async function ownerChanged(tx: Tx, caseId: string): Promise<void> {
  await tx.query(CHANGE_OWNER, [tx.actor.orgId, caseId]);
}

/**
 * Call it in the transaction that changes the facts of a client, or records or withdraws a note of a contact: the clocks
 * that hang on an age, and the last contact, follow in the cases in sight. The sweep sees to the others.
 */
export async function clientChanged(tx: Tx, projector: Projector, clientId: string): Promise<void> {
  const cases = await tx.query<{ id: string }>(
    'select id from "case" where org_id = $1 and client_id = $2 order by id',
    [tx.actor.orgId, clientId],
  );
  for (const { id } of cases) await rebuildCase(tx, projector, id);
}
