// The commands on cases as an operator calls them, beside a running server: open, append, show, list, clocks, rebuild.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStoreConfig } from '#api/config.ts';
import { type Installation, openInstallation } from '#api/open-installation.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { addMember } from '#store/access/member.ts';
import { createOrganisation } from '#store/access/organisation.ts';
import { createClient } from '#store/client/create-client.ts';
import { call } from '../../test/call-cli.ts';
import { invented } from '../../test/case-world.ts';

const ANA = 'ana@harbour.example';

let folder: string;
let env: Record<string, string>;
let server: Installation;
let orgId: string;
let clientId: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-cases-'));
  env = { RECOURSE_DATA: join(folder, 'data'), RECOURSE_KEY_FILE: join(folder, 'installation.key') };
  server = await openInstallation(readStoreConfig(env, folder), {
    as: 'server',
    log: () => undefined,
    now: Date.now,
  });
  const admin = { name: 'Ada', email: 'ada@harbour.example' };
  ({ orgId } = await createOrganisation(server.database, { name: 'Harbour', admin, by: 'operator' }));
  clientId = await asKeeper(server.database, orgId, async (tx) => {
    const id = await addMember(tx, { name: 'Ana', email: ANA, roles: ['representative'] });
    await tx.query("update member set state = 'active' where org_id = $1 and id = $2", [orgId, id]);
    return (await createClient(tx, { facts: invented() })).id;
  });
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
}, 60_000);

const recourse = (...words: string[]) => call(words, folder, { env });
const json = async (...words: string[]) => JSON.parse((await recourse(...words, '--json')).out);
const write = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content));

test('a member opens a case, adds to it, sees it, its clocks and the list', async () => {
  const opened = await json('case', 'open', clientId, '--kind', 'removal', '--court', 'NYC', '--as', ANA);
  expect(opened).toMatchObject({ number: 1, version: 1, warnings: [] });
  write('events.json', [
    {
      id: 'order',
      type: 'decision-issued',
      on: '2026-11-02',
      data: { by: 'immigration-judge', decision: 'removal' },
    },
  ]);
  const append = ['case', 'append', '1', 'events.json', '--as', ANA];
  expect(await recourse(...append, '--version', '1')).toMatchObject({
    code: 0,
    out: expect.stringContaining('version 2'),
  });
  expect(await recourse(...append, '--version', '1')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/changed meanwhile/),
  });
  expect((await recourse('case', 'show', '1', '--as', ANA)).out).toMatch(
    /Case 1 \(removal\)[\s\S]*stage: Decided/,
  );
  expect(await json('case', 'show', opened.id, '--as', ANA, '--as-of', '2026-11-01')).toMatchObject({
    stage: 'before-filing',
    asOf: '2026-11-01',
  });
  expect((await recourse('case', 'clocks', '1', '--as', ANA)).out).toMatch(/2026-12-02.*Board/);
  const { items } = await json('case', 'list', '--as', ANA, '--stage', 'decided');
  expect(items).toMatchObject([{ number: 1, nextOn: '2026-12-02' }]);
  expect(JSON.stringify(items)).not.toContain('Invented');
});

test('what is refused is told, with the place', async () => {
  write('bad.json', { events: [{ type: 'fee-paid', on: '2026-11-02', data: { of: 'nobody' } }] });
  const refused = await recourse('case', 'append', '1', 'bad.json', '--version', '2', '--as', ANA, '--json');
  expect(refused).toMatchObject({
    code: 1,
    err: expect.stringContaining('$.events[0].data.of: unknown-event'),
  });
  expect(JSON.parse(refused.out).problem).toMatchObject({ code: 'refused' });
  write('worse.json', [{ type: 'fee-payed', on: '2026-11-02' }]);
  expect(await recourse('case', 'append', '1', 'worse.json', '--version', '2', '--as', ANA)).toMatchObject({
    code: 2,
  });
  expect(await recourse('case', 'append', '1', 'none.json', '--version', '2', '--as', ANA)).toMatchObject({
    code: 2,
  });
  expect(await recourse('case', 'append', '1', 'bad.json', '--as', ANA)).toMatchObject({ code: 2 });
  expect(await recourse('case', 'show', '9', '--as', ANA)).toMatchObject({ code: 1 });
  expect(await recourse('case', 'list')).toMatchObject({ code: 2 });
  expect(await recourse('case', 'list', '--as', 'nobody@harbour.example')).toMatchObject({ code: 1 });
});

test('each reading and recording is in the audit log, in the name of the member', async () => {
  const rows = await asKeeper(server.database, orgId, (tx) =>
    tx.query<{ what: string }>(
      `select a.what from audit a join member m on m.org_id = a.org_id and m.id = a.member_id
       where a.org_id = $1 and m.reach = 'organisation' order by a.seq`,
      [orgId],
    ),
  );
  const counts = Map.groupBy(rows, ({ what }) => what);
  expect([...counts].map(([what, all]) => `${what} ${all.length}`)).toEqual(
    expect.arrayContaining(['openCase 1', 'appendEvents 1', 'readCase 2', 'readClocks 1']),
  );
});

test('what was altered beside the histories is found, and put right', async () => {
  expect(await recourse('rebuild', '--check')).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 cases, all'),
  });
  await asKeeper(server.database, orgId, (tx) =>
    tx.query('delete from case_clock where org_id = $1', [orgId]),
  );
  expect(await recourse('rebuild', '--check')).toMatchObject({
    code: 1,
    out: expect.stringContaining('case_clock'),
  });
  expect(await json('rebuild', '--org', orgId)).toMatchObject({
    organisations: [{ id: orgId, cases: 1, differing: [{ models: ['case_clock'] }] }],
  });
  expect(await recourse('rebuild', '--check')).toMatchObject({ code: 0 });
});
