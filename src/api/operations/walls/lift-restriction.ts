// liftRestriction: lifts the restriction of a case.
import type { WALLS } from '#contract/api/walls.ts';
import { liftRestriction as lift } from '#store/access/restriction.ts';
import type { Handler } from '../../handler.ts';

export const liftRestriction: Handler<typeof WALLS.liftRestriction> = async ({ tx, params: { caseId } }) => ({
  answer: undefined,
  shown: { clients: [await lift(tx, caseId)], caseId },
});
