// renameTeam: gives a team another name.
import type { MEMBERS } from '#contract/api/members.ts';
import { renameTeam as rename } from '#store/access/team.ts';
import { teamOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const renameTeam: Handler<typeof MEMBERS.renameTeam> = async ({ tx, params, body, ifMatch }) => {
  const team = await rename(tx, params.teamId, ifMatch, body.name);
  return { answer: teamOut(team), version: team.version };
};
