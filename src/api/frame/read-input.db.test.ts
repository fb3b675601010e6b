// What a request brings is read strictly, and what is wrong with it is said without repeating it.
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

const title = 'x';
test.each<[string, string | object, object]>([
  ['no JSON', '{', { found: 'text that is no JSON', expected: 'JSON' }],
  ['a field twice', '{"title":"a","title":"b"}', { found: 'a field that is named twice' }],
  ['a prototype', '{"__proto__":{"admin":true},"title":"a"}', { expected: 'no field of this name' }],
  ['an escaped prototype', '{"\\u005f_proto__":{},"title":"a"}', { expected: 'no field of this name' }],
  ['half a character', '{"title":"\\ud800"}', { found: 'a character that cannot be kept' }],
  ['a null character', '{"title":"\\u0000"}', { found: 'a character that cannot be kept' }],
  ['depth', `{"title":${'['.repeat(40)}${']'.repeat(40)}}`, { expected: 'at most 32 levels' }],
  ['nothing', '', { found: 'nothing', expected: 'object' }],
  ['a list', [], { found: 'a list of 0', expected: 'object' }],
  ['an unknown field', { title, colour: 'red' }, { found: 'unknown: field 2 of 2' }],
  ['an unknown field that may be a name', { title, 'Ana Pérez': 1 }, { found: 'unknown: field 2 of 2' }],
  ['a missing field', {}, { path: 'title', found: 'nothing', expected: 'string' }],
  ['too long a text', { title: 'x'.repeat(201) }, { path: 'title', found: 'text of 201 characters' }],
  ['an unknown word', { title, kind: 'oval' }, { path: 'kind', expected: 'one of round, square' }],
  ['something deep', { title, more: { deep: [1, '2'] } }, { path: 'more.deep[1]', expected: 'number' }],
])('a body with %s is refused, and what was sent is not repeated', async (_, payload, fault) => {
  const answer = await world.call({
    method: 'POST',
    url: '/v1/things',
    headers: {
      ...supervisor,
      'idempotency-key': randomUUIDv7(),
      'content-type': 'application/json; charset=utf-8',
    },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
  expectProblem(answer, 'malformed-request');
  expect(answer.json().facts.faults[0]).toMatchObject({ in: 'body', ...fault });
  expect(answer.body).not.toMatch(/Pérez|oval/);
});

test.each<[string, InjectOptions, ProblemCode]>([
  ['another media type', { headers: { 'content-type': 'text/plain' }, payload: 'x' }, 'wrong-media-type'],
  ['no media type', { headers: { 'content-type': '' }, payload: 'x' }, 'wrong-media-type'],
  ['a body beyond the limit', { payload: { title: 'x'.repeat(1_100_000) } }, 'too-large'],
  ['no key', { headers: { 'idempotency-key': '' }, payload: { title } }, 'malformed-request'],
  ['an unknown query', { url: '/v1/things?colour=red', payload: { title } }, 'malformed-request'],
])('a request with %s is refused', async (_, options, code) => {
  const answer = await world.call({
    method: 'POST',
    url: '/v1/things',
    ...options,
    headers: {
      ...supervisor,
      'idempotency-key': randomUUIDv7(),
      'content-type': 'application/json',
      ...options.headers,
    },
  });
  expectProblem(answer, code);
});

test.each([
  ['limit=0', 'at least 1 (number)'],
  ['limit=101', 'at most 100 (number)'],
  ['limit=ten', 'number'],
  ['limit=1&limit=2', 'number'],
  ['limit=%00', 'whole characters'],
])('the query %s is refused', async (query, expected) => {
  const answer = await world.call({ url: `/v1/things/${randomUUIDv7()}?${query}`, headers: supervisor });
  expectProblem(answer, 'malformed-request');
  expect(answer.json().facts.faults[0]).toMatchObject({ in: 'query', expected });
});
