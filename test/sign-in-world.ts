// An application without an organisation, a clock that tests turn, and browsers that keep cookies: for tests of access.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import type { InjectOptions } from 'fastify';
import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import { buildApp } from '#api/app.ts';
import { LIMITS } from '#api/frame/limits.ts';
import type { Services } from '#api/handler.ts';
import { compileLaw } from '#core/clock/compile.ts';
import { loadPack } from '#law/pack.ts';
import { offerSetup } from '#store/access/setup.ts';
import { Database } from '#store/database/database.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import { makeKey } from '#vault/seal.ts';
import { PUBLIC_URL } from './api-members.ts';
import { makeTestDatabase } from './test-database.ts';

export const PASSWORD = 'correct tapir staple wagon';
export const SECOND_PASSWORD = 'another tapir staple wagon';

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the test looks at.
export type Told = { status: number; json: any; headers: Record<string, unknown> };

export type Browser = {
  cookies: Map<string, string>;
  send: (method: InjectOptions['method'], url: string, body?: unknown, headers?: object) => Promise<Told>;
};

export type SignInWorld = Awaited<ReturnType<typeof makeSignInWorld>>;

/** The database keeps its own time, so the clock of this world begins with the real one. */
export async function makeSignInWorld(more: Partial<Services> = {}) {
  const test = await makeTestDatabase();
  const keys = new KeyRing(makeKey());
  let turned = 0;
  const now = () => Date.now() + turned;
  const database = new Database({ pool: test.serving, keys, now });
  const services: Services = {
    database,
    keys,
    law: compileLaw(loadPack()),
    documentFolder: tmpdir(),
    auditFolder: mkdtempSync(pathOf(tmpdir(), 'recourse-audit-')),
    keyPlace: '/home/ada/.config/recourse/installation.key',
    publicUrl: PUBLIC_URL,
    now,
    ...more,
  };
  const webFolder = mkdtempSync(pathOf(tmpdir(), 'recourse-web-'));
  writeFileSync(pathOf(webFolder, 'index.html'), '<!doctype html>desk');
  const limits = { ...LIMITS, memberPerMinute: 100_000, networkPerMinute: 100_000 };
  const app = await buildApp({ webFolder, services, limits, log: { write: () => undefined } });
  const admin = new pg.Client(test.administering);
  await admin.connect();

  let networks = 0;
  /** A browser with cookies of its own, at a network of its own where none is given. */
  const browser = (network = `2001:db8:${(networks++).toString(16)}::1`): Browser => {
    const cookies = new Map<string, string>();
    return {
      cookies,
      send: async (method, url, body, headers = {}) => {
        const answer = await app.inject({
          method: method as 'POST',
          url,
          remoteAddress: network,
          headers: { origin: PUBLIC_URL, 'user-agent': 'Test/1', ...headers },
          cookies: Object.fromEntries(cookies),
          ...(body !== undefined && { payload: body as object }),
        });
        for (const { name, value } of answer.cookies) {
          if (value === '') cookies.delete(name);
          else cookies.set(name, value);
        }
        const json = answer.body === '' ? undefined : JSON.parse(answer.body);
        return { status: answer.statusCode, json, headers: answer.headers };
      },
    };
  };
  const wait = (seconds: number) => {
    turned += seconds * 1000;
  };
  const world = { services, database, admin, browser, wait, now, offer: () => offerSetup(database) };
  return {
    ...world,
    close: async () => {
      await admin.end();
      await app.close();
      await database.close();
      await test.drop();
    },
  };
}

/** The code that an app with this secret shows at a moment. */
export const codeAt = (secret: string, at: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at });

export type Person = {
  id: string;
  email: string;
  browser: Browser;
  secret: string;
  recoveryCodes: string[];
  lockdownCode: string;
};

/** Adds an authenticator app to a sign-in that lacks one. */
export async function enrol(world: SignInWorld, browser: Browser, email: string): Promise<Person> {
  const offer = await browser.send('POST', '/v1/account/totp');
  const { factorId, secret } = offer.json;
  const done = await browser.send('POST', `/v1/account/totp/${factorId}/confirm`, {
    totp: codeAt(secret, world.now()),
  });
  const { session, codes } = done.json;
  return { id: session.member.id, email, browser, secret, ...codes };
}

/** Sets the installation up; answers its admin, signed in with a second factor. */
export async function setUp(world: SignInWorld): Promise<Person> {
  const browser = world.browser();
  const token = await world.offer();
  const email = 'ada@seed.example';
  await browser.send('POST', '/v1/setup', {
    token,
    organisation: { name: 'Seed Legal Aid' },
    admin: { name: 'Ada Amsel', email, password: PASSWORD },
  });
  return enrol(world, browser, email);
}

/** Invites a member and accepts with a second factor. */
export async function join(
  world: SignInWorld,
  admin: Person,
  { email, roles }: { email: string; roles: readonly string[] },
): Promise<Person> {
  const invited = await admin.browser.send('POST', '/v1/members', { name: 'Bela Blum', email, roles });
  const [, token] = invited.json.invitation.url.split('#');
  const browser = world.browser();
  await browser.send('POST', '/v1/invitations/accept', { token, password: PASSWORD });
  return enrol(world, browser, email);
}

/** Gives a second factor again. Codes work once each: the next is half a minute later. */
export async function stepUp(world: SignInWorld, { browser, secret }: Person): Promise<string> {
  world.wait(31);
  const totp = codeAt(secret, world.now());
  const { status } = await browser.send('POST', '/v1/session/step-up', { totp });
  if (status !== 200) throw new Error(`Stepping up was answered with ${status}.`);
  return totp;
}

/** Signs a person in, in another browser. */
export async function signIn(world: SignInWorld, { email, secret }: Person): Promise<Browser> {
  const browser = world.browser();
  await browser.send('POST', '/v1/sign-in', { email, password: PASSWORD });
  world.wait(31);
  await browser.send('POST', '/v1/sign-in/second-factor', { totp: codeAt(secret, world.now()) });
  return browser;
}

/** Whether a browser gets anything that only a member gets. */
export const isIn = async (browser: Browser): Promise<boolean> =>
  (await browser.send('GET', '/v1/members')).status === 200;

/** What a person was told, the newest first. */
export async function noticesOf({ browser }: Person): Promise<string[]> {
  const { json } = await browser.send('GET', '/v1/account/notices?limit=100');
  return json.items.map(({ kind }: { kind: string }) => kind);
}
