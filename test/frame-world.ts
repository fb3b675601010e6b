// An application with a small table of operations of its own, over a real database: what the frame does, tried from outside.
import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import pg from 'pg';
import { buildApp } from '#api/app.ts';
import { LIMITS, type Limits } from '#api/frame/limits.ts';
import type { Services } from '#api/handler.ts';
import { compileLaw } from '#core/clock/compile.ts';
import type { Action, Role } from '#core/policy/policy.ts';
import { loadPack } from '#law/pack.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { addMember } from '#store/access/member.ts';
import { createOrganisation } from '#store/access/organisation.ts';
import { openSession } from '#store/access/session.ts';
import { makeToken } from '#store/access/token.ts';
import { Database, type Tx } from '#store/database/database.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import { makeKey } from '#vault/seal.ts';
import { THING_HANDLERS, THINGS } from './frame-operations.ts';
import { makeTestDatabase, type TestDatabase } from './test-database.ts';

export type FrameWorld = {
  app: FastifyInstance;
  database: TestDatabase;
  services: Services;
  orgId: string;
  /** Makes a member and answers headers of a session with a fresh second factor. */
  member: (...roles: Role[]) => Promise<Record<string, string>>;
  /** Makes a member and answers headers with an API token of theirs. */
  token: (scopes: readonly Action[], ...roles: Role[]) => Promise<Record<string, string>>;
  call: (options: InjectOptions) => Promise<LightMyRequestResponse>;
  makeThing: (
    title: string,
    by: { headers: Record<string, string>; key?: string },
  ) => Promise<LightMyRequestResponse>;
  countThings: () => Promise<number>;
  /** What of the audit log is clear, the newest last. */
  audited: () => Promise<string[]>;
  /** Lines of the log so far. */
  log: string[];
  close: () => Promise<void>;
};

export const PUBLIC_URL = 'http://localhost:7440';

export async function makeFrameWorld(limits: Partial<Limits> = {}): Promise<FrameWorld> {
  const test = await makeTestDatabase();
  const keys = new KeyRing(makeKey());
  const now = () => Date.now();
  const database = new Database({ pool: test.serving, keys, now });
  const { orgId } = await createOrganisation(database, {
    name: 'Seed Legal Aid',
    admin: { name: 'Ada', email: 'ada@seed.example' },
    by: 'operator',
  });
  const services: Services = {
    database,
    keys,
    law: compileLaw(loadPack()),
    documentFolder: tmpdir(),
    keyPlace: 'in memory',
    publicUrl: PUBLIC_URL,
    now,
  };
  const log: string[] = [];
  const webFolder = mkdtempSync(join(tmpdir(), 'recourse-web-'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html>desk');
  const app = await buildApp({
    webFolder,
    services,
    limits: { ...LIMITS, memberPerMinute: 100_000, networkPerMinute: 100_000, ...limits },
    operations: THINGS,
    handlers: THING_HANDLERS,
    log: { write: (line) => log.push(line) },
  });
  const admin = new pg.Client(test.administering);
  await admin.connect();
  return {
    app,
    database: test,
    services,
    orgId,
    log,
    member: (...roles) => asKeeper(database, orgId, (tx) => memberWithSession(tx, roles)),
    token: async (scopes, ...roles) => {
      const memberId = await asKeeper(database, orgId, (tx) => activeMember(tx, roles));
      const expiresAt = now() + 3_600_000;
      const { secret } = await database.within({ orgId, memberId }, (tx) =>
        makeToken(tx, { label: 'a program', scopes, expiresAt, roles }),
      );
      return { authorization: `Bearer ${secret}` };
    },
    call: (options) => app.inject(options),
    makeThing: (title, { headers, key = randomUUIDv7() }) =>
      app.inject({
        method: 'POST',
        url: '/v1/things',
        headers: { ...headers, 'idempotency-key': key },
        payload: { title },
      }),
    countThings: async () => (await admin.query('select 1 from team')).rows.length,
    audited: async () => {
      const { rows } = await admin.query('select what, objects from audit order by seq');
      return rows.map(({ what, objects }) => `${what} ${objects}`);
    },
    close: async () => {
      await admin.end();
      await app.close();
      await database.close();
      await test.drop();
    },
  };
}

/** A member who can sign in. */
async function activeMember(tx: Tx, roles: readonly Role[]): Promise<string> {
  const memberId = await addMember(tx, { name: 'Someone', email: `${randomUUIDv7()}@seed.example`, roles });
  await tx.query("update member set state = 'active' where org_id = $1 and id = $2", [
    tx.actor.orgId,
    memberId,
  ]);
  return memberId;
}

async function memberWithSession(tx: Tx, roles: readonly Role[]): Promise<Record<string, string>> {
  const memberId = await activeMember(tx, roles);
  const { secret } = await openSession(tx, {
    memberId,
    stage: 'signed-in',
    withFactor: true,
    userAgent: 'a test',
  });
  return { cookie: `recourse-session=${secret}`, origin: PUBLIC_URL };
}
