// What the read models take from beside the history: who answers for a case, and when the client was last reached.
import { openCodeBook } from '#store/case/code-book.ts';
import type { Tx } from '#store/database/database.ts';

/** The member who was made owner of the case last. $1 is the organisation, $2 the case. */
export const OWNER_OF = `(select a.member_id from assignment a where a.org_id = $1 and a.case_id = $2 and a.kind = 'owner'
  and a.ended_at is null order by a.created_at desc, a.id desc limit 1)`;

/** The last day on which a note says that the client was reached. $3 is the client, $4 the kind of a note. */
export const CONTACT_ON = contactOn('$2');

const CHANGE_OWNER = `with owner as (select ${OWNER_OF} as owner_id), clocks as (
    update case_clock set owner_id = owner.owner_id from owner where org_id = $1 and case_id = $2
  ), hearings as (
    update case_hearing set owner_id = owner.owner_id from owner where org_id = $1 and case_id = $2
  )
  update case_summary set owner_id = owner.owner_id from owner where org_id = $1 and case_id = $2`;

const CHANGE_CONTACT = `update case_summary s set last_contact_on = greatest(s.told_on, ${contactOn('s.case_id')})
  where s.org_id = $1 and s.client_id = $3 and ($2::uuid is null or s.case_id = $2)`;

const LOCK_CASE = 'select 1 from "case" where org_id = $1 and id = $2 for no key update';

/** Call it in the transaction that gives a case an owner or takes it away: lists and queues follow. */
export async function ownerChanged(tx: Tx, caseId: string): Promise<void> {
  const which = [tx.actor.orgId, caseId];
  // Who adds to the case meanwhile writes new rows for the owner that it found.
  await Promise.all([tx.query(LOCK_CASE, which), tx.query(CHANGE_OWNER, which)]);
}

/**
 * Call it in the transaction that records, changes or withdraws a note with a contact, of a case or of the client with
 * every case: the last contact follows.
 */
export async function contactChanged(
  tx: Tx,
  { clientId, caseId }: { clientId: string; caseId?: string | undefined },
): Promise<void> {
  const note = (await openCodeBook(tx)).code('entry-kind', 'note');
  await tx.query(CHANGE_CONTACT, [tx.actor.orgId, caseId ?? null, clientId, note]);
}

function contactOn(caseId: string): string {
  return `(select max(e.happens_on) from entry e where e.org_id = $1 and e.client_id = $3 and e.kind_code = $4
    and (e.case_id = ${caseId} or e.case_id is null) and e.withdrawn_at is null)`;
}
