// restrictCase: restricts a case to the members assigned to it.
import type { WALLS } from '#contract/api/walls.ts';
import { restrictCase as restrict } from '#store/access/restriction.ts';
import type { Handler } from '../../handler.ts';

export const restrictCase: Handler<typeof WALLS.restrictCase> = async ({ tx, params: { caseId } }) => ({
  answer: undefined,
  shown: { clients: [await restrict(tx, caseId)], caseId },
});
