// addToTeam: adds a member to a team, and so to its cases.
import type { MEMBERS } from '#contract/api/members.ts';
import { addToTeam as add } from '#store/access/team.ts';
import { teamOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const addToTeam: Handler<typeof MEMBERS.addToTeam> = async ({ tx, params }) => {
  const team = await add(tx, params.teamId, params.memberId);
  return { answer: teamOut(team), version: team.version, shown: { detail: params } };
};
