// Whom to ask about clients that a member may not see: an owner, else a supervisor; nothing else is said of them.
import type { Tx } from '#store/database/database.ts';

/**
 * For each client one member who may see them: the owner of a case, else a supervisor, else who is assigned alone or
 * with a team, else who sees the cases of the organisation, else an admin, who can find one. Each is answered once, in
 * no order that tells how many clients or which.
 */
export async function whomToAsk(tx: Tx, clientIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct on (hidden.client_id) m.id
     from unnest($2::uuid[]) as hidden (client_id)
       join member m on m.org_id = $1 and m.state = 'active' and m.reach <> 'everything' and m.id <> $3
       left join assignment a on a.org_id = $1 and a.client_id = hidden.client_id
         and (a.member_id = m.id or exists (select from team_member t
           where t.org_id = $1 and t.team_id = a.team_id and t.member_id = m.id))
         and a.ended_at is null and (a.until is null or a.until > now()) and a.kind <> 'break-glass'
     where (a.id is not null or m.reach = 'organisation' or m.roles && '{supervisor,admin}')
       and (m.active_from is null or m.active_from <= now()) and (m.active_until is null or m.active_until > now())
       and not exists (select from wall w where w.org_id = $1 and w.client_id = hidden.client_id
         and w.member_id = m.id and w.ended_at is null)
     order by hidden.client_id, a.kind is not distinct from 'owner' desc, 'supervisor' = any(m.roles) desc,
       a.id is not null desc, m.reach = 'organisation' desc, m.id`,
    [tx.actor.orgId, [...new Set(clientIds)], tx.actor.memberId],
  );
  return [...new Set(rows.map(({ id }) => id))].sort();
}
