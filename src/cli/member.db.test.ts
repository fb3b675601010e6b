// The commands on organisations and members as an operator calls them, on an installation that is not running.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStoreConfig } from '#api/config.ts';
import { type Installation, openInstallation } from '#api/open-installation.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { call } from '../../test/call-cli.ts';

let folder: string;
let env: Record<string, string>;
let server: Installation;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-members-'));
  env = { RECOURSE_DATA: join(folder, 'data'), RECOURSE_KEY_FILE: join(folder, 'installation.key') };
  const options = { as: 'server', log: () => undefined, now: Date.now } as const;
  server = await openInstallation(readStoreConfig(env, folder), options);
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
}, 60_000);

const recourse = (...words: string[]) => call(words, folder, { env });
const json = async (...words: string[]) => JSON.parse((await recourse(...words, '--json')).out);

test('an operator makes an organisation, invites, changes roles, disables and recovers, and the log says so', async () => {
  const create = [
    'org',
    'create',
    'Harbor Legal Aid',
    '--admin',
    'ada@harbor.example',
    '--admin-name',
    'Ada Amsel',
  ];
  const { orgId, link } = await json(...create);
  expect(link).toMatch(/^http:\/\/localhost:7440\/join#[\w-]{64}$/);
  expect((await json('org', 'list')).items).toEqual([
    { id: orgId, name: 'Harbor Legal Aid', members: 1, isRecoveryArmed: false },
  ]);
  const invite = ['member', 'invite', 'bo@harbor.example', 'Bo Birch', '--roles'];
  expect((await recourse(...invite, 'paralegal,judge')).code).toBe(2);
  expect((await json(...invite, 'paralegal')).link).toContain('/join#');
  expect(await recourse(...invite, 'paralegal')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/already/),
  });
  expect((await json('member', 'roles', 'BO@harbor.example', '--roles', 'admin,auditor')).roles).toEqual([
    'admin',
    'auditor',
  ]);
  expect((await recourse('member', 'list')).out).toMatch(
    /Bo Birch +bo@harbor.example +admin, auditor +invited/,
  );
  expect((await json('member', 'disable', 'bo@harbor.example')).state).toBe('disabled');
  expect((await json('member', 'enable', 'bo@harbor.example')).state).toBe('invited');
  // Nobody has joined, so there is nothing to recover.
  expect(await recourse('member', 'recover', 'ada@harbor.example')).toMatchObject({ code: 1 });
  const logged = await asKeeper(server.database, orgId, (tx) =>
    tx.query<{ what: string }>(
      "select distinct what from audit where what ~ 'Member|organisation' order by what",
    ),
  );
  expect(logged.map(({ what }) => what)).toEqual([
    'changeMember',
    'disableMember',
    'enableMember',
    'inviteMember',
    'listMembers',
    'organisation-made',
  ]);
});

test.each([
  [['member', 'list', '--org', '0198c5a0-7c1e-7000-8000-000000000000'], 1],
  [['member', 'disable', 'nobody@harbor.example'], 1],
  [['member', 'roles', 'ada@harbor.example'], 2],
  [['org', 'create', 'Another'], 2],
])('recourse %j is refused in words', async (words, code) => {
  const told = await recourse(...words);
  expect(told.code).toBe(code);
  expect(told.err).not.toMatch(/ at .*\.ts:/);
});
