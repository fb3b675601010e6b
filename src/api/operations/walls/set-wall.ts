// setWall: sets a wall: a member may not see a client, or one case.
import type { WALLS } from '#contract/api/walls.ts';
import { setWall as set } from '#store/access/wall.ts';
import { wallOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const setWall: Handler<typeof WALLS.setWall> = async ({ tx, params: { clientId }, body }) => {
  const wall = await set(tx, { clientId, ...body });
  const { caseId } = wall;
  return {
    answer: wallOut(wall),
    shown: {
      clients: [clientId],
      ...(caseId !== undefined && { caseId }),
      detail: { memberId: body.memberId },
    },
  };
};
