// assign: assigns a member or a team to a case, or to a client with every case.
import type { WALLS } from '#contract/api/walls.ts';
import { assign as make } from '#store/access/assignment.ts';
import { assignmentOut, millis } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const assign: Handler<typeof WALLS.assign> = async ({
  tx,
  params: { clientId },
  body: { caseId, to, until },
}) => {
  const end = until === undefined ? undefined : millis(until);
  const assignment = await make(tx, { clientId, caseId }, to, end);
  return {
    answer: assignmentOut(assignment),
    shown: { clients: [clientId], ...(caseId !== undefined && { caseId }), detail: to },
  };
};
