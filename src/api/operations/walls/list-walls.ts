// listWalls: the walls around a client and their cases.
import type { WALLS } from '#contract/api/walls.ts';
import { listWalls as list } from '#store/access/wall.ts';
import { wallOut } from '../../access/wire.ts';
import type { Handler } from '../../handler.ts';

export const listWalls: Handler<typeof WALLS.listWalls> = async ({ tx, params: { clientId } }) => ({
  answer: { items: (await list(tx, clientId)).map(wallOut) },
  shown: { clients: [clientId] },
});
