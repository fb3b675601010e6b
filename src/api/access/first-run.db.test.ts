// First run: a link that works once and for an hour, and leads to an organisation with an admin who has a second factor.
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  codeAt,
  enrol,
  makeSignInWorld,
  PASSWORD,
  type SignInWorld,
  setUp,
} from '../../../test/sign-in-world.ts';

let world: SignInWorld;
beforeEach(async () => {
  world = await makeSignInWorld();
});
afterEach(() => world.close());

const asked = (token: unknown) => ({
  token,
  organisation: { name: 'Seed Legal Aid' },
  admin: { name: 'Ada Amsel', email: 'ada@seed.example', password: PASSWORD },
});

test('a set-up link leads to an organisation, its admin and a second factor, and is gone then', async () => {
  const browser = world.browser();
  expect((await browser.send('GET', '/v1/session')).json).toEqual({ stage: 'nobody', isSetUp: false });
  const token = await world.offer();
  const checked = await browser.send('POST', '/v1/setup/check', { token });
  expect(checked.json.keyPlace).toContain('installation.key');
  const made = await browser.send('POST', '/v1/setup', asked(token));
  expect(made).toMatchObject({ status: 201, json: { stage: 'enrolment' } });
  const admin = await enrol(world, browser, 'ada@seed.example');
  expect(admin.recoveryCodes).toHaveLength(10);
  const { json } = await browser.send('GET', '/v1/session');
  expect(json).toMatchObject({
    stage: 'signed-in',
    member: { name: 'Ada Amsel', roles: ['admin', 'supervisor'] },
    organisation: { name: 'Seed Legal Aid', isRecoveryArmed: false },
  });
  expect(await world.offer()).toBeUndefined();
  for (const path of ['/v1/setup/check', '/v1/setup']) {
    const body = path.endsWith('check') ? { token } : asked(token);
    expect((await browser.send('POST', path, body)).status).toBe(404);
  }
});

test.each([
  ['another than the one that was printed', async () => 'A'.repeat(64)],
  ['one that an hour has passed over', () => world.offer(), 3601],
  [
    'one after which another was printed',
    async () => {
      const first = await world.offer();
      await world.offer();
      return first;
    },
  ],
] as [string, () => Promise<string | undefined>, number?][])(
  '%s leads nowhere',
  async (_, make, later = 0) => {
    const token = await make();
    world.wait(later);
    const browser = world.browser();
    expect((await browser.send('POST', '/v1/setup/check', { token })).status).toBe(404);
    expect((await browser.send('POST', '/v1/setup', asked(token))).status).toBe(404);
  },
);

test('of two who use the link at once, one makes the organisation', async () => {
  const token = await world.offer();
  const answers = await Promise.all(
    [1, 2, 3].map(() => world.browser().send('POST', '/v1/setup', asked(token))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404]);
});

test('a weak password leaves the link as it was', async () => {
  const token = await world.offer();
  const weak = { ...asked(token), admin: { ...asked(token).admin, password: 'seedlegalaid' } };
  const refused = await world.browser().send('POST', '/v1/setup', weak);
  expect(refused).toMatchObject({ status: 409, json: { code: 'weak-password', facts: { rule: 'common' } } });
  expect((await world.browser().send('POST', '/v1/setup', asked(token))).status).toBe(201);
});

test('an admin who broke off before the second factor gets no further without it', async () => {
  const token = await world.offer();
  await world.browser().send('POST', '/v1/setup', asked(token));
  const again = world.browser();
  const signedIn = await again.send('POST', '/v1/sign-in', { email: 'ada@seed.example', password: PASSWORD });
  expect(signedIn.json).toEqual({ stage: 'enrolment' });
  expect((await again.send('GET', '/v1/members')).status).toBe(401);
  await enrol(world, again, 'ada@seed.example');
  expect((await again.send('GET', '/v1/members')).status).toBe(200);
});

test('three officers get shares of the key, and the session says that recovery is armed', async () => {
  const { browser, secret } = await setUp(world);
  const armed = await browser.send('POST', '/v1/organisation/recovery', { officers: ['A', 'B', 'C'] });
  expect(armed.status).toBe(201);
  expect(new Set(armed.json.shares.map(({ share }: { share: string }) => share)).size).toBe(3);
  expect((await browser.send('GET', '/v1/session')).json.organisation.isRecoveryArmed).toBe(true);
  // A code works once, also for what comes after.
  const again = await browser.send('POST', '/v1/session/step-up', { totp: codeAt(secret, world.now()) });
  expect(again.status).toBe(401);
});
