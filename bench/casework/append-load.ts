// Requests that append events to many cases, each at the version that the last answer gave, and those that read.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { randomFrom } from '../synthetic-history.ts';
import type { BenchOrganisation } from './fill.ts';
import type { Load, Received, Sent } from './open-loop.ts';

export type BenchCase = { orgId: string; token: string; caseId: string; version: number };

/** So many cases of all organisations, in a random order that follows from the seed. */
export async function sampleCases(
  administrator: pg.Client,
  organisations: readonly BenchOrganisation[],
  count: number,
  seed: number,
): Promise<BenchCase[]> {
  const random = randomFrom(seed);
  const each = Math.ceil(count / organisations.length);
  const cases: BenchCase[] = [];
  for (const { orgId, token } of organisations) {
    const { rows } = await administrator.query<{ id: string; version: number }>(
      'select id, version from "case" where org_id = $1 order by sha256(id::text::bytea) limit $2',
      [orgId, each],
    );
    cases.push(...rows.map(({ id, version }) => ({ orgId, token, caseId: id, version })));
  }
  for (let i = cases.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [cases[i], cases[j]] = [cases[j] as BenchCase, cases[i] as BenchCase];
  }
  return cases;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** What is commonly recorded, in turn; hearings and filings start and move clocks. */
const EVENTS = [
  { type: 'papers-filed', data: { what: 'evidence', with: 'court', by: 'respondent' } },
  { type: 'biometrics-taken' },
  { type: 'application-filed', data: { form: 'I-589', with: 'court', via: 'electronic' } },
  { type: 'representation-entered', data: { form: 'EOIR-28' } },
  {
    type: 'hearing-scheduled',
    data: {
      hearingId: 'next',
      kind: 'master',
      startsAt: '2027-03-02T09:00:00-05:00[America/New_York]',
      court: 'NYC',
    },
  },
] as const;

/** The request that appends one event to a case. */
export function appendTo({ token, caseId, version }: BenchCase, n: number, on: string, key: string): Sent {
  return {
    method: 'POST',
    path: `/v1/cases/${caseId}/events`,
    headers: {
      ...bearer(token),
      'content-type': 'application/json',
      'idempotency-key': key,
      'if-match': `"${version}"`,
    },
    body: JSON.stringify({ events: [{ on, ...EVENTS[n % EVENTS.length] }] }),
  };
}

/** The request that reads a case. */
export const readOf = ({ token, caseId }: BenchCase): Sent => ({
  method: 'GET',
  path: `/v1/cases/${caseId}`,
  headers: bearer(token),
});

/** One append a request, case after case, so that none meets itself while there are more cases than connections. */
export function appends(port: number, connections: number, cases: readonly BenchCase[], on: string): Load {
  return {
    port,
    connections,
    make: (n) => {
      const one = cases[n % cases.length] as BenchCase;
      const done = ({ status, body }: Received) => {
        if (status === 201) one.version = (JSON.parse(body) as { version: number }).version;
      };
      return { sent: appendTo(one, n, on, randomUUID()), done };
    },
  };
}

/** GET requests made by `path`, of one case after another. */
export function reads(
  port: number,
  connections: number,
  cases: readonly BenchCase[],
  path: (one: BenchCase, n: number) => string,
): Load {
  return {
    port,
    connections,
    make: (n) => {
      const one = cases[n % cases.length] as BenchCase;
      return { sent: { method: 'GET', path: path(one, n), headers: bearer(one.token) } };
    },
  };
}

/** POST requests with a body of JSON, in the name of one organisation. */
export function posts(
  port: number,
  connections: number,
  token: string,
  path: string,
  body: (n: number) => unknown,
): Load {
  return {
    port,
    connections,
    make: (n) => ({
      sent: {
        method: 'POST',
        path,
        headers: { ...bearer(token), 'content-type': 'application/json' },
        body: JSON.stringify(body(n)),
      },
    }),
  };
}
