// POST /v1/clients/search: finds clients in sight by name or number.
import type { SEARCH } from '#contract/api/search.ts';
import { searchClients as search } from '#store/search/search-clients.ts';
import type { Handler } from '../../handler.ts';
import { matchAnswer, shownMatches } from './shown-matches.ts';

export const searchClients: Handler<typeof SEARCH.searchClients> = async ({ tx, body }) => {
  const matches = await search(tx, body);
  return { answer: { matches: matches.map(matchAnswer) }, shown: shownMatches(matches) };
};
