// Clients, entries and search over HTTP: who may, what is on record, what a wall hides, what the brake counts.
import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Headers } from '../../../../test/api-members.ts';
import { type ApiWorld, makeApiWorld } from '../../../../test/api-world.ts';
import { ENTRY_SAMPLES } from '../../../../test/entry-samples.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';

let world: ApiWorld;
let rep: Headers;
let volunteer: Headers;

beforeAll(async () => {
  world = await makeApiWorld();
  rep = await world.member('representative');
  volunteer = await world.member('volunteer');
});
afterAll(() => world.close());

type Method = 'GET' | 'POST' | 'PUT';
const call = (who: Headers, method: Method, url: string, payload?: object, headers: Headers = {}) =>
  world.call({
    ...{ method, url },
    headers: { ...who, ...(method === 'POST' && { 'idempotency-key': randomUUIDv7() }), ...headers },
    ...(payload && { payload }),
  });
const create = (whole: string, headers: Headers = {}) =>
  call(rep, 'POST', '/v1/clients', { facts: { names: [{ kind: 'legal', whole }] } }, headers);

async function openCase(whole: string) {
  const clientId = (await create(whole)).json().id as string;
  const caseId = (await call(rep, 'POST', '/v1/cases', { clientId, kind: 'removal' })).json().id as string;
  return { clientId, caseId };
}

describe('a client over HTTP', () => {
  test('is created once however often it is sent, read and changed by its version, and all of it is on record', async () => {
    const key = { 'idempotency-key': randomUUIDv7() };
    const made = await create('Jorinde Halloway', key);
    expect(made.statusCode).toBe(201);
    const { id } = made.json();
    expect((await create('Jorinde Halloway', key)).json()).toEqual(made.json());
    const read = await call(rep, 'GET', `/v1/clients/${id}`);
    expect(read.json()).toMatchObject({ id, version: 1, facts: { names: [{ whole: 'Jorinde Halloway' }] } });
    const facts = { names: [{ kind: 'legal', whole: 'Jorinde Halloway-Birch' }] };
    expectProblem(await call(rep, 'PUT', `/v1/clients/${id}`, facts), 'version-needed');
    const etag = String(read.headers.etag);
    expect((await call(rep, 'PUT', `/v1/clients/${id}`, facts, { 'if-match': etag })).json()).toMatchObject({
      version: 2,
    });
    expectProblem(await call(rep, 'PUT', `/v1/clients/${id}`, facts, { 'if-match': etag }), 'stale');
    expect((await call(rep, 'GET', `/v1/clients/${id}/versions`)).json().items).toHaveLength(2);
    expectProblem(await create('Halloway Jorinde'), 'possible-duplicate', { clients: [id], ask: [] });
    const audited = await world.audited();
    expect(audited.filter((line) => /client|denied/i.test(line))).toEqual([
      ...[
        'createClient 1',
        'createClient 1',
        'readClient 1',
        'changeClient 1',
        'listClientVersions 2',
        'denied 0',
      ],
    ]);
  });

  test('is not named in the log, in an address or in an error', async () => {
    const bad = await call(rep, 'POST', '/v1/clients', {
      facts: {
        names: [{ kind: 'legal', whole: 'Ottokar 12\n34' }],
        aNumbers: [{ entered: 'A 55' }],
        ssn: '1',
      },
    });
    expectProblem(bad, 'malformed-request');
    expect(bad.body).not.toMatch(/Ottokar|A 55/);
    await call(rep, 'POST', '/v1/clients/search', { name: 'Ottokar Plumley' });
    expect(world.log.join('')).not.toMatch(/Ottokar|Plumley|Jorinde/);
  });

  test.each<[Method, string]>([
    ['GET', '/v1/clients/{client}'],
    ['GET', '/v1/clients/{client}/versions'],
    ['GET', '/v1/clients/{client}/entries'],
    ['GET', '/v1/cases/{case}/entries'],
    ['GET', '/v1/entries/{entry}'],
    ['GET', '/v1/entries/{entry}/versions'],
  ])('that is not in sight answers as what is not there: %s %s', async (method, url) => {
    const { clientId, caseId } = await openCase(`Hidden ${randomUUIDv7()} Person`);
    const asked = { kind: 'party', data: ENTRY_SAMPLES.party.data };
    const entryId = (await call(rep, 'POST', `/v1/cases/${caseId}/entries`, asked)).json().id;
    const ids: Readonly<Record<string, string>> = { client: clientId, case: caseId, entry: entryId };
    const urlOf = (idOf: (name: string) => string) => url.replace(/\{(\w+)\}/, (__, name) => idOf(name));
    const ask = async (address: string) => {
      const answer = await call(volunteer, method, address);
      const { requestId: _, ...problem } = answer.json();
      return problem;
    };
    const hidden = await ask(urlOf((name) => ids[name] as string));
    expect(hidden).toMatchObject({ code: 'not-found', status: 404 });
    expect(hidden).toEqual(await ask(urlOf(() => randomUUIDv7())));
  });
});

