// Every way in × every state of an account that may not come in: none gives a session that opens anything.
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Browser,
  codeAt,
  isIn,
  join,
  makeSignInWorld,
  PASSWORD,
  type Person,
  SECOND_PASSWORD,
  type SignInWorld,
  setUp,
  stepUp,
} from '../../../test/sign-in-world.ts';
import { makePasskey, provePasskey, type SoftPasskey } from '../../../test/soft-passkey.ts';

let world: SignInWorld;
let admin: Person;
let member: Person;
let passkey: SoftPasskey;
let token: string;
let count = 0;

beforeAll(async () => {
  world = await makeSignInWorld();
  admin = await setUp(world);
  await newMember();
});
afterAll(() => world.close());

/** A member with an authenticator app, a passkey, codes, a session and an API token. */
async function newMember() {
  await stepUp(world, admin);
  member = await join(world, admin, { email: `bela${count++}@seed.example`, roles: ['representative'] });
  const { browser } = member;
  const offer = await browser.send('POST', '/v1/account/passkeys/offer');
  const { passkey: made, made: answer } = makePasskey(offer.json);
  passkey = made;
  await browser.send('POST', '/v1/account/passkeys', { label: 'phone', passkey: answer });
  const expiresAt = new Date(world.now() + 86_400_000).toISOString();
  const { json } = await browser.send('POST', '/v1/account/tokens', {
    label: 'sync',
    scopes: ['member.list'],
    expiresAt,
  });
  token = json.secret;
}

async function withPassword(browser: Browser) {
  await browser.send('POST', '/v1/sign-in', { email: member.email, password: PASSWORD });
  return browser;
}

const WAYS: readonly [string, () => Promise<boolean>][] = [
  ['the session that is open', () => isIn(member.browser)],
  [
    'the API token',
    async () => (await world.browser().send('GET', '/v1/members', undefined, bearer())).status === 200,
  ],
  ['the password alone', async () => isIn(await withPassword(world.browser()))],
  [
    'password and authenticator app',
    async () => {
      world.wait(31);
      const browser = await withPassword(world.browser());
      await browser.send('POST', '/v1/sign-in/second-factor', { totp: codeAt(member.secret, world.now()) });
      return isIn(browser);
    },
  ],
  [
    'password and recovery code',
    async () => {
      const browser = await withPassword(world.browser());
      await browser.send('POST', '/v1/sign-in/second-factor', { recoveryCode: member.recoveryCodes.pop() });
      return isIn(browser);
    },
  ],
  [
    'password and passkey',
    async () => {
      const browser = await withPassword(world.browser());
      const { challenge } = (await browser.send('POST', '/v1/passkeys/ask')).json;
      await browser.send('POST', '/v1/sign-in/second-factor', {
        passkey: provePasskey(passkey, { challenge }),
      });
      return isIn(browser);
    },
  ],
  [
    'the passkey alone',
    async () => {
      const browser = world.browser();
      const { challenge } = (await browser.send('POST', '/v1/passkeys/ask')).json;
      await browser.send('POST', '/v1/sign-in/passkey', { passkey: provePasskey(passkey, { challenge }) });
      return isIn(browser);
    },
  ],
  [
    'stepping up in the session that is open',
    async () => {
      world.wait(31);
      await member.browser.send('POST', '/v1/session/step-up', { totp: codeAt(member.secret, world.now()) });
      return isIn(member.browser);
    },
  ],
];

const bearer = () => ({ authorization: `Bearer ${token}` });

/** What is done to the account. The database goes by its own clock, so times lie well before or behind it. */
const STATES: readonly [string, () => Promise<unknown>][] = [
  ['disabled', () => admin.browser.send('POST', `/v1/members/${member.id}/disable`)],
  ['locked down', () => member.browser.send('POST', '/v1/lock-down', {})],
  [
    'locked down by code',
    () =>
      world
        .browser()
        .send('POST', '/v1/lock-down', { byCode: { email: member.email, code: member.lockdownCode } }),
  ],
  ['not yet active', () => changeTime({ activeFrom: new Date(world.now() + 86_400_000).toISOString() })],
  ['no longer active', () => changeTime({ activeUntil: new Date(world.now() - 86_400_000).toISOString() })],
];

