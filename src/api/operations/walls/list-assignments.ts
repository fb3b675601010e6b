// listAssignments: who is assigned to a client and to which of their cases.
import type { WALLS } from '#contract/api/walls.ts';
import { listAssignments as list } from '#store/access/assignment.ts';
import { assignmentOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const listAssignments: Handler<typeof WALLS.listAssignments> = async ({
  tx,
  params: { clientId },
}) => ({
  answer: { items: (await list(tx, clientId)).map(assignmentOut) },
  shown: { clients: [clientId] },
});
