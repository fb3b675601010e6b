// The commands on keys as an operator calls them, beside a running server: show, shares, loss, recovery, rotation.
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStoreConfig } from '#api/config.ts';
import { type Installation, openInstallation } from '#api/open-installation.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { call } from '../../test/call-cli.ts';
import { addTeam, makeKeyedOrganisation, readTeam } from '../../test/keyed-organisation.ts';

let folder: string;
let env: Record<string, string>;
let server: Installation;
let orgId: string;
let team: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-keys-'));
  env = { RECOURSE_DATA: join(folder, 'data'), RECOURSE_KEY_FILE: join(folder, 'installation.key') };
  server = await openInstallation(readStoreConfig(env, folder), {
    as: 'server',
    log: () => undefined,
    now: Date.now,
  });
  ({ orgId } = await makeKeyedOrganisation(server.database));
  team = await asKeeper(server.database, orgId, (tx) => addTeam(tx, 'North'));
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
}, 60_000);

const key = (...words: string[]) => call(['key', ...words], folder, { env });
const keyJson = async (...words: string[]) => JSON.parse((await key(...words, '--json')).out);

test('an operator sees the key by its name, shares it out, loses it, makes it anew and rotates it', async () => {
  const { name } = server.installationKey;
  expect(await keyJson('show')).toEqual({
    name,
    path: env['RECOURSE_KEY_FILE'],
    recoveryArmed: false,
    rotating: false,
    former: [],
    organisations: [{ id: orgId, name: 'Willow House', version: 1, rotating: false, installationKey: name }],
  });
  expect((await key('show')).out).toContain('Recovery is NOT armed');

  expect(await key('shares')).toMatchObject({ code: 1, out: '' });
  expect(await key('shares', '--to', 'shares', '--yes')).toMatchObject({ code: 0 });
  expect(await key('shares', '--to', 'shares', '--yes')).toMatchObject({ code: 1 });
  const share = (n: number) => join('shares', `recovery-share-${n}.txt`);
  expect(await keyJson('check', share(2))).toMatchObject({ number: 2, installation: name, state: 'current' });
  expect((await key('show')).out).toContain('Recovery is armed');

  expect(await key('recover', share(1), share(3))).toMatchObject({ code: 1 });
  renameSync(join(folder, 'installation.key'), join(folder, 'lost.key'));
  expect(await key('show')).toMatchObject({ code: 1, err: expect.stringContaining('recourse key recover') });
  expect(await key('recover', share(3))).toMatchObject({ code: 2 });
  writeFileSync(
    join(folder, 'typed.txt'),
    readFileSync(join(folder, share(3)), 'utf8').replace(/^2: ..../m, '2: 0000'),
  );
  expect((await key('recover', share(1), 'typed.txt')).err).toMatch(
    /Share 2 of those given cannot be read. Line 2/,
  );
  expect(await key('recover', share(1), 'none.txt')).toMatchObject({ code: 2 });
  expect(await keyJson('recover', share(1), share(3))).toEqual({ name, path: env['RECOURSE_KEY_FILE'] });
  expect(readFileSync(join(folder, 'installation.key'))).toEqual(readFileSync(join(folder, 'lost.key')));

  expect(await key('rotate', 'installation')).toMatchObject({ code: 1, out: '' });
  const rotated = await keyJson('rotate', 'installation', '--yes');
  expect(rotated).toMatchObject({ from: name, organisations: 1 });
  expect(await keyJson('show')).toMatchObject({ name: rotated.to, recoveryArmed: false, former: [name] });
  expect(await asKeeper(server.database, orgId, (tx) => readTeam(tx, team))).toMatchObject({ name: 'North' });
}, 120_000);

test('organisations are rotated by id, or all of them', async () => {
  const other = await makeKeyedOrganisation(server.database, 'Harbor Light');
  expect((await key('rotate', 'organisation', '--yes')).err).toContain('--org');
  expect(await key('rotate', 'organisation', '--all')).toMatchObject({ code: 1, out: '' });
  expect(await keyJson('rotate', 'organisation', '--org', orgId, '--yes')).toMatchObject({
    organisations: [{ id: orgId, version: 2, finished: true, unreadable: [] }],
  });
  const { organisations } = await keyJson('rotate', 'organisation', '--all', '--yes');
  expect(
    new Map(organisations.map((each: { id: string; version: number }) => [each.id, each.version])),
  ).toEqual(
    new Map([
      [orgId, 3],
      [other.orgId, 2],
    ]),
  );
  expect(await key('rotate', 'everything', '--yes')).toMatchObject({ code: 2 });
  expect(await key('rotate', 'organisation', '--org', 'x', '--yes')).toMatchObject({ code: 1 });
}, 120_000);

test('a key inside the data folder is neither made anew nor used', async () => {
  const inside = { ...env, RECOURSE_KEY_FILE: join(folder, 'data/installation.key') };
  expect(await call(['key', 'recover', 'a.txt', 'b.txt'], folder, { env: inside })).toMatchObject({
    code: 1,
  });
});
