// Cases over HTTP: from opening to closing, as of then, what is on record, and what tokens and other members may not.
import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Headers } from '../../../../test/api-members.ts';
import { type ApiWorld, makeApiWorld } from '../../../../test/api-world.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';

let world: ApiWorld;
let rep: Headers;

beforeAll(async () => {
  world = await makeApiWorld();
  rep = await world.member('representative');
});
afterAll(() => world.close());

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
const call = (who: Headers, method: Method, url: string, payload?: object, headers: Headers = {}) =>
  world.call({
    ...{ method, url },
    headers: { ...who, ...(method === 'POST' && { 'idempotency-key': randomUUIDv7() }), ...headers },
    ...(payload && { payload }),
  });

const NOTICE = { type: 'notice-to-appear-filed', on: '2026-04-20', data: { court: 'NYC' } };
const MASTER = {
  type: 'hearing-scheduled',
  on: '2026-05-01',
  data: { hearingId: 'first', kind: 'master', startsAt: '2031-12-16T09:00:00', court: 'NYC' },
};

async function openCase(whole: string, more: object = {}) {
  const facts = { names: [{ kind: 'legal', whole }] };
  const clientId = (await call(rep, 'POST', '/v1/clients', { facts })).json().id as string;
  const opened = await call(rep, 'POST', '/v1/cases', { clientId, kind: 'removal', ...more });
  expect(opened.statusCode).toBe(201);
  const { id, number, version } = opened.json() as { id: string; number: number; version: number };
  const append = (events: object[], ifMatch: number, headers: Headers = {}) =>
    call(rep, 'POST', `/v1/cases/${id}/events`, { events }, { 'if-match': `"${ifMatch}"`, ...headers });
  return { id, clientId, number, version, append, at: `/v1/cases/${id}` };
}

