// Contents that stream: in within limits and thrown away where they are not recorded, out whole, in part, or cut off.
import { randomUUIDv7 } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Headers } from '../../../test/api-members.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { contents, discarded } from '../../../test/frame-operations.ts';
import { type FrameWorld, makeFrameWorld } from '../../../test/frame-world.ts';

let world: FrameWorld;
let headers: Headers;
const thingId = randomUUIDv7();
const whole = Buffer.from('0123456789'.repeat(10));

beforeAll(async () => {
  world = await makeFrameWorld();
  headers = await world.member('supervisor');
  contents.set(thingId, whole);
});
afterAll(() => world.close());

const put = (payload: Buffer, more: Record<string, string> = {}) =>
  world.call({
    method: 'PUT',
    url: `/v1/contents/${thingId}`,
    headers: { ...headers, 'content-type': 'Application/PDF; q=1', ...more },
    payload,
  });

const get = (more: Record<string, string> = {}) =>
  world.call({ url: `/v1/contents/${thingId}`, headers: { ...headers, ...more } });

test('a content comes in with its type and the last part of its name', async () => {
  const answer = await put(whole, {
    'content-disposition': `attachment; filename="x.pdf"; filename*=UTF-8''..%2Fn%C3%B3tice%E2%80%AE.pdf`,
  });
  expect(answer.json()).toEqual({ size: 100, mediaType: 'application/pdf', fileName: 'nótice.pdf' });
});

test('a content that is not recorded is thrown away', async () => {
  expectProblem(await put(Buffer.from('please refuse me')), 'refused');
  expect(discarded).toEqual([thingId]);
});

test('a content beyond its limit is refused', async () => {
  expectProblem(await put(Buffer.alloc(100_001)), 'too-large', { most: 100_000 });
});

test('a content goes out under a name that can do no harm, and a page of it can do nothing', async () => {
  const { rawPayload, ...answer } = await get();
  expect(rawPayload).toEqual(whole);
  expect(answer.headers).toMatchObject({
    'content-length': '100',
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="_n_code_x.pdf"; filename*=UTF-8''%C3%9Cn%C3%AFcode%20x.pdf`,
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'accept-ranges': 'bytes',
    etag: '"7"',
  });
});

test.each([
  ['bytes=0-9', 'bytes 0-9/100', '0123456789'],
  ['bytes=95-', 'bytes 95-99/100', '56789'],
  ['bytes=-3', 'bytes 97-99/100', '789'],
  ['bytes=98-500', 'bytes 98-99/100', '89'],
])('the range %s is %s', async (range, contentRange, text) => {
  const answer = await get({ range, 'if-range': '"7"' });
  expect([answer.statusCode, answer.headers['content-range'], answer.body]).toEqual([
    206,
    contentRange,
    text,
  ]);
});

test.each([
  ['several ranges', { range: 'bytes=0-1,5-6' }],
  ['another unit', { range: 'pages=1-2' }],
  ['a range from its end', { range: 'bytes=9-1' }],
  ['a range of another version', { range: 'bytes=0-1', 'if-range': '"6"' }],
])('%s gets the whole', async (_, more) => {
  expect((await get(more)).statusCode).toBe(200);
});

test('a range that is not there is refused, and nothing is on record as shown', async () => {
  const before = await world.audited();
  const answer = await get({ range: 'bytes=100-' });
  expectProblem(answer, 'range-outside', { size: 100 });
  expect(answer.headers['content-range']).toBe('bytes */100');
  expect(await world.audited()).toEqual(before);
});

test('a content that turns out to be altered cuts the connection', async () => {
  await world.app.listen({ port: 0 });
  const { port } = world.app.server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/v1/contents/${thingId}?altered=yes`, { headers });
  expect(answer.headers.get('content-length')).toBe('100');
  await expect(answer.arrayBuffer()).rejects.toThrow();
});
