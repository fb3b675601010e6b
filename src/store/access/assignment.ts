// Assignments: members and teams who see a case, or a client with every case, because of their work on it.
import { randomUUIDv7 } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import { readMember } from '#store/access/member.ts';
import { type Matter, ROW_IN_SIGHT, requireInSight } from '#store/access/sight.ts';
import { readTeam } from '#store/access/team.ts';
import { ownerChanged } from '#store/case/beside.ts';
import type { Tx } from '#store/database/database.ts';

export type AssignmentKind = 'owner' | 'assigned' | 'team' | 'covering' | 'break-glass';

export type Assignment = {
  id: string;
  clientId: string;
  caseId?: string;
  memberId?: string;
  teamId?: string;
  kind: AssignmentKind;
  createdAt: number;
  createdBy: string;
  until?: number;
};

/** To whom: a member in a capacity, or a team. */
export type Assignee = { memberId: string; as: Exclude<AssignmentKind, 'team'> } | { teamId: string };

type Row = {
  id: string;
  client_id: string;
  case_id: string | null;
  member_id: string | null;
  team_id: string | null;
  kind: AssignmentKind;
  created_at: Date;
  created_by: string;
  until: Date | null;
};

const ASSIGNMENTS = `select x.id, x.client_id, x.case_id, x.member_id, x.team_id, x.kind, x.created_at, x.created_by, x.until
  from assignment x where x.org_id = $1 and x.ended_at is null and (x.until is null or x.until > $2) and (${ROW_IN_SIGHT})`;

/** Who is assigned to a client in sight and to those of their cases that are. Throws `not-found`. */
export async function listAssignments(tx: Tx, clientId: string): Promise<Assignment[]> {
  await requireInSight(tx, { clientId });
  const rows = await tx.query<Row>(`${ASSIGNMENTS} and x.client_id = $3 order by x.id`, [
    tx.actor.orgId,
    new Date(tx.at),
    clientId,
  ]);
  return rows.map(assignmentOf);
}

/**
 * Assigns a member or a team to what is in sight. A new owner takes the place of the one before. Throws `not-found`, and
 * `refused` where the end is in the past, or an owner is meant for no single case or with an end.
 */
export async function assign(
  tx: Tx,
  matter: Matter,
  to: Assignee,
  until: number | undefined,
): Promise<Assignment> {
  await requireInSight(tx, matter);
  if (until !== undefined && until <= tx.at) {
    throw new ProblemError('refused', 'The end is in the past.', { rule: 'time' });
  }
  if ('teamId' in to) await readTeam(tx, to.teamId);
  else await requireActive(tx, to.memberId);
  const isOwner = 'as' in to && to.as === 'owner';
  if (!isOwner) return insertAssignment(tx, matter, to, until);
  if (matter.caseId === undefined) {
    throw new ProblemError('refused', 'An owner answers for one case: name it.', { rule: 'owner-of-case' });
  }
  if (until !== undefined) {
    throw new ProblemError('refused', 'An owner answers until another one does: give no end.', {
      rule: 'owner-without-end',
    });
  }
  await tx.query(
    `update assignment set ended_at = $3 where org_id = $1 and case_id = $2 and kind = 'owner' and ended_at is null`,
    [tx.actor.orgId, matter.caseId, new Date(tx.at)],
  );
  const assignment = await insertAssignment(tx, matter, to, until);
  await ownerChanged(tx, matter.caseId);
  return assignment;
}

/** Writes the row, without asking what is in sight: break-glass leads to what is not. `reason` is sealed into it. */
export async function insertAssignment(
  tx: Tx,
  { clientId, caseId }: Matter,
  to: Assignee,
  until: number | undefined,
  reason?: string,
): Promise<Assignment> {
  const { orgId, memberId: createdBy = '' } = tx.actor;
  const id = randomUUIDv7();
  const sealed = await tx.keys.sealForOrganisation(
    tx,
    { table: 'assignment', row: id },
    reason === undefined ? {} : { reason },
  );
  const kind = 'teamId' in to ? 'team' : to.as;
  await tx.query(
    `insert into assignment
       (org_id, id, client_id, case_id, member_id, team_id, kind, created_at, created_by, until, key_version, body)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[orgId, id, clientId, caseId ?? null],
      ...['memberId' in to ? to.memberId : null, 'teamId' in to ? to.teamId : null, kind],
      ...[new Date(tx.at), createdBy, until === undefined ? null : new Date(until)],
      ...[sealed.keyVersion, sealed.body],
    ],
  );
  return {
    id,
    clientId,
    ...(caseId !== undefined && { caseId }),
    ...('teamId' in to ? { teamId: to.teamId } : { memberId: to.memberId }),
    kind,
    createdAt: tx.at,
    createdBy,
    ...(until !== undefined && { until }),
  };
}

async function requireActive(tx: Tx, memberId: string): Promise<void> {
  const { state } = await readMember(tx, memberId);
  if (state === 'disabled') throw new ProblemError('refused', 'This member is disabled.', { rule: 'member' });
}

/** Ends an assignment to what is in sight, and answers what it was. Throws `not-found`. */
export async function endAssignment(tx: Tx, assignmentId: string): Promise<Assignment> {
  const [row] = await tx.query<Row>(`${ASSIGNMENTS} and x.id = $3`, [
    tx.actor.orgId,
    new Date(tx.at),
    assignmentId,
  ]);
  if (row === undefined) throw new ProblemError('not-found');
  await tx.query('update assignment set ended_at = $3 where org_id = $1 and id = $2', [
    tx.actor.orgId,
    assignmentId,
    new Date(tx.at),
  ]);
  if (row.kind === 'owner' && row.case_id !== null) await ownerChanged(tx, row.case_id);
  return assignmentOf(row);
}

function assignmentOf(row: Row): Assignment {
  return {
    id: row.id,
    clientId: row.client_id,
    ...(row.case_id !== null && { caseId: row.case_id }),
    ...(row.member_id !== null && { memberId: row.member_id }),
    ...(row.team_id !== null && { teamId: row.team_id }),
    kind: row.kind,
    createdAt: row.created_at.getTime(),
    createdBy: row.created_by,
    ...(row.until && { until: row.until.getTime() }),
  };
}
