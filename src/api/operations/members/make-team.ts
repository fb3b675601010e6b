// makeTeam: makes a team of members.
import type { MEMBERS } from '#contract/api/members.ts';
import { makeTeam as make } from '#store/access/team.ts';
import { teamOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const makeTeam: Handler<typeof MEMBERS.makeTeam> = async ({ tx, body }) => {
  const team = await make(tx, body.name);
  return { answer: teamOut(team), version: team.version };
};
