// Members over the API: invitations, roles that change, who is disabled, and accounts that are recovered.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  codeAt,
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

const tokenOf = (url: string) => url.split('#')[1] ?? '';

async function change(person: Person, body: object) {
  const { headers } = await admin.browser.send('GET', `/v1/members/${person.id}`);
  return admin.browser.send('PATCH', `/v1/members/${person.id}`, body, { 'if-match': headers['etag'] });
}

test('an invitation tells whose it is, works once, and asks for a password that stands', async () => {
  const email = emailOf();
  const asked = { name: 'Bela Blum', email, roles: ['intake'] };
  const invited = await admin.browser.send('POST', '/v1/members', asked);
  expect(invited.json.member).toMatchObject({ state: 'invited', hasSecondFactor: false });
  const token = tokenOf(invited.json.invitation.url);
  const browser = world.browser();
  expect((await browser.send('POST', '/v1/invitations/read', { token })).json).toMatchObject({
    ...{ purpose: 'invitation', organisation: 'Seed Legal Aid', minimumPassword: 8, email },
  });
  const accept = (password: string) => browser.send('POST', '/v1/invitations/accept', { token, password });
  for (const weak of ['short', 'BelaBlum1', 'p4ssw0rd!!', email]) {
    expect((await accept(weak)).json.code, weak).toBe('weak-password');
  }
  expect((await accept(PASSWORD)).json).toEqual({ stage: 'enrolment' });
  expect((await accept(PASSWORD)).status).toBe(404);
  expect((await admin.browser.send('POST', '/v1/members', asked)).status).toBe(409);
});

test('a new invitation ends the one before, and one of a week ago is over', async () => {
  const invited = await admin.browser.send('POST', '/v1/members', {
    name: 'B',
    email: emailOf(),
    roles: ['intake'],
  });
  const renew = () => admin.browser.send('POST', `/v1/members/${invited.json.member.id}/invitation`);
  const second = await renew();
  const read = (url: string) => world.browser().send('POST', '/v1/invitations/read', { token: tokenOf(url) });
  expect((await read(invited.json.invitation.url)).status).toBe(404);
  expect((await read(second.json.url)).status).toBe(200);
  await world.admin.query(
    "update invitation set expires_at = now() - interval '1 hour' where spent_at is null",
  );
  expect((await read(second.json.url)).status).toBe(404);
});

test('roles change at the next request, sessions and all', async () => {
  const bela = await member('intake');
  const search = () => bela.browser.send('POST', '/v1/clients/search', { name: 'Nobody' });
  expect((await search()).status).toBe(200);
  expect((await change(bela, { roles: ['auditor'] })).status).toBe(200);
  expect(await search()).toMatchObject({ status: 403, json: { code: 'not-allowed' } });
  expect((await change(bela, { roles: ['intake'] })).status).toBe(200);
  expect((await search()).status).toBe(200);
  expect(await noticesOf(bela)).toContain('roles-changed');
});

test('who is disabled is out at the next request, whatever races with it', async () => {
  const people = [await member('intake'), await member('paralegal')];
  for (const { id, browser } of people) {
    await stepUp(world, admin);
    const [disabled, ...answers] = await Promise.all([
      admin.browser.send('POST', `/v1/members/${id}/disable`),
      ...Array.from({ length: 20 }, () => browser.send('GET', '/v1/members')),
    ]);
    expect(disabled?.status).toBe(200);
    expect(answers.every(({ status }) => status === 200 || status === 401)).toBe(true);
    expect(await isIn(browser)).toBe(false);
    await admin.browser.send('POST', `/v1/members/${id}/enable`);
    expect(await isIn(browser)).toBe(false);
  }
});

test('an admin cannot be the last to go', async () => {
  expect(await change(admin, { roles: ['supervisor'] })).toMatchObject({ status: 409 });
  expect((await admin.browser.send('POST', `/v1/members/${admin.id}/disable`)).status).toBe(409);
  const end = { activeUntil: new Date(world.now() + 86_400_000).toISOString() };
  expect((await change(admin, end)).json.facts).toEqual({ rule: 'last-admin' });
});

