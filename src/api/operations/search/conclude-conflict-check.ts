// PUT /v1/conflict-checks/{entryId}/conclusion: says what follows from a conflict check.
import type { SEARCH } from '#contract/api/search.ts';
import { projectorOf } from '#core/case/projection.ts';
import { concludeConflictCheck as conclude } from '#store/conflict/conclude.ts';
import type { Handler } from '../../handler.ts';
import { keptAnswer } from '../entries/kept-answer.ts';

export const concludeConflictCheck: Handler<typeof SEARCH.concludeConflictCheck> = async (given) => {
  const { tx, params, body, ifMatch, services } = given;
  const asked = { entryId: params.entryId, version: ifMatch, ...body };
  return keptAnswer(await conclude(tx, projectorOf(services.law), asked));
};
