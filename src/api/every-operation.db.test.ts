// Every operation is asked as nobody, from another site, without what it needs and with too much: always problem details.
import { randomUUIDv7 } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, test } from 'vitest';
import { z } from 'zod';
import { exampleOf, type JsonSchema } from '#contract/api/example.ts';
import type { Operation } from '#contract/api/operation.ts';
import { OPERATIONS } from '#contract/api/operations.ts';
import { POLICY, ROLES } from '#core/policy/policy.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { type Headers, withSession } from '../../test/api-members.ts';
import { type ApiWorld, makeApiWorld } from '../../test/api-world.ts';
import { expectProblem } from '../../test/expect-problem.ts';

let world: ApiWorld;
/** Of a member who may do everything that a member may do. */
let all: Headers;

beforeAll(async () => {
  world = await makeApiWorld();
  all = await world.member(...ROLES);
});
afterAll(() => world.close());

const rows = Object.values<Operation>(OPERATIONS);
const those = (choose: (row: Operation) => unknown) =>
  test.each(rows.filter(choose).map((row) => [row.id, row] as const));

const may = (role: string, access: Operation['access']) =>
  access === 'public' || (POLICY[access] as readonly string[]).includes(role);

/** A request of the operation in its right form, about things that are not there. */
function requestFor(row: Operation, headers: Headers): InjectOptions {
  const examples = exampleOf(
    z.toJSONSchema(row.params ?? z.object(), { io: 'input' }) as JsonSchema,
    {},
  ) as Headers;
  return {
    method: row.method,
    url: row.path.replaceAll(/\{(\w+)\}/g, (_, name) => String(examples[name])),
    headers: {
      ...headers,
      ...(row.idempotent && { 'idempotency-key': randomUUIDv7() }),
      ...(row.conditional && { 'if-match': '"1"' }),
      ...(row.body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(row.body !== undefined && { payload: '{}' }),
  };
}

const ask = (
  row: Operation,
  headers: Headers,
  change: (request: InjectOptions) => InjectOptions = (r) => r,
) => world.call(change(requestFor(row, headers)));

those(({ access }) => access !== 'public')('%s answers nobody', async (_, row) => {
  expectProblem(await ask(row, {}), 'not-signed-in');
});

those(({ method }) => method !== 'GET')('%s takes no request from another site', async (_, row) => {
  expectProblem(await ask(row, { ...all, 'sec-fetch-site': 'cross-site' }), 'wrong-origin');
});

those(({ access }) => access !== 'public' && ROLES.some((role) => !may(role, access)))(
  '%s is for the roles of its action only',
  async (_, row) => {
    const role = ROLES.find((other) => !may(other, row.access)) ?? 'volunteer';
    expectProblem(await ask(row, await world.member(role)), 'not-allowed');
  },
);

those(({ tokens }) => tokens === false)('%s takes no API token', async (_, row) => {
  const headers = await world.token(['case.read'], ...ROLES);
  expectProblem(await ask(row, headers), 'not-allowed');
});

those(({ access, tokens }) => access !== 'public' && access !== 'case.read' && tokens !== false)(
  '%s takes no API token of another scope',
  async (_, row) => {
    expectProblem(await ask(row, await world.token(['case.read'], ...ROLES)), 'not-allowed');
  },
);

those(({ freshSecondFactor }) => freshSecondFactor)('%s needs a fresh second factor', async (_, row) => {
  const { services, orgId } = world;
  const stale = await asKeeper(services.database, orgId, async (tx) => {
    const headers = await withSession(tx, ROLES);
    await tx.query("update session set second_factor_at = second_factor_at - interval '11 minutes'");
    return headers;
  });
  expectProblem(await ask(row, stale), 'second-factor-needed');
  all = await world.member(...ROLES);
});

those(() => true)('%s takes no field of a query that it does not declare', async (_, row) => {
  const answer = await ask(row, all, (request) => ({
    ...request,
    url: `${String(request.url)}?undeclared=1`,
  }));
  expectProblem(answer, 'malformed-request');
});

those(({ body }) => body !== undefined && body !== 'bytes')('%s takes no other body', async (_, row) => {
  const send = (payload: string, type: string) =>
    ask(row, all, (request) => ({
      ...request,
      payload,
      headers: { ...(request.headers as Headers), 'content-type': type },
    }));
  expectProblem(await send('{}', 'text/plain'), 'wrong-media-type');
  expectProblem(await send('{"undeclared":1}', 'application/json'), 'malformed-request');
});

those(({ body }) => body === undefined)('%s takes no body', async (_, row) => {
  if (row.method === 'GET') return;
  const answer = await ask(row, all, (request) => ({
    ...request,
    payload: '{}',
    headers: { ...(request.headers as Headers), 'content-type': 'application/json' },
  }));
  expectProblem(answer, 'malformed-request');
});

those(({ idempotent }) => idempotent)('%s needs a key', async (_, row) => {
  const answer = await ask(row, all, (request) => ({
    ...request,
    headers: { ...(request.headers as Headers), 'idempotency-key': '' },
  }));
  expectProblem(answer, 'malformed-request');
});

those(({ conditional }) => conditional)('%s needs the version that was read', async (_, row) => {
  const answer = await ask(row, all, (request) => {
    const { 'if-match': _, ...headers } = request.headers as Headers;
    return { ...request, headers };
  });
  expectProblem(answer, 'version-needed');
});
