// The API on a full disk: what would record is refused with 507, and whatever only reads is answered, searches too.
import { spawnSync } from 'node:child_process';
import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Space } from '#store/engine/space.ts';
import type { Headers } from '../../test/api-members.ts';
import { type ApiWorld, makeApiWorld } from '../../test/api-world.ts';
import { expectProblem } from '../../test/expect-problem.ts';

const disk = mkdtempSync(join(tmpdir(), 'recourse-disk-'));
/** Smaller than what is kept for reading, so it counts as full: only root can make one, and not in every container. */
const hasDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]).status === 0;

afterAll(() => {
  if (hasDisk) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

describe.runIf(hasDisk)('on a full disk (as root, where mounting is allowed)', () => {
  let world: ApiWorld;
  let rep: Headers;

  beforeAll(async () => {
    world = await makeApiWorld();
    rep = await world.member('representative');
    world.services.space = new Space(disk);
  });
  afterAll(() => world.close());

  test.each([
    ['/v1/clients/search', { name: 'Jorinde Halloway' }],
    ['/v1/clients/search-before-create', { name: 'Jorinde Halloway' }],
  ])('POST %s, which only reads, is answered', async (url, payload) => {
    const answer = await world.call({ method: 'POST', url, headers: rep, payload });
    expect(answer.statusCode).toBe(200);
  });

  test('GET is answered', async () => {
    expect((await world.call({ method: 'GET', url: '/v1/cases', headers: rep })).statusCode).toBe(200);
  });

  test('what would record is refused, and says what to do', async () => {
    const payload = { facts: { names: [{ kind: 'legal', whole: 'Jorinde Halloway' }] } };
    const headers = { ...rep, 'idempotency-key': randomUUIDv7() };
    const answer = await world.call({ method: 'POST', url: '/v1/clients', headers, payload });
    expectProblem(answer, 'no-space');
    expect(answer.statusCode).toBe(507);
  });
});

describe.runIf(!hasDisk)('on a full disk', () => {
  test.skip('is not tried: it takes root and the right to mount', () => undefined);
});
