// The whole application in this process, on a new installation in a temporary folder: for what asks it very often.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '#api/app.ts';
import { LIMITS, type Limits } from '#api/frame/limits.ts';
import { openInstallation } from '#api/open-installation.ts';
import { compileLaw } from '#core/clock/compile.ts';
import { loadPack } from '#law/pack.ts';
import { createOrganisation } from '#store/access/organisation.ts';
import type { Database } from '#store/database/database.ts';
import { PUBLIC_URL } from './api-members.ts';

export type TemporaryApp = { app: FastifyInstance; database: Database; orgId: string };

/** Runs `work` with one organisation and no bound on how often it asks; `log` is given each line of the log. */
export async function withTemporaryApp<T>(
  { limits = {}, log }: { limits?: Partial<Limits>; log: (line: string) => void },
  work: (made: TemporaryApp) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-app-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>desk');
  const installation = await openInstallation(
    {
      dataFolder: join(folder, 'data'),
      keyFile: join(folder, 'installation.key'),
      databaseUrl: undefined,
      databaseOwnerUrl: undefined,
    },
    { as: 'server', log: console.error, now: Date.now },
  );
  const { database, keys, space, documentFolder, auditFolder } = installation;
  const { orgId } = await createOrganisation(database, {
    name: 'Seed Legal Aid',
    admin: { name: 'Ada', email: 'ada@seed.example' },
    by: 'operator',
  });
  const app = await buildApp({
    webFolder: folder,
    services: {
      ...{ database, keys, space, documentFolder, auditFolder },
      law: compileLaw(loadPack()),
      keyPlace: 'in a temporary folder',
      publicUrl: PUBLIC_URL,
      now: Date.now,
    },
    limits: { ...LIMITS, memberPerMinute: 1e6, networkPerMinute: 1e6, ...limits },
    log: { write: log },
  });
  try {
    return await work({ app, database, orgId });
  } finally {
    await app.close();
    await installation.close();
    rmSync(folder, { recursive: true });
  }
}