async function changeTime(time: object) {
  const { headers } = await admin.browser.send('GET', `/v1/members/${member.id}`);
  const changed = await admin.browser.send('PATCH', `/v1/members/${member.id}`, time, {
    'if-match': headers['etag'],
  });
  expect(changed.status).toBe(200);
}

test.each(WAYS.filter(([way]) => way !== 'the password alone'))(
  'an account in order opens by %s',
  async (_, open) => {
    expect(await open()).toBe(true);
  },
);

test('the password alone opens nothing', async () => {
  expect(await isIn(await withPassword(world.browser()))).toBe(false);
});

test.each([
  ['a wrong code', async () => ({ totp: '000000' })],
  ['a code that was used', async () => ({ totp: await stepUp(world, member) })],
  ['a recovery code that was used', async () => ({ recoveryCode: await usedCode() })],
  ['the lockdown code', async () => ({ recoveryCode: member.lockdownCode })],
  ["another member's passkey", async () => ({ passkey: provePasskey(await adminPasskey(), await ask()) })],
  [
    'a passkey that another site asked for',
    async () => ({ passkey: provePasskey(passkey, { ...(await ask()), origin: 'http://localhost:9999' }) }),
  ],
  [
    'a passkey that did not verify its user',
    async () => ({ passkey: provePasskey(passkey, { ...(await ask()), verified: false }) }),
  ],
  [
    'a passkey asked for ten minutes ago',
    async () => {
      const asked = await ask();
      world.wait(600);
      return { passkey: provePasskey(passkey, asked) };
    },
  ],
  [
    'a challenge that nobody made',
    async () => ({
      passkey: provePasskey(passkey, { challenge: Buffer.alloc(38, 7).toString('base64url') }),
    }),
  ],
])('no second factor: %s', async (_, proof) => {
  const body = await proof();
  const browser = await withPassword(world.browser());
  const answer = await browser.send('POST', '/v1/sign-in/second-factor', body);
  expect(answer).toMatchObject({ status: 401, json: { code: 'sign-in-refused' } });
  expect(await isIn(browser)).toBe(false);
});

const ask = async () => (await world.browser().send('POST', '/v1/passkeys/ask')).json;

async function usedCode(): Promise<string> {
  const code = member.recoveryCodes.pop() ?? '';
  const browser = await withPassword(world.browser());
  const given = await browser.send('POST', '/v1/sign-in/second-factor', { recoveryCode: code });
  expect(given.status).toBe(200);
  return code;
}

async function adminPasskey(): Promise<SoftPasskey> {
  await stepUp(world, admin);
  const offer = await admin.browser.send('POST', '/v1/account/passkeys/offer');
  const { passkey: made, made: answer } = makePasskey(offer.json);
  await admin.browser.send('POST', '/v1/account/passkeys', { label: 'phone', passkey: answer });
  return made;
}

test('a passkey works once for what was asked', async () => {
  const { challenge } = await ask();
  const proof = provePasskey(passkey, { challenge });
  expect((await world.browser().send('POST', '/v1/sign-in/passkey', { passkey: proof })).status).toBe(200);
  expect((await world.browser().send('POST', '/v1/sign-in/passkey', { passkey: proof })).status).toBe(401);
});

test.each(STATES)('an account that is %s opens by no way', async (_, change) => {
  await newMember();
  await change();
  const opened: string[] = [];
  for (const [way, open] of WAYS) if (await open()) opened.push(way);
  expect(opened).toEqual([]);
});

test('who may not come in learns nothing: one answer for what is wrong, whatever it is', async () => {
  await admin.browser.send('POST', `/v1/members/${member.id}/disable`);
  const tries = [
    { email: 'nobody@seed.example', password: PASSWORD },
    { email: member.email, password: PASSWORD },
    { email: admin.email, password: SECOND_PASSWORD },
  ];
  const answers = await Promise.all(tries.map((body) => world.browser().send('POST', '/v1/sign-in', body)));
  const told = answers.map(({ status, json: { requestId, ...json } }) => ({ status, json }));
  expect(told[0]?.status).toBe(401);
  expect(told).toEqual([told[0], told[0], told[0]]);
});
