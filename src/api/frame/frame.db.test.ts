// What the frame does with a request before, while and after an operation answers it, over a real database.
import { randomUUIDv7 } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProblemCode } from '#contract/problems.ts';
import type { Headers } from '../../../test/api-members.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { type FrameWorld, makeFrameWorld } from '../../../test/frame-world.ts';

let world: FrameWorld;
/** Headers of a member. */
let supervisor: Headers;

beforeAll(async () => {
  world = await makeFrameWorld();
  supervisor = await world.member('supervisor');
});
afterAll(() => world.close());

test('an answer is on record, is kept by nobody on the way, and names its version', async () => {
  const made = await world.makeThing('a round one', { headers: supervisor });
  expect(made.statusCode).toBe(201);
  expect(made.headers).toMatchObject({
    etag: '"1"',
    'cache-control': 'no-store',
    'request-id': expect.any(String),
  });
  const read = await world.call({ url: `/v1/things/${made.json().id}`, headers: supervisor });
  expect(read.json()).toEqual(made.json());
  expect((await world.audited()).slice(-2)).toEqual(['makeThing 1', 'readThing 3']);
});

test('what is not there and what cannot be there are answered alike, and on record', async () => {
  const before = (await world.audited()).length;
  for (const id of [randomUUIDv7(), 'not-an-id', '%00', '..%2f..']) {
    expectProblem(await world.call({ url: `/v1/things/${id}`, headers: supervisor }), 'not-found');
  }
  expect((await world.audited()).slice(before)).toContain('denied 0');
});

test('a change needs the version that was read, and that version', async () => {
  const { id } = (await world.makeThing('first', { headers: supervisor })).json();
  const change = (headers: Record<string, string>) =>
    world.call({
      method: 'PUT',
      url: `/v1/things/${id}`,
      headers: { ...supervisor, ...headers },
      payload: { title: 'second' },
    });
  expectProblem(await change({}), 'version-needed');
  expectProblem(await change({ 'if-match': '*' }), 'malformed-request');
  expectProblem(await change({ 'if-match': '"1", "2"' }), 'malformed-request');
  const changed = await change({ 'if-match': '"1"' });
  expect([changed.statusCode, changed.headers['etag'], changed.body]).toEqual([204, '"2"', '']);
  expectProblem(await change({ 'if-match': '"1"' }), 'stale');
});

test('who has this version already is shown nothing, and nothing is recorded', async () => {
  const { id } = (await world.makeThing('known', { headers: supervisor })).json();
  const before = (await world.audited()).length;
  const answer = await world.call({
    url: `/v1/things/${id}`,
    headers: { ...supervisor, 'if-none-match': 'W/"9", "1"' },
  });
  expect([answer.statusCode, answer.body]).toEqual([304, '']);
  expect(await world.audited()).toHaveLength(before);
});

test('the same key and request answer the same and do nothing twice', async () => {
  const key = randomUUIDv7();
  const before = (await world.audited()).filter((entry) => entry === 'makeThing 1').length;
  const things = await world.countThings();
  const [first, ...others] = await Promise.all(
    Array.from({ length: 10 }, () => world.makeThing('only one of ten', { key, headers: supervisor })),
  );
  for (const other of others) {
    expect([other.statusCode, other.body, other.headers['etag']]).toEqual([
      first?.statusCode,
      first?.body,
      first?.headers['etag'],
    ]);
  }
  expect((await world.audited()).filter((entry) => entry === 'makeThing 1')).toHaveLength(before + 10);
  expect(await world.countThings()).toBe(things + 1);
  expectProblem(await world.makeThing('another', { key, headers: supervisor }), 'idempotency-key-reused');
});

test('a key belongs to the member who sent it', async () => {
  const key = randomUUIDv7();
  const mine = await world.makeThing('same key', { key, headers: supervisor });
  const theirs = await world.makeThing('same key', { key, headers: await world.member('admin') });
  expect(theirs.json().id).not.toBe(mine.json().id);
});

test('what was refused under a key may be sent again', async () => {
  const key = randomUUIDv7();
  expectProblem(await world.makeThing('x'.repeat(300), { key, headers: supervisor }), 'malformed-request');
  expect((await world.makeThing('shorter', { key, headers: supervisor })).statusCode).toBe(201);
});

test('what an operation does not declare never leaves, and is undone', async () => {
  const before = (await world.audited()).length;
  const answer = await world.call({ method: 'POST', url: '/v1/leak', headers: supervisor });
  expectProblem(answer, 'failed');
  expect(answer.body).not.toContain('Canary');
  expect(await world.audited()).toHaveLength(before);
});

test.each<[string, ProblemCode]>([
  ['bug', 'failed'],
  ['parse', 'failed'],
  ['no-space', 'no-space'],
  ['unavailable', 'unavailable'],
  ['reading-paused', 'reading-paused'],
])('a failure by %s is told as %s', async (how, code) => {
  expectProblem(
    await world.call({ method: 'POST', url: '/v1/break', headers: supervisor, payload: { how } }),
    code,
  );
});

test('the log names request, operation, status and time, and nothing that anyone sent or that a failure says', async () => {
  const answer = await world.call({
    method: 'POST',
    url: '/v1/break?colour=Canary-Query',
    headers: { ...supervisor, 'user-agent': 'Canary-Agent' },
    payload: { how: 'Canary-Body' },
  });
  const lines = world.log.map((line) => JSON.parse(line));
  expect(lines.at(-1)).toEqual({
    level: 'info',
    time: expect.any(String),
    requestId: answer.json().requestId,
    operation: 'breakThing',
    status: 400,
    milliseconds: expect.any(Number),
  });
  expect(lines.find(({ err }) => err?.type === 'TypeError')?.err.stack).toContain('frame-operations.ts');
  expect(world.log.join('')).not.toMatch(/Canary|things\/|127\.0\.0\.1/);
});

test.each<[string, InjectOptions]>([
  ['HEAD', { method: 'HEAD', url: '/v1/things' }],
  ['DELETE', { method: 'DELETE', url: '/v1/things' }],
  ['TRACE', { method: 'TRACE' as 'GET', url: '/v1/things' }],
  ['PATCH', { method: 'PATCH', url: `/v1/things/${randomUUIDv7()}`, payload: { a: 1 } }],
])('%s is a method that the address does not take', async (method, options) => {
  const answer = await world.call(options);
  expect(answer.statusCode).toBe(405);
  expect(answer.headers['allow']).toMatch(/, OPTIONS$/);
  if (method !== 'HEAD') expectProblem(answer, 'not-acceptable-here');
});

test('OPTIONS tells the methods, and lets no other site in', async () => {
  const answer = await world.call({
    method: 'OPTIONS',
    url: '/v1/things',
    headers: { origin: 'https://other.example' },
  });
  expect([answer.statusCode, answer.headers['allow']]).toEqual([204, 'POST, OPTIONS']);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
});

test.each(['/v1/nothing', '/v1/', '/v1/things/a/b', '/v1/%E0%A4%A', `/v1/things/${'x'.repeat(5000)}`])(
  'nothing answers at %s',
  async (url) => {
    const answer = await world.call({ url, headers: supervisor });
    expectProblem(answer, answer.statusCode === 400 ? 'malformed-request' : 'not-found');
  },
);
