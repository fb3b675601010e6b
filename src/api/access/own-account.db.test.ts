// One's own account over the API: tokens, sessions and how they end, password, address and second factors.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type Browser,
  enrol,
  isIn,
  join,
  makeSignInWorld,
  noticesOf,
  PASSWORD,
  type Person,
  SECOND_PASSWORD,
  type SignInWorld,
  setUp,
  signIn,
  stepUp,
} from '../../../test/sign-in-world.ts';

let world: SignInWorld;
let admin: Person;
let count = 0;

beforeAll(async () => {
  world = await makeSignInWorld();
  admin = await setUp(world);
});
afterAll(() => world.close());
beforeEach(() => stepUp(world, admin));

const emailOf = () => `m${count++}@seed.example`;
const member = (...roles: string[]) => join(world, admin, { email: emailOf(), roles });

async function change(person: Person, body: object) {
  const { headers } = await admin.browser.send('GET', `/v1/members/${person.id}`);
  return admin.browser.send('PATCH', `/v1/members/${person.id}`, body, { 'if-match': headers['etag'] });
}

test('a token does what its scopes name and its member may, and no more when the member may less', async () => {
  const bela = await member('representative');
  const make = (scopes: string[], days = 1) =>
    bela.browser.send('POST', '/v1/account/tokens', {
      ...{ label: 'sync', scopes, expiresAt: new Date(world.now() + days * 86_400_000).toISOString() },
    });
  expect((await make(['member.manage'])).status).toBe(409);
  expect((await make(['check.record'])).status).toBe(409);
  expect((await make(['own-account'])).status).toBe(409);
  expect((await make(['member.list'], 400)).status).toBe(409);
  const { json } = await make(['member.list', 'client.search']);
  const program = world.browser();
  const bearer = { authorization: `Bearer ${json.secret}` };
  const search = () => program.send('POST', '/v1/clients/search', { name: 'Nobody' }, bearer);
  expect((await program.send('GET', '/v1/members', undefined, bearer)).status).toBe(200);
  expect((await program.send('GET', '/v1/cases', undefined, bearer)).status).toBe(403);
  expect((await program.send('GET', '/v1/account/sessions', undefined, bearer)).status).toBe(403);
  expect((await search()).status).toBe(200);
  await stepUp(world, admin);
  await change(bela, { roles: ['volunteer'] });
  expect((await search()).status).toBe(403);
  await bela.browser.send('DELETE', `/v1/account/tokens/${json.id}`);
  expect((await program.send('GET', '/v1/members', undefined, bearer)).status).toBe(401);
});

test('a session is renewed under a new secret at each step, and ends unused, used up, or ended from elsewhere', async () => {
  const bela = await member('representative');
  const secretOf = ({ cookies }: Browser) => cookies.get('recourse-session');
  const before = secretOf(bela.browser);
  await stepUp(world, bela);
  expect(secretOf(bela.browser)).not.toBe(before);
  const old = world.browser();
  old.cookies.set('recourse-session', before ?? '');
  expect(await isIn(old)).toBe(false);

  const { json } = await bela.browser.send('GET', '/v1/account/sessions');
  expect(json.items).toMatchObject([{ isThisOne: true, device: 'Test/1' }]);
  const elsewhere = await signIn(world, bela);
  expect(await noticesOf(bela)).toContain('new-device');
  await elsewhere.send('DELETE', `/v1/account/sessions/${json.items[0].id}`);
  expect(await isIn(bela.browser)).toBe(false);

  for (let used = 0; used < 23; used++) {
    world.wait(29 * 60);
    expect(await isIn(elsewhere)).toBe(true);
  }
  world.wait(31 * 60);
  expect(await isIn(elsewhere)).toBe(false);
  // The admin of these tests slept meanwhile.
  admin = { ...admin, browser: await signIn(world, admin) };
});

test('however much it is used, a session ends after twelve hours', async () => {
  for (let used = 0; used < 24; used++) {
    world.wait(29 * 60);
    expect(await isIn(admin.browser)).toBe(true);
  }
  world.wait(29 * 60);
  expect(await isIn(admin.browser)).toBe(false);
  admin = { ...admin, browser: await signIn(world, admin) };
});

test('a password is changed by who knows it, and other sessions end', async () => {
  const bela = await member('representative');
  const other = await signIn(world, bela);
  const put = (current: string) =>
    bela.browser.send('PUT', '/v1/account/password', { current, next: SECOND_PASSWORD });
  expect((await put('a guess of some length')).status).toBe(401);
  expect((await put(PASSWORD)).status).toBe(204);
  expect([await isIn(bela.browser), await isIn(other)]).toEqual([true, false]);
});

test('an address is changed with the password, which then goes with the new one', async () => {
  const bela = await member('representative');
  const email = emailOf();
  const changed = await bela.browser.send('PUT', '/v1/account/email', { email, password: PASSWORD });
  expect(changed.json.email).toBe(email);
  const tryOn = (address: string) =>
    world.browser().send('POST', '/v1/sign-in', { email: address, password: PASSWORD });
  expect([(await tryOn(bela.email)).status, (await tryOn(email)).status]).toEqual([401, 200]);
  const taken = await bela.browser.send('PUT', '/v1/account/email', {
    email: admin.email,
    password: PASSWORD,
  });
  expect(taken.status).toBe(409);
});

test('the last second factor stays, and removing another is told', async () => {
  const bela = await member('representative');
  const first = await bela.browser.send('GET', '/v1/account/factors');
  expect(first.json).toMatchObject({ recoveryCodesLeft: 10, items: [{ kind: 'totp' }] });
  const remove = (id: string) => bela.browser.send('DELETE', `/v1/account/factors/${id}`);
  expect((await remove(first.json.items[0].id)).status).toBe(409);
  await enrol(world, bela.browser, bela.email);
  expect((await remove(first.json.items[0].id)).status).toBe(204);
  expect(await noticesOf(bela)).toContain('factor-removed');
});

test('who has accounts in several organisations chooses one, with one password or two', async () => {
  const email = emailOf();
  const make = async (name: string, password: string) => {
    const { createOrganisation } = await import('#store/access/organisation.ts');
    const { database } = world.services;
    const { orgId, invitation } = await createOrganisation(database, {
      name,
      admin: { name, email },
      by: 'operator',
    });
    const browser = world.browser();
    await browser.send('POST', '/v1/invitations/accept', { token: invitation.token, password });
    return orgId;
  };
  const withPassword = async (password: string, more = {}) =>
    (await world.browser().send('POST', '/v1/sign-in', { email, password, ...more })).json;
  const first = await make('First office', PASSWORD);
  await make('Second office', PASSWORD);
  expect((await withPassword(PASSWORD)).organisations.map(({ name }: { name: string }) => name)).toEqual([
    'First office',
    'Second office',
  ]);
  expect((await withPassword(PASSWORD, { organisationId: first })).stage).toBe('enrolment');
  await make('Third office', SECOND_PASSWORD);
  expect((await withPassword(SECOND_PASSWORD)).stage).toBe('enrolment');
  // The same password of two accounts is not kept as the same hash.
  const { rows } = await world.admin.query<{ hash: string; salt: string }>(
    `select password_hash as hash, encode(password_salt, 'hex') as salt from member where password_hash is not null
     and password_salt = (select password_salt from member where org_id = $1 and password_hash is not null)`,
    [first],
  );
  expect([rows.length, new Set(rows.map(({ hash }) => hash)).size]).toEqual([3, 3]);
});
