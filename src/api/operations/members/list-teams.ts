// listTeams: the teams of the organisation.
import type { MEMBERS } from '#contract/api/members.ts';
import { listTeams as list } from '#store/access/team.ts';
import { teamOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const listTeams: Handler<typeof MEMBERS.listTeams> = async ({ tx }) => ({
  answer: { items: (await list(tx)).map(teamOut) },
});
