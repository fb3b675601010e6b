// The persons found, as an answer has them and as the audit log and the brake on reading count them.
import type { AnswerOf } from '#contract/api/operation.ts';
import type { SEARCH } from '#contract/api/search.ts';
import type { Match } from '#store/search/open-hits.ts';
import type { Shown } from '../../handler.ts';

type MatchAnswer = AnswerOf<typeof SEARCH.searchClients>['matches'][number];

export function matchAnswer({ names, name, ...match }: Match): MatchAnswer {
  return { ...match, names: [...names], ...(name && { name: { ...name, why: [...name.why] } }) };
}

export function shownMatches(matches: readonly Match[]): Shown {
  return { clients: [...new Set(matches.map(({ clientId }) => clientId))], objects: matches.length };
}
