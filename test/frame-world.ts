// An application with a small table of operations of its own, over a real database: what the frame does, tried from outside.
import { randomUUIDv7 } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import type { Limits } from '#api/frame/limits.ts';
import type { Headers } from './api-members.ts';
import { type ApiWorld, makeApiWorld } from './api-world.ts';
import { THING_HANDLERS, THINGS } from './frame-operations.ts';

export type FrameWorld = ApiWorld & {
  makeThing: (title: string, by: { headers: Headers; key?: string }) => Promise<LightMyRequestResponse>;
  countThings: () => Promise<number>;
};

export async function makeFrameWorld(limits: Partial<Limits> = {}): Promise<FrameWorld> {
  const world = await makeApiWorld({ limits, operations: THINGS, handlers: THING_HANDLERS });
  return {
    ...world,
    makeThing: (title, { headers, key = randomUUIDv7() }) =>
      world.call({
        method: 'POST',
        url: '/v1/things',
        headers: { ...headers, 'idempotency-key': key },
        payload: { title },
      }),
    countThings: async () => {
      const rows = await world.services.database.within({ orgId: world.orgId }, (tx) =>
        tx.query('select 1 from team where org_id = $1', [world.orgId]),
      );
      return rows.length;
    },
  };
}
