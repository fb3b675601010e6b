// POST /v1/clients/search-before-create: whether somebody is a client already.
import type { SEARCH } from '#contract/api/search.ts';
import { findSamePerson } from '#store/search/same-person.ts';
import { toSearched } from '#store/search/search-clients.ts';
import type { Handler } from '../../handler.ts';
import { matchAnswer, shownMatches } from './shown-matches.ts';

export const searchBeforeCreate: Handler<typeof SEARCH.searchBeforeCreate> = async ({ tx, body }) => {
  const { matches, ask } = await findSamePerson(tx, toSearched(body));
  return { answer: { matches: matches.map(matchAnswer), ask }, shown: shownMatches(matches) };
};
