// Members of the seed world sign in over the API, as whoever tries the demo does: with its password and an authenticator.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAllowed } from '#core/policy/policy.ts';
import { codeAt, makeSignInWorld, type SignInWorld } from '../sign-in-world.ts';
import { canSignIn, emailOf, SEED_PASSWORD, totpSecretOf } from './load/sign-ins.ts';
import { makeSeedDatabase, type SeedDatabase } from './seed-database.ts';
import { SEED_WORLD } from './world.ts';

let seed: SeedDatabase;
let world: SignInWorld;

beforeAll(async () => {
  seed = await makeSeedDatabase({ withPasswords: true });
  const { database, keys, documentFolder, clock } = seed;
  world = await makeSignInWorld({ database, keys, documentFolder, now: () => clock.now });
}, 240_000);
afterAll(async () => {
  await world.close();
  await seed.close();
});

const members = SEED_WORLD.flatMap((organisation) =>
  organisation.members
    // Whose time ends is in it on the day of the seed, and not on every day on which this is run.
    .filter((member) => canSignIn(member) && member.until === undefined)
    .map((member) => ({ email: emailOf(organisation, member), ...member })),
);

test.each(members)('$email', async ({ email, name, roles }) => {
  const browser = world.browser();
  const first = await browser.send('POST', '/v1/sign-in', { email, password: SEED_PASSWORD });
  expect(first).toMatchObject({ status: 200, json: { stage: 'second-factor' } });
  const totp = codeAt(totpSecretOf(email), seed.clock.now);
  const second = await browser.send('POST', '/v1/sign-in/second-factor', { totp });
  expect(second).toMatchObject({ status: 200, json: { stage: 'signed-in', member: { name, roles } } });
  const { status } = await browser.send('GET', '/v1/cases');
  expect(status).toBe(isAllowed(roles, 'case.list') ? 200 : 403);
});

test('nobody with another password', async () => {
  const { email } = members[0] ?? { email: '' };
  const answer = await world.browser().send('POST', '/v1/sign-in', { email, password: `${SEED_PASSWORD}!` });
  expect(answer).toMatchObject({ status: 401 });
});
