// An installation of its own, with its own PostgreSQL, to which requests go that nobody should send.
import type { AddressInfo } from 'node:net';
import { openApiOf } from '#contract/api/openapi.ts';
import { OPERATIONS } from '#contract/api/operations.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { withSession } from '../test/api-members.ts';
import { withTemporaryApp } from '../test/temporary-app.ts';
import { fuzzRequests, type RequestsResult } from './requests.ts';

/** Sends so many requests; what the server logs as its own failure is printed. */
export async function fuzzInstallation(options: { requests: number; seed: number }): Promise<RequestsResult> {
  const failedLines: string[] = [];
  const limits = { headerSeconds: 1, bodySeconds: 1, uploadSeconds: 2 };
  const log = (line: string) => {
    if (line.includes('"level":"error"')) failedLines.push(line);
  };
  return withTemporaryApp({ limits, log }, async ({ app, database, orgId }) => {
    await app.listen({ port: 0 });
    try {
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
    }
  });
}