test('a forgotten password is recovered by a link, and the second factor stays', async () => {
  const bela = await member('representative');
  await stepUp(world, admin);
  const started = await admin.browser.send('POST', `/v1/members/${bela.id}/recovery`, { scope: 'password' });
  expect(started.json.needsApproval).toBe(false);
  const browser = world.browser();
  const body = { token: tokenOf(started.json.url), password: SECOND_PASSWORD };
  expect((await browser.send('POST', '/v1/invitations/accept', body)).json.stage).toBe('second-factor');
  expect(await isIn(browser)).toBe(false);
  expect(await isIn(bela.browser)).toBe(false);
  world.wait(31);
  await browser.send('POST', '/v1/sign-in/second-factor', { totp: codeAt(bela.secret, world.now()) });
  expect(await isIn(browser)).toBe(true);
  expect(await noticesOf({ ...bela, browser })).toEqual(
    expect.arrayContaining(['recovery-started', 'recovered']),
  );
  const old = await world.browser().send('POST', '/v1/sign-in', { email: bela.email, password: PASSWORD });
  expect(old.status).toBe(401);
});

test('a full recovery takes two members, each with one part, and neither part works alone', async () => {
  const bela = await member('representative');
  const second = await member('supervisor');
  await stepUp(world, admin);
  const started = await admin.browser.send('POST', `/v1/members/${bela.id}/recovery`, { scope: 'full' });
  expect(started.json.needsApproval).toBe(true);
  const token = tokenOf(started.json.url);
  const browser = world.browser();
  const accept = (parts: object) =>
    browser.send('POST', '/v1/invitations/accept', { ...parts, password: SECOND_PASSWORD });
  expect((await accept({ token })).status).toBe(404);
  // Neither who started it nor whose account it is can approve.
  const approve = ({ browser: by }: Person) => by.send('POST', `/v1/members/${bela.id}/recovery/approve`);
  expect((await approve(admin)).status).toBe(404);
  await stepUp(world, second);
  const approved = await approve(second);
  expect(approved.status).toBe(201);
  const { secondToken } = approved.json;
  expect((await accept({ token: secondToken })).status).toBe(404);
  expect((await accept({ token })).status).toBe(404);
  expect((await accept({ token, secondToken })).json).toEqual({ stage: 'enrolment' });
  await enrol(world, browser, bela.email);
  expect(await isIn(browser)).toBe(true);
});

test('who locked the account down comes back by a recovery alone', async () => {
  const bela = await member('representative');
  await world
    .browser()
    .send('POST', '/v1/lock-down', { byCode: { email: bela.email, code: bela.lockdownCode } });
  expect(await isIn(bela.browser)).toBe(false);
  expect(await noticesOf(admin)).toContain('locked-down');
  await stepUp(world, admin);
  expect((await admin.browser.send('POST', `/v1/members/${bela.id}/enable`)).status).toBe(409);
  const started = await admin.browser.send('POST', `/v1/members/${bela.id}/recovery`, { scope: 'password' });
  const browser = world.browser();
  const body = { token: tokenOf(started.json.url), password: SECOND_PASSWORD };
  expect((await browser.send('POST', '/v1/invitations/accept', body)).json.stage).toBe('second-factor');
});

test('where the organisation lets them, members without a second factor need a longer password', async () => {
  const { headers } = await admin.browser.send('GET', '/v1/organisation');
  const rules = { secondFactorFor: 'managers' };
  await admin.browser.send('PATCH', '/v1/organisation', rules, { 'if-match': headers['etag'] });
  const invite = async (roles: string[]) => {
    const { json } = await admin.browser.send('POST', '/v1/members', { name: 'B', email: emailOf(), roles });
    return tokenOf(json.invitation.url);
  };
  const volunteer = world.browser();
  const token = await invite(['volunteer']);
  const accept = (password: string) => volunteer.send('POST', '/v1/invitations/accept', { token, password });
  expect((await accept('fourteen char.')).json.facts).toMatchObject({ rule: 'length', minimum: 15 });
  expect((await accept(PASSWORD)).json.stage).toBe('signed-in');
  const manager = world.browser();
  const managing = await invite(['supervisor']);
  const accepted = await manager.send('POST', '/v1/invitations/accept', {
    token: managing,
    password: 'eight 8 tapir',
  });
  expect(accepted.json.stage).toBe('enrolment');
});
