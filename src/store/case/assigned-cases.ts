// The cases of a member who sees only what they are assigned to: lists that know them need not try every other one.
import type { Tx } from '#store/database/database.ts';

const READ = `select case when my_reach() = 'assigned' then array(
    select my_assigned_cases()
    union select c.id from "case" c where c.org_id = $1 and c.client_id in (select my_assigned_clients())
  ) end as ids`;

/** Undefined for whoever sees more. What is in sight is still for the policies of the tables to say. */
export async function assignedCases(tx: Tx): Promise<readonly string[] | undefined> {
  const [row] = await tx.query<{ ids: string[] | null }>(READ, [tx.actor.orgId]);
  return row?.ids ?? undefined;
}
