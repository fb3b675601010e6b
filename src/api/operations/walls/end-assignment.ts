// endAssignment: ends what puts a member on a case.
import type { WALLS } from '#contract/api/walls.ts';
import { endAssignment as end } from '#store/access/assignment.ts';
import type { Handler } from '../../handler.ts';

export const endAssignment: Handler<typeof WALLS.endAssignment> = async ({ tx, params }) => {
  const { clientId, caseId, memberId, teamId } = await end(tx, params.assignmentId);
  return {
    answer: undefined,
    shown: {
      clients: [clientId],
      ...(caseId !== undefined && { caseId }),
      detail: { memberId, teamId },
    },
  };
};
