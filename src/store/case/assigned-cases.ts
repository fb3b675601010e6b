// The cases of a member who sees only what they are assigned to: lists that know them need not try every other one.
import type { Tx } from '#store/database/database.ts';

const READ = `select case when me.reach = 'assigned' then array(
    select a.case_id from my_assignments() a where a.case_id is not null
    union select c.id from my_assignments() a join "case" c on c.org_id = $1 and c.client_id = a.client_id
      where a.case_id is null
  ) end as ids from my_reach() me`;

/** Undefined for whoever sees more. What is in sight is still for the policies of the tables to say. */
export async function assignedCases(tx: Tx): Promise<readonly string[] | undefined> {
  const [row] = await tx.query<{ ids: string[] | null }>(READ, [tx.actor.orgId]);
  return row?.ids ?? undefined;
}
