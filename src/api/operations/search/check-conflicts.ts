// POST /v1/conflict-checks: looks for the parties of a matter in the whole organisation.
import type { SEARCH } from '#contract/api/search.ts';
import { projectorOf } from '#core/case/projection.ts';
import { checkConflicts as check } from '#store/conflict/check-conflicts.ts';
import type { Handler } from '../../handler.ts';
import { matchAnswer, shownMatches } from './shown-matches.ts';

export const checkConflicts: Handler<typeof SEARCH.checkConflicts> = async ({ tx, body, services }) => {
  const { clientId, caseId, parties } = body;
  const keepWith = clientId === undefined ? undefined : { clientId, caseId };
  const { parties: found, ...kept } = await check(tx, projectorOf(services.law), { parties, keepWith });
  return {
    answer: {
      ...kept,
      parties: found.map(({ matches, ask }) => ({ matches: matches.map(matchAnswer), ask })),
    },
    shown: {
      ...shownMatches(found.flatMap(({ matches }) => matches)),
      ...(caseId !== undefined && { caseId }),
    },
  };
};
