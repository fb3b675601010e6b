// Two thousand requests that nobody should send: each gets an answer that can be read, and none a 5xx.
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { openApiOf } from '#contract/api/openapi.ts';
import { OPERATIONS } from '#contract/api/operations.ts';
import { fuzzRequests } from '../../fuzz/requests.ts';
import { makeApiWorld } from '../../test/api-world.ts';

test('no malformed request gets a 5xx, hangs, or is answered in a form of its own', async () => {
  const world = await makeApiWorld({ limits: { headerSeconds: 1, bodySeconds: 1, uploadSeconds: 2 } });
  try {
    await world.app.listen({ port: 0 });
    const { port } = world.app.server.address() as AddressInfo;
    const signIn = () => world.member('admin', 'supervisor', 'representative', 'auditor');
    const document = openApiOf(OPERATIONS, '0');
    const result = await fuzzRequests({ port, signIn, document }, { requests: 2000, seed: 1 });
    expect(result.failures).toEqual([]);
    expect(world.log.filter((line) => line.includes('"error"'))).toEqual([]);
    const answered = (status: number) => result.statuses[status] ?? 0;
    expect(answered(200) + answered(201) + answered(204)).toBeGreaterThan(100);
    expect(answered(400)).toBeGreaterThan(500);
  } finally {
    await world.close();
  }
}, 60_000);
