// An installation of its own, with its own PostgreSQL, to which requests go that nobody should send.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '#api/app.ts';
import { LIMITS } from '#api/frame/limits.ts';
import { openInstallation } from '#api/open-installation.ts';
import { openApiOf } from '#contract/api/openapi.ts';
import { OPERATIONS } from '#contract/api/operations.ts';
import { compileLaw } from '#core/clock/compile.ts';
import { loadPack } from '#law/pack.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { createOrganisation } from '#store/access/organisation.ts';
import { PUBLIC_URL, withSession } from '../test/api-members.ts';
import { fuzzRequests, type RequestsResult } from './requests.ts';

/** Sends so many requests; what the server logs as its own failure is printed. */
export async function fuzzInstallation(options: { requests: number; seed: number }): Promise<RequestsResult> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-fuzz-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>desk');
  const failedLines: string[] = [];
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
      database,
      keys,
      space,
      documentFolder,
      auditFolder,
      law: compileLaw(loadPack()),
      keyPlace: 'in a temporary folder',
      publicUrl: PUBLIC_URL,
      now: Date.now,
    },
    limits: {
      ...LIMITS,
      headerSeconds: 1,
      bodySeconds: 1,
      uploadSeconds: 2,
      memberPerMinute: 1e6,
      networkPerMinute: 1e6,
    },
    log: { write: (line) => line.includes('"level":"error"') && failedLines.push(line) },
  });
  try {
    await app.listen({ port: 0 });
    return await fuzzRequests(
      {
        port: (app.server.address() as AddressInfo).port,
        document: openApiOf(OPERATIONS, '0'),
        signIn: () =>
          asKeeper(database, orgId, (tx) =>
            withSession(tx, ['admin', 'supervisor', 'representative', 'auditor']),
          ),
      },
      options,
    );
  } finally {
    for (const line of failedLines.slice(0, 20)) console.error(line);
    await app.close();
    await installation.close();
    rmSync(folder, { recursive: true });
  }
}
