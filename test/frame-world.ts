// An application with a small table of operations of its own, over a real database: what the frame does, tried from outside.
import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import pg from 'pg';
import { buildApp } from '#api/app.ts';
import type { Gate } from '#api/frame/gate.ts';
import { LIMITS, type Limits } from '#api/frame/limits.ts';
import type { Services, Who } from '#api/handler.ts';
import { compileLaw } from '#core/clock/compile.ts';
import type { Role } from '#core/policy/policy.ts';
import { loadPack } from '#law/pack.ts';
import { Database } from '#store/database/database.ts';
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
  const orgId = randomUUIDv7();
  await database.within({ orgId }, async (tx) => {
    await tx.query(`insert into organisation (org_id, name, created_at) values ($1, 'Seed', now())`, [orgId]);
    await tx.query(`insert into audit_head (org_id, seq, hash) values ($1, 0, '')`, [orgId]);
    await keys.makeOrganisation(tx);
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
  const members = new Map<string, Who>();
  const gate: Gate = {
    authenticate: async (_services, { cookie, bearer }) => {
      const who = members.get(cookie ?? bearer ?? '');
      if (who === undefined) return undefined;
      if (cookie !== undefined) return { ...who, sessionId: who.actor.memberId, secondFactorAt: now() };
      return { ...who, tokenId: who.actor.memberId, scopes: ['team.list'] };
    },
    countReading: async () => undefined,
  };
  const log: string[] = [];
  const webFolder = mkdtempSync(join(tmpdir(), 'recourse-web-'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html>desk');
  const app = await buildApp({
    webFolder,
    services,
    gate,
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
    member: async (...roles) => {
      const memberId = randomUUIDv7();
      await database.within({ orgId }, (tx) =>
        tx.query(
          `insert into member (org_id, id, roles, reach, state, email_key, key_version, body, created_at)
           values ($1, $2, $3, 'organisation', 'active', $4, 1, '', now())`,
          [orgId, memberId, roles, Buffer.from(memberId)],
        ),
      );
      members.set(memberId, { actor: { orgId, memberId }, roles });
      return { cookie: `recourse-session=${memberId}`, origin: PUBLIC_URL };
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
