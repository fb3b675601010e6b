// Walls: a member may not see a client, or one case of theirs, whatever else would let them.
import { randomUUIDv7 } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import { readMember } from '#store/access/member.ts';
import { type Matter, ROW_IN_SIGHT, requireInSight } from '#store/access/sight.ts';
import type { Tx } from '#store/database/database.ts';

export type Wall = {
  id: string;
  memberId: string;
  clientId: string;
  caseId?: string;
  reason: string;
  createdAt: number;
  createdBy: string;
  endedAt?: number;
};

type Body = { reason: string; endReason?: string };

type Row = {
  id: string;
  member_id: string;
  client_id: string;
  case_id: string | null;
  created_at: Date;
  created_by: string;
  ended_at: Date | null;
  key_version: number;
  body: Buffer;
};

/** Rows about something in sight: the walled member is not among those who can have any. */
const WALLS = `select x.id, x.member_id, x.client_id, x.case_id, x.created_at, x.created_by, x.ended_at, x.key_version, x.body
  from wall x where x.org_id = $1 and (${ROW_IN_SIGHT})`;

/** The walls around a client in sight and those of their cases that are, ended ones too. Throws `not-found`. */
export async function listWalls(tx: Tx, clientId: string): Promise<Wall[]> {
  await requireInSight(tx, { clientId });
  const rows = await tx.query<Row>(`${WALLS} and x.client_id = $2 order by x.id`, [tx.actor.orgId, clientId]);
  return Promise.all(rows.map((row) => wallOf(tx, row)));
}

/** Sets a wall; it holds at once. Throws `not-found`, and `already-exists` where the same wall stands. */
export async function setWall(
  tx: Tx,
  { memberId, clientId, caseId, reason }: Matter & { memberId: string; reason: string },
): Promise<Wall> {
  const { orgId, memberId: createdBy = '' } = tx.actor;
  await requireInSight(tx, { clientId, caseId });
  await readMember(tx, memberId);
  const standing = await tx.query(
    `select 1 from wall where org_id = $1 and member_id = $2 and client_id = $3 and case_id is not distinct from $4
       and ended_at is null`,
    [orgId, memberId, clientId, caseId ?? null],
  );
  if (standing.length > 0) throw new ProblemError('already-exists', 'This wall stands already.');
  const id = randomUUIDv7();
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'wall', row: id }, { reason } satisfies Body);
  await tx.query(
    `insert into wall (org_id, id, member_id, client_id, case_id, created_at, created_by, key_version, body)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[orgId, id, memberId, clientId, caseId ?? null, new Date(tx.at), createdBy],
      ...[sealed.keyVersion, sealed.body],
    ],
  );
  // Not read back: whoever sets a wall against themselves no longer sees it.
  return { id, memberId, clientId, ...(caseId && { caseId }), reason, createdAt: tx.at, createdBy };
}

/** Ends a wall around what is in sight: so never one's own. Throws `not-found`. */
export async function endWall(tx: Tx, wallId: string, endReason: string): Promise<Wall> {
  const { orgId, memberId } = tx.actor;
  const [row] = await tx.query<Row>(`${WALLS} and x.id = $2 and x.member_id <> $3 and x.ended_at is null`, [
    orgId,
    wallId,
    memberId,
  ]);
  if (row === undefined) throw new ProblemError('not-found');
  const { reason } = await wallOf(tx, row);
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'wall', row: wallId }, {
    reason,
    endReason,
  } satisfies Body);
  await tx.query(
    'update wall set ended_at = $3, ended_by = $4, key_version = $5, body = $6 where org_id = $1 and id = $2',
    [orgId, wallId, new Date(tx.at), memberId, sealed.keyVersion, sealed.body],
  );
  return { ...(await wallOf(tx, row)), endedAt: tx.at };
}

async function wallOf(tx: Tx, row: Row): Promise<Wall> {
  const { reason } = await tx.keys.openForOrganisation<Body>(
    tx,
    { table: 'wall', row: row.id },
    { keyVersion: row.key_version, body: row.body },
  );
  return {
    id: row.id,
    memberId: row.member_id,
    clientId: row.client_id,
    ...(row.case_id !== null && { caseId: row.case_id }),
    reason,
    createdAt: row.created_at.getTime(),
    createdBy: row.created_by,
    ...(row.ended_at && { endedAt: row.ended_at.getTime() }),
  };
}
