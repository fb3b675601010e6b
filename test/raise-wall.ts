// Raises a wall straight in the tables, for tests of what must hold behind one.
import { randomUUIDv7 } from 'node:crypto';
import type { CaseWorld } from './case-world.ts';

/** Keeps a member from a case, or without a case from a client with all their cases. */
export async function raiseWall(
  world: CaseWorld,
  { memberId, clientId, caseId }: { memberId: string; clientId: string; caseId?: string },
): Promise<void> {
  await world.asKeeper(async (tx) => {
    const id = randomUUIDv7();
    const { keyVersion, body } = await tx.keys.sealForOrganisation(tx, { table: 'wall', row: id }, {});
    await tx.query(
      `insert into wall (org_id, id, member_id, client_id, case_id, created_at, created_by, key_version, body)
       values ($1, $2, $3, $4, $5, now(), $6, $7, $8)`,
      [tx.actor.orgId, id, memberId, clientId, caseId ?? null, tx.actor.memberId, keyVersion, body],
    );
  });
}
