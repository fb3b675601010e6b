// Teams: members who are assigned to cases together.
import { randomUUIDv7 } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import { readMember } from '#store/access/member.ts';
import type { Tx } from '#store/database/database.ts';

export type Team = { id: string; version: number; name: string; memberIds: readonly string[] };

type Row = { id: string; version: number; key_version: number; body: Buffer; member_ids: string[] };

const TEAMS = `select t.id, t.version, t.key_version, t.body,
    array(select m.member_id from team_member m where m.org_id = t.org_id and m.team_id = t.id order by m.member_id)
      as member_ids
  from team t where t.org_id = $1`;

/** All teams, by name. */
export async function listTeams(tx: Tx): Promise<Team[]> {
  const rows = await tx.query<Row>(TEAMS, [tx.actor.orgId]);
  const teams = await Promise.all(rows.map((row) => teamOf(tx, row)));
  return teams.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}

/** Throws `not-found`. */
export async function readTeam(tx: Tx, teamId: string): Promise<Team> {
  const [row] = await tx.query<Row>(`${TEAMS} and t.id = $2`, [tx.actor.orgId, teamId]);
  if (row === undefined) throw new ProblemError('not-found');
  return teamOf(tx, row);
}

async function teamOf(tx: Tx, row: Row): Promise<Team> {
  const { name } = await tx.keys.openForOrganisation<{ name: string }>(
    tx,
    { table: 'team', row: row.id },
    { keyVersion: row.key_version, body: row.body },
  );
  return { id: row.id, version: row.version, name, memberIds: row.member_ids };
}

export async function makeTeam(tx: Tx, name: string): Promise<Team> {
  const id = randomUUIDv7();
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'team', row: id }, { name });
  await tx.query('insert into team (org_id, id, key_version, body) values ($1, $2, $3, $4)', [
    tx.actor.orgId,
    id,
    sealed.keyVersion,
    sealed.body,
  ]);
  return readTeam(tx, id);
}

/** Throws `not-found`, and `stale` where the team has another version than `expected`. */
export async function renameTeam(tx: Tx, teamId: string, expected: number, name: string): Promise<Team> {
  await readTeam(tx, teamId);
  const sealed = await tx.keys.sealForOrganisation(tx, { table: 'team', row: teamId }, { name });
  const renamed = await tx.query(
    `update team set version = version + 1, key_version = $4, body = $5
     where org_id = $1 and id = $2 and version = $3 returning id`,
    [tx.actor.orgId, teamId, expected, sealed.keyVersion, sealed.body],
  );
  if (renamed.length === 0) throw new ProblemError('stale');
  return readTeam(tx, teamId);
}

/** Adds a member, who from now on sees what the team is assigned to. Throws `not-found`. */
export async function addToTeam(tx: Tx, teamId: string, memberId: string): Promise<Team> {
  await readTeam(tx, teamId);
  await readMember(tx, memberId);
  const added = await tx.query(
    `insert into team_member (org_id, team_id, member_id) values ($1, $2, $3) on conflict do nothing returning team_id`,
    [tx.actor.orgId, teamId, memberId],
  );
  return added.length === 0 ? readTeam(tx, teamId) : bump(tx, teamId);
}

/** Takes a member out, who from now on sees it no more. Throws `not-found`. */
export async function removeFromTeam(tx: Tx, teamId: string, memberId: string): Promise<Team> {
  const removed = await tx.query(
    'delete from team_member where org_id = $1 and team_id = $2 and member_id = $3 returning team_id',
    [tx.actor.orgId, teamId, memberId],
  );
  if (removed.length === 0) throw new ProblemError('not-found');
  return bump(tx, teamId);
}

async function bump(tx: Tx, teamId: string): Promise<Team> {
  await tx.query('update team set version = version + 1 where org_id = $1 and id = $2', [
    tx.actor.orgId,
    teamId,
  ]);
  return readTeam(tx, teamId);
}
