// The application over a database of its own, with members who are signed in: for tests that ask as a program would.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import pg from 'pg';
import { type AppOptions, buildApp } from '#api/app.ts';
import { LIMITS, type Limits } from '#api/frame/limits.ts';
import type { Services } from '#api/handler.ts';
import { compileLaw } from '#core/clock/compile.ts';
import type { Action, Role } from '#core/policy/policy.ts';
import { loadPack } from '#law/pack.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { createOrganisation } from '#store/access/organisation.ts';
import { Database } from '#store/database/database.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import { makeKey } from '#vault/seal.ts';
import { type Headers, PUBLIC_URL, withSession, withToken } from './api-members.ts';
import { makeTestDatabase, type TestDatabase } from './test-database.ts';

export type ApiWorld = {
  app: FastifyInstance;
  database: TestDatabase;
  services: Services;
  orgId: string;
  /** Makes a member and answers headers of a session with a fresh second factor. */
  member: (...roles: Role[]) => Promise<Headers>;
  /** Makes a member and answers headers with an API token of theirs. */
  token: (scopes: readonly Action[], ...roles: Role[]) => Promise<Headers>;
  call: (options: InjectOptions) => Promise<LightMyRequestResponse>;
  /** What of the audit log is clear, the newest last. */
  audited: () => Promise<string[]>;
  /** Lines of the log so far. */
  log: string[];
  close: () => Promise<void>;
};

/** Its own operations in place of the real ones, and limits that a test would not reach in place of those that hold. */
export type ApiWorldOptions = Partial<Pick<AppOptions, 'operations' | 'handlers'>> & {
  publicUrl?: string;
  limits?: Partial<Limits>;
};

export async function makeApiWorld({
  limits,
  publicUrl = PUBLIC_URL,
  ...tables
}: ApiWorldOptions = {}): Promise<ApiWorld> {
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
    auditFolder: mkdtempSync(join(tmpdir(), 'recourse-audit-')),
    keyPlace: 'in memory',
    publicUrl,
    now,
  };
  const log: string[] = [];
  const webFolder = mkdtempSync(join(tmpdir(), 'recourse-web-'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html>desk');
  const app = await buildApp({
    webFolder,
    services,
    limits: { ...LIMITS, memberPerMinute: 100_000, networkPerMinute: 100_000, ...limits },
    ...tables,
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
    member: (...roles) => asKeeper(database, orgId, (tx) => withSession(tx, roles)),
    token: (scopes, ...roles) => withToken(database, orgId, { scopes, roles }),
    call: (options) => app.inject(options),
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