describe('search over HTTP', () => {
  test('is on record with whom it showed, and pauses who goes through many', async () => {
    const names = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gum', 'Hazel'];
    for (const name of names) await create(`Crispin ${name}tree`);
    const thief = await world.member('paralegal');
    await world.services.database.within({ orgId: world.orgId }, (tx) =>
      tx.query('update organisation set reading_limit = 5 where org_id = $1', [world.orgId]),
    );
    const found = await call(thief, 'POST', '/v1/clients/search', { name: 'Crispin' });
    expectProblem(found, 'reading-paused');
    expect(found.body).not.toContain('tree');
    await world.services.database.within({ orgId: world.orgId }, (tx) =>
      tx.query('update organisation set reading_limit = 40 where org_id = $1', [world.orgId]),
    );
    const seen = await call(rep, 'POST', '/v1/clients/search', { name: 'Crispin' });
    expect(seen.json().matches).toHaveLength(names.length);
    expect((await world.audited()).at(-1)).toBe(`searchClients ${names.length}`);
  });

  test('asks for something', async () => {
    expectProblem(await call(rep, 'POST', '/v1/clients/search', {}), 'malformed-request');
  });
});

describe('entries over HTTP', () => {
  test('of every kind that a member may record are answered as they were put down', async () => {
    const { clientId, caseId } = await openCase('Marigold Entwistle');
    const { note: _, check: __, 'conflict-check': ___, ...samples } = ENTRY_SAMPLES;
    for (const [kind, { data }] of Object.entries(samples)) {
      const url = kind === 'address' ? `/v1/clients/${clientId}/entries` : `/v1/cases/${caseId}/entries`;
      const made = await call(rep, 'POST', url, { kind, data, source: { kind: 'client' } });
      expect([kind, made.statusCode]).toEqual([kind, 201]);
      const read = await call(rep, 'GET', `/v1/entries/${made.json().id}`);
      expect(read.json()).toMatchObject({ kind, data, source: { kind: 'client' }, version: 1 });
    }
    const list = await call(rep, 'GET', `/v1/cases/${caseId}/entries?kind=bond`);
    expect(list.json().items).toMatchObject([{ kind: 'bond', data: ENTRY_SAMPLES.bond.data }]);
  });

  test('a source that is not taken is refused by name', async () => {
    const { caseId } = await openCase('Philomena Oxbridge');
    const asked = { kind: 'assertion', data: ENTRY_SAMPLES.assertion.data, source: { kind: 'tax-records' } };
    const refused = await call(rep, 'POST', `/v1/cases/${caseId}/entries`, asked);
    expectProblem(refused, 'malformed-request');
    expect(refused.body).toContain('takes no tax records');
  });

  test('a check is taken from who is signed in, and from no token', async () => {
    const { caseId } = await openCase('Bathsheba Quillfeather');
    const answer = { system: 'ice-locator', on: '2026-11-01', found: false };
    const token = await world.token(['entry.write', 'case.append'], 'representative');
    expectProblem(await call(token, 'POST', `/v1/cases/${caseId}/checks`, answer), 'not-allowed');
    const asEntry = { kind: 'check', data: ENTRY_SAMPLES.check.data };
    expectProblem(await call(token, 'POST', `/v1/cases/${caseId}/entries`, asEntry), 'malformed-request');
    const made = await call(rep, 'POST', `/v1/cases/${caseId}/checks`, answer);
    expect(made.json()).toMatchObject({ result: 'not-found', nextDueOn: '2026-11-08', tasks: [] });
    const many = await call(rep, 'POST', `/v1/cases/${caseId}/checks`, [answer, answer]);
    expectProblem(many, 'malformed-request');
  });

  test.each([
    ['POST', 'entries'],
    ['POST', 'checks'],
  ] as const)('a volunteer may not %s %s', async (method, what) => {
    const { caseId } = await openCase(`Volunteer ${randomUUIDv7()} Case`);
    expectProblem(await call(volunteer, method, `/v1/cases/${caseId}/${what}`, {}), 'not-allowed');
  });

  test('coverage and tasks name nobody unless names were asked for', async () => {
    const clientId = (await create('Leocadia Brimblecombe')).json().id;
    const data = {
      hearingId: 'h',
      kind: 'master',
      startsAt: '2027-03-01T09:00[America/New_York]',
      court: 'NYC',
    };
    const events = [{ type: 'hearing-scheduled', on: '2026-10-01', data }];
    await call(rep, 'POST', '/v1/cases', { clientId, kind: 'removal', events });
    const gaps = (more: string) => call(rep, 'GET', `/v1/coverage/gaps?from=2027-03-01&to=2027-03-01${more}`);
    expect((await gaps('')).json().items).toMatchObject([{ gaps: ['no-representative'], on: '2027-03-01' }]);
    expect((await gaps('')).body).not.toContain('Leocadia');
    expect((await gaps('&names=yes')).body).toContain('Leocadia');
    expect(
      (await call(rep, 'GET', '/v1/coverage/double-bookings?from=2027-03-01&to=2027-03-31')).json(),
    ).toEqual({ items: [] });
    for (const span of [
      'from=2027-03-02&to=2027-03-01',
      'from=2027-01-01&to=2027-12-31',
      'from=0000-01-01&to=0000-01-02',
    ])
      expectProblem(await call(rep, 'GET', `/v1/coverage/gaps?${span}`), 'malformed-request');
    expect((await call(rep, 'GET', '/v1/tasks')).statusCode).toBe(200);
    expectProblem(await call(rep, 'GET', '/v1/tasks?after=x'), 'malformed-request');
  });
});

describe('a conflict check over HTTP', () => {
  test('is made, kept and concluded', async () => {
    const { clientId, caseId } = await openCase('Peregrine Ashdown');
    const parties = [{ role: 'adverse', person: { names: [{ kind: 'used', whole: 'Jorinde Halloway' }] } }];
    const made = await call(rep, 'POST', '/v1/conflict-checks', { clientId, caseId, parties });
    expect(made.json()).toMatchObject({ version: 1, parties: [{ matches: [{ as: 'client' }], ask: [] }] });
    const url = `/v1/conflict-checks/${made.json().entryId}/conclusion`;
    const concluded = await call(rep, 'PUT', url, { outcome: 'none' }, { 'if-match': '"1"' });
    expect(concluded.json()).toMatchObject({ version: 2 });
    const kept = await call(rep, 'GET', `/v1/entries/${made.json().entryId}`);
    expect(kept.json()).toMatchObject({ kind: 'conflict-check', data: { conclusion: { outcome: 'none' } } });
  });
});
