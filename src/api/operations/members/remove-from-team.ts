// removeFromTeam: takes a member out of a team, and so from its cases.
import type { MEMBERS } from '#contract/api/members.ts';
import { removeFromTeam as remove } from '#store/access/team.ts';
import { teamOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const removeFromTeam: Handler<typeof MEMBERS.removeFromTeam> = async ({ tx, params }) => {
  const team = await remove(tx, params.teamId, params.memberId);
  return { answer: teamOut(team), version: team.version, shown: { detail: params } };
};
