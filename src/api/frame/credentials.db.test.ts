// Who may send a request: nobody, a session from this site only, a token within its scopes; and how often.
import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Headers, PUBLIC_URL } from '../../../test/api-members.ts';
import { makeApiWorld } from '../../../test/api-world.ts';
import { expectProblem } from '../../../test/expect-problem.ts';
import { THING_HANDLERS, THINGS } from '../../../test/frame-operations.ts';
import { type FrameWorld, makeFrameWorld } from '../../../test/frame-world.ts';

let world: FrameWorld;
/** Headers of a member. */
let supervisor: Headers;

beforeAll(async () => {
  world = await makeFrameWorld();
  supervisor = await world.member('supervisor');
});
afterAll(() => world.close());

test.each<[string, Record<string, string>]>([
  ['no credential', {}],
  ['a session that is not there', { cookie: 'recourse-session=none' }],
  ['a token that is not there', { authorization: 'Bearer none' }],
  ['another kind of credential', { authorization: 'Basic YTpi' }],
])('with %s nobody is signed in', async (_, headers) => {
  const answer = await world.call({ url: `/v1/things/${randomUUIDv7()}`, headers });
  expectProblem(answer, 'not-signed-in');
  expect(answer.headers['www-authenticate']).toBe('Bearer');
});

test('what a role does not allow is refused and on record', async () => {
  expectProblem(await world.makeThing('mine', { headers: await world.member('volunteer') }), 'not-allowed', {
    action: 'team.manage',
  });
  expect((await world.audited()).at(-1)).toBe('denied 0');
});

test('a token does what its scopes name, and never what takes none', async () => {
  const headers = await world.token(['team.list'], 'supervisor');
  const { id } = (await world.makeThing('read by a program', { headers: supervisor })).json();
  expect((await world.call({ url: `/v1/things/${id}`, headers })).statusCode).toBe(200);
  expectProblem(await world.makeThing('made by a program', { headers }), 'not-allowed');
  expectProblem(await world.call({ method: 'DELETE', url: `/v1/things/${id}`, headers }), 'not-allowed');
});

test.each<[string, Record<string, string>, number]>([
  ['the page itself', { 'sec-fetch-site': 'same-origin' }, 204],
  ['the page itself, in an old browser', { origin: PUBLIC_URL }, 204],
  ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a page of another site that names ours', { 'sec-fetch-site': 'cross-site', origin: PUBLIC_URL }, 403],
  ['a page of a neighbouring host', { 'sec-fetch-site': 'same-site' }, 403],
  ['a page of another site, in an old browser', { origin: 'https://other.example' }, 403],
  ['a sandboxed page', { origin: 'null' }, 403],
  ['an address that was typed', { 'sec-fetch-site': 'none' }, 403],
  ['something that says nothing', {}, 403],
])('a change by cookie from %s', async (_, headers, status) => {
  const { id } = (await world.makeThing('to be changed', { headers: supervisor })).json();
  const { cookie = '' } = supervisor;
  const answer = await world.call({
    method: 'PUT',
    url: `/v1/things/${id}`,
    headers: { cookie, 'if-match': '"1"', ...headers },
    payload: { title: 'other' },
  });
  expect(answer.statusCode).toBe(status);
});

test('another site cannot sign a browser in', async () => {
  const payload = { word: 'hello' };
  const foreign = { origin: 'https://other.example' };
  expectProblem(
    await world.call({ method: 'POST', url: '/v1/knock', payload, headers: foreign }),
    'wrong-origin',
  );
  expect((await world.call({ method: 'POST', url: '/v1/knock', payload })).statusCode).toBe(200);
});

test('a session comes and goes with a cookie that no script reads and no other site sends', async () => {
  const came = await world.call({ method: 'POST', url: '/v1/knock', payload: { word: 'hello' } });
  expect(came.headers['set-cookie']).toBe('recourse-session=a-secret; Path=/; HttpOnly; SameSite=Strict');
  const went = await world.call({ method: 'DELETE', url: '/v1/knock', headers: supervisor });
  expect(went.headers['set-cookie']).toContain('recourse-session=; Max-Age=0');
  expect(went.headers['clear-site-data']).toBe('"cache"');
});

test('over TLS the cookie is bound to this host, and the proxy says whose network asks', async () => {
  const open = await makeApiWorld({
    publicUrl: 'https://recourse.example.org',
    operations: THINGS,
    handlers: THING_HANDLERS,
    limits: { networkPerMinute: 1 },
  });
  const knock = (from: string) =>
    open.call({
      method: 'POST',
      url: '/v1/knock',
      payload: { word: 'hello' },
      headers: { origin: 'https://recourse.example.org', 'x-forwarded-for': `203.0.113.9, ${from}` },
    });
  const { headers } = await knock('192.0.2.1');
  expect(headers['set-cookie']).toBe(
    '__Host-recourse-session=a-secret; Path=/; HttpOnly; Secure; SameSite=Strict',
  );
  expectProblem(await knock('192.0.2.1'), 'too-many-requests');
  expect((await knock('192.0.2.2')).statusCode).toBe(200);
  await open.close();
});

test('who asks as nobody, or as one member, too often has to wait', async () => {
  const busy = await makeFrameWorld({ networkPerMinute: 3, memberPerMinute: 4 });
  const member = await busy.member('supervisor');
  const ask = (headers: Record<string, string>, remoteAddress: string) =>
    busy.app.inject({ url: `/v1/things/${randomUUIDv7()}`, headers, remoteAddress });
  const statuses = async (n: number, headers: Record<string, string>, address: string) => {
    const seen: number[] = [];
    while (seen.length < n) seen.push((await ask(headers, address)).statusCode);
    return seen;
  };
  expect(await statuses(5, {}, '192.0.2.1')).toEqual([401, 401, 401, 429, 429]);
  expect(await statuses(1, {}, '192.0.2.2')).toEqual([401]);
  expect(await statuses(4, {}, '2001:db8:0:1::1')).toEqual([401, 401, 401, 429]);
  expect(await statuses(1, {}, '2001:db8:0:1::2')).toEqual([429]);
  expect(await statuses(5, member, '192.0.2.1')).toEqual([404, 404, 404, 404, 429]);
  const refused = await ask(member, '192.0.2.9');
  expectProblem(refused, 'too-many-requests', { most: 4, inSeconds: 60 });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  await busy.close();
});