describe('a case over HTTP', () => {
  test('is opened, added to, read, closed and opened again, each by the version that was read', async () => {
    const { append, at, version } = await openCase('Amarante Quill', { court: 'NYC', events: [NOTICE] });
    const added = await append([MASTER], version);
    expect(added.json()).toMatchObject({ version: 3, events: [{ seq: 3 }], warnings: [] });
    expectProblem(await append([MASTER], version), 'stale', { version: 3 });
    const read = await call(rep, 'GET', at);
    expect(read.headers.etag).toBe('"3"');
    expect(read.json()).toMatchObject({
      ...{ version: 3, stage: 'in-proceedings', custody: { state: 'not-recorded' }, court: 'NYC' },
      hearings: [{ state: 'scheduled', startsAt: '2031-12-16T09:00:00-05:00[America/New_York]' }],
    });
    expect((await call(rep, 'GET', `${at}?asOf=2026-04-01`)).json()).toMatchObject({
      hearings: [],
      asOf: '2026-04-01',
    });
    const close = await call(rep, 'POST', `${at}/closing`, { outcome: 'terminated' }, { 'if-match': '"3"' });
    expect(close.json()).toMatchObject({ version: 4 });
    expect((await call(rep, 'GET', at)).json()).toMatchObject({
      outcome: 'terminated',
      closedOn: expect.any(String),
    });
    const open = await call(rep, 'POST', `${at}/reopening`, {}, { 'if-match': '"4"' });
    expect(open.json()).toMatchObject({ version: 5 });
    expect((await call(rep, 'GET', at)).json()).not.toHaveProperty('closedOn');
    const changed = await call(rep, 'PATCH', at, { circuit: 2, court: null }, { 'if-match': '"5"' });
    expect(changed.json()).toEqual({ version: 6 });
  });

  test('is added to once, however often the request is sent', async () => {
    const { append, at, version } = await openCase('Bettina Corran');
    const key = { 'idempotency-key': randomUUIDv7() };
    const both = await Promise.all([append([NOTICE], version, key), append([NOTICE], version, key)]);
    const again = await append([NOTICE], version, key);
    expect(new Set([...both, again].map(({ body }) => body)).size).toBe(1);
    expect((await call(rep, 'GET', `${at}/events`)).json().items).toHaveLength(2);
  });

  test('shows its history page by page, what opened as work, and the last contact', async () => {
    const { append, at, version } = await openCase('Casimir Dole');
    await append([NOTICE, MASTER], version);
    const first = (await call(rep, 'GET', `${at}/events?limit=2`)).json();
    const rest = (await call(rep, 'GET', `${at}/events?limit=2&after=${first.next}`)).json();
    expect([...first.items, ...rest.items].map(({ type }: { type: string }) => type)).toEqual([
      ...['case-opened', 'notice-to-appear-filed', 'hearing-scheduled'],
    ]);
    expect((await call(rep, 'GET', at)).json()).not.toHaveProperty('lastContactOn');
    const note = { data: { text: 'Reached.', contact: { on: '2026-11-20', by: 'call' } } };
    expect((await call(rep, 'POST', `${at}/notes`, note)).statusCode).toBe(201);
    expect((await call(rep, 'GET', at)).json()).toMatchObject({ lastContactOn: '2026-11-20' });
    const tasks = (await call(rep, 'GET', `${at}/entries?kind=task`)).json();
    expect(tasks.items).toHaveLength(2);
  });

  test('has clocks with their trace, and those on request only when asked', async () => {
    const { at } = await openCase('Dorothea Ennis', { events: [{ type: 'arrived', on: '2026-03-02' }] });
    const rules = async (query: string) => {
      const { clocks } = (await call(rep, 'GET', `${at}/clocks${query}`)).json();
      return clocks.map(({ rule }: { rule: string }) => rule);
    };
    expect(await rules('')).toEqual(['asylum-one-year']);
    expect(await rules('?advice=yes')).toEqual(
      expect.arrayContaining(['asylum-one-year', 'two-year-presence']),
    );
    const traced = (await call(rep, 'GET', `${at}/clocks?trace=yes&language=es`)).json();
    expect(traced.clocks[0].trace.length).toBeGreaterThan(0);
    expect(traced.law).toMatchObject({ hash: expect.any(String) });
  });

  test('refuses with every place that is at fault, and nothing of what was sent', async () => {
    const { append, version } = await openCase('Emeric Falk');
    const refused = await append(
      [
        { ...NOTICE, data: { court: 'Emeric A012345678' } },
        { type: 'fee-paid', on: '2026-02-20' },
      ],
      version,
    );
    expectProblem(refused, 'malformed-request');
    const { facts } = refused.json();
    expect(facts.faults.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual(
      expect.arrayContaining([
        ...['$.events[0].data.court looks-like-a-number', '$.events[1].data.of missing-field'],
      ]),
    );
    expect(refused.body).not.toContain('012345678');
    const check = {
      type: 'check-made',
      on: '2026-05-01',
      data: { system: 'eoir-portal', result: 'matches' },
    };
    const token = await world.token(['case.append', 'case.read'], 'representative');
    for (const who of [rep, token]) {
      const { at } = await openCase(`Gwendolin ${who === rep ? 'One' : 'Two'}`);
      const answer = await call(who, 'POST', `${at}/events`, { events: [check] }, { 'if-match': '"1"' });
      expectProblem(answer, 'refused', {
        faults: [{ path: '$.events[0]', code: 'recorded-by-its-own-act' }],
      });
    }
  });
});

describe('lists over HTTP', () => {
  test('show no name unless asked, and asked, count every client as shown', async () => {
    const { number } = await openCase('Hildegard Ivory', { events: [NOTICE, MASTER] });
    for (const url of ['/v1/cases', '/v1/clocks', '/v1/hearings', '/v1/forgotten-cases']) {
      const plain = await call(rep, 'GET', url);
      expect([plain.statusCode, plain.body.includes('Hildegard')]).toEqual([200, false]);
      expect((await call(rep, 'GET', `${url}?names=yes`)).statusCode).toBe(200);
    }
    const named = (
      await call(
        rep,
        'GET',
        `/v1/cases?names=yes&after=${Buffer.from(String(number - 1)).toString('base64url')}`,
      )
    ).json();
    expect(named.items).toMatchObject([{ name: 'Hildegard Ivory' }]);
    const audited = await world.audited();
    expect(audited.at(-1)).toBe('listCases 1');
  });

  test('answer a volunteer with what they are assigned to, and nobody with what they may not list', async () => {
    const volunteer = await world.member('volunteer');
    for (const url of ['/v1/cases', '/v1/clocks', '/v1/hearings', '/v1/forgotten-cases'])
      expect((await call(volunteer, 'GET', url)).json()).toMatchObject({ items: [] });
    expectProblem(await call(await world.member('auditor'), 'GET', '/v1/cases'), 'not-allowed');
  });

  test('link a lead case and a rider', async () => {
    const lead = await openCase('Ilse Jarrow');
    const rider = await openCase('Jaro Jarrow');
    const link = `${lead.at}/riders/${rider.id}`;
    expect((await call(rep, 'PUT', link)).statusCode).toBe(204);
    expect((await call(rep, 'GET', rider.at)).json()).toMatchObject({ lead: lead.id, riders: [] });
    expect((await call(rep, 'GET', lead.at)).json()).toMatchObject({ riders: [rider.id] });
    expect((await call(rep, 'DELETE', link)).statusCode).toBe(204);
    expectProblem(await call(rep, 'DELETE', link), 'not-found');
  });
});
