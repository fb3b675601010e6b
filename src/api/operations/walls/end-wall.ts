// endWall: takes a wall away again.
import type { WALLS } from '#contract/api/walls.ts';
import { endWall as end } from '#store/access/wall.ts';
import { wallOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const endWall: Handler<typeof WALLS.endWall> = async ({ tx, params, body }) => {
  const wall = await end(tx, params.wallId, body.reason);
  const { clientId, caseId, memberId } = wall;
  return {
    answer: wallOut(wall),
    shown: { clients: [clientId], ...(caseId !== undefined && { caseId }), detail: { memberId } },
  };
};
