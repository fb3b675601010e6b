// The typed client over real HTTP: from a new client to a case with clocks, as an integrator writes it.
import { randomUUIDv7 } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiClient, createClient } from '#contract/api/client.ts';
import { type ApiWorld, makeApiWorld } from '../../test/api-world.ts';

let world: ApiWorld;
let client: ApiClient;

beforeAll(async () => {
  world = await makeApiWorld();
  await world.app.listen({ port: 0 });
  const { authorization = '' } = await world.token(
    ['client.create', 'client.read', 'case.open', 'case.read', 'case.append', 'case.list'],
    'representative',
  );
  const { port } = world.app.server.address() as AddressInfo;
  client = createClient({ baseUrl: `http://127.0.0.1:${port}`, token: authorization.replace('Bearer ', '') });
});
afterAll(() => world.close());

const once = () => ({ 'Idempotency-Key': randomUUIDv7() });

test('a client, a case and a decision give the clock of the appeal', async () => {
  const made = await client.POST('/v1/clients', {
    params: { header: once() },
    body: { facts: { names: [{ kind: 'legal', whole: 'Ana Rivera' }] } },
  });
  expect(made.error).toBeUndefined();
  const clientId = made.data?.id ?? '';
  const opened = await client.POST('/v1/cases', {
    params: { header: once() },
    body: { clientId, kind: 'removal', court: 'NYC', circuit: 2, timeZone: 'America/New_York' },
  });
  expect(opened.error).toBeUndefined();
  const caseId = opened.data?.id ?? '';
  const key = once();
  const append = () =>
    client.POST('/v1/cases/{caseId}/events', {
      params: { path: { caseId }, header: { ...key, 'If-Match': opened.response.headers.get('etag') ?? '' } },
      body: {
        events: [
          {
            type: 'decision-issued',
            on: '2026-10-15',
            data: { by: 'immigration-judge', decision: 'removal', manner: 'oral' },
          },
        ],
      },
    });
  const appended = await append();
  expect(appended.error).toBeUndefined();
  expect(await append()).toMatchObject({ data: appended.data });
  const { data } = await client.GET('/v1/cases/{caseId}/clocks', {
    params: { path: { caseId }, query: { asOf: '2026-10-20' } },
  });
  expect(JSON.stringify(data)).toContain('bia-appeal');
});

test('a problem is a value with its code', async () => {
  const { error, response } = await client.GET('/v1/cases/{caseId}', {
    params: { path: { caseId: randomUUIDv7() } },
  });
  expect([response.status, error?.code]).toEqual([404, 'not-found']);
});

test('the server gives the document from which the client is made', async () => {
  const answer = await world.call({ url: '/v1/openapi.json' });
  expect(answer.json()).toMatchObject({ openapi: '3.1.1', info: { title: 'Recourse' } });
});
