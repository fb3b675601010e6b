// Fills an installation with organisations and synthetic cases, sealed as the server seals them.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type pg from 'pg';
import type { Installation } from '#api/open-installation.ts';
import { formatDay } from '#core/calendar/day.ts';
import { momentAt } from '#core/calendar/zone.ts';
import { makeOrganisation, newKeeper } from '#store/access/organisation.ts';
import { makeToken } from '#store/access/token.ts';
import { keepWords, openCodeBook } from '#store/case/code-book.ts';
import type { Tx } from '#store/database/database.ts';
import { withClient } from '#store/database/with-client.ts';
import { ADMINISTRATOR, connectionTo, DATABASE_NAME } from '#store/engine/socket.ts';

export type BenchOrganisation = {
  orgId: string;
  /** Its one member, who may read and record everything. */
  memberId: string;
  /** An API token of that member. */
  token: string;
  /** Bytes of its keys, for the threads that seal. */
  indexKey: Uint8Array;
  key: Uint8Array;
  /** Cases so far. */
  cases: number;
};

export type FillTask = {
  connection: pg.ClientConfig;
  today: string;
  at: number;
  seed: number;
  organisations: readonly (BenchOrganisation & { from: number; to: number })[];
};

const THREADS = 2;
const ROLES = ['supervisor', 'representative'] as const;
const SCOPES = ['case.list', 'case.read', 'case.append', 'client.read', 'client.search'] as const;
const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Pacific/Honolulu',
];

/** As whom nothing is hidden: the administrator of the embedded PostgreSQL of a data folder. */
export const administratorOf = (dataFolder: string): pg.ClientConfig =>
  connectionTo(join(dataFolder, 'postgres'), ADMINISTRATOR, DATABASE_NAME);

/** Makes an organisation with one member and their token; the brake on reading is out of the way of the bench. */
export async function makeBenchOrganisation(
  { database }: Pick<Installation, 'database'>,
  administrator: pg.Client,
  n: number,
): Promise<BenchOrganisation> {
  const made = await database.within(newKeeper(), (tx) =>
    makeOrganisation(tx, {
      name: `Organisation ${n}`,
      admin: { name: `Member ${n}`, email: `member-${n}@example.org` },
      by: 'operator',
    }),
  );
  const { orgId, adminId: memberId } = made;
  await administrator.query(
    "update member set state = 'active', roles = $3, reach = 'organisation' where org_id = $1 and id = $2",
    [orgId, memberId, ROLES],
  );
  await administrator.query(
    'update organisation set reading_limit = 1000000, token_reading_limit = 1000000 where org_id = $1',
    [orgId],
  );
  return database.within({ orgId, memberId }, async (tx) => {
    const { secret } = await makeToken(tx, {
      label: 'bench',
      scopes: SCOPES,
      expiresAt: tx.at + 86_400_000,
      roles: ROLES,
    });
    await keepBenchWords(tx);
    const { key } = await tx.keys.organisation(tx);
    return { orgId, memberId, token: secret, indexKey: await tx.keys.index(tx), key, cases: 0 };
  });
}

async function keepBenchWords(tx: Tx): Promise<void> {
  const book = await openCodeBook(tx);
  await keepWords(tx, book, 'court', ['NYC']);
  await keepWords(tx, book, 'zone', ZONES);
}

/** Adds cases until each organisation has as many as `sizes` says; answers how many events were added. */
export async function fillTo(
  dataFolder: string,
  organisations: readonly BenchOrganisation[],
  sizes: readonly number[],
  seed: number,
): Promise<number> {
  const connection = administratorOf(dataFolder);
  const at = Date.now();
  const tasks = organisations.map((organisation, n) => ({
    ...organisation,
    from: organisation.cases + 1,
    to: sizes[n] ?? 0,
  }));
  const threads = Array.from({ length: THREADS }, (_, thread) =>
    fillInThread({
      connection,
      at,
      today: formatDay(momentAt('America/New_York', at).day),
      seed: seed * THREADS + thread,
      organisations: share(tasks, thread),
    }),
  );
  const events = (await Promise.all(threads)).reduce((sum, one) => sum + one, 0);
  for (const [n, organisation] of organisations.entries()) organisation.cases = sizes[n] ?? 0;
  await withClient(connection, async (client) => {
    await client.query(
      `insert into case_number (org_id, last) select org_id, max(number) from "case" group by org_id
       on conflict (org_id) do update set last = excluded.last`,
    );
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  });
  return events;
}

/** Every thread gets a part of every size: the largest organisation does not make one wait for the other. */
function share<T extends { from: number; to: number }>(tasks: readonly T[], thread: number): T[] {
  return tasks.map((task) => {
    const count = task.to - task.from + 1;
    const from = task.from + Math.floor((count * thread) / THREADS);
    return { ...task, from, to: task.from + Math.floor((count * (thread + 1)) / THREADS) - 1 };
  });
}

function fillInThread(task: FillTask): Promise<number> {
  const worker = new Worker(join(import.meta.dirname, 'fill-worker.ts'), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', ({ events }: { events: number }) => resolve(events));
    worker.once('error', reject);
  });
}
