// One of the threads that fill the store of the bench: seals what a case holds as the server does, and copies it in.
import { randomUUIDv7 } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { clientFacts } from '#contract/entries/client.ts';
import { type Day, formatDay, parseDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE } from '#core/calendar/zone.ts';
import { projectorOf } from '#core/case/projection.ts';
import { compileLaw } from '#core/clock/compile.ts';
import { loadPack } from '#law/pack.ts';
import { CodeBook } from '#store/case/code-book.ts';
import { modelRows } from '#store/case/model-rows.ts';
import { sealRow, type VersionedKey } from '#store/keys/sealed-rows.ts';
import { wrapClientKey } from '#store/keys/wrapped-keys.ts';
import { searchedOfClient } from '#store/search/terms.ts';
import { termsOf } from '#vault/blind-index.ts';
import { makeKey } from '#vault/seal.ts';
import { randomFrom } from '../synthetic-history.ts';
import { RowCopy } from './copy-rows.ts';
import type { FillTask } from './fill.ts';
import { FILLED_TABLES } from './filled-tables.ts';
import { makePool, type PooledHistory } from './history-pool.ts';
import { personNumber } from './invented-person.ts';

const POOL = 4000;

const task = workerData as FillTask;
const projector = projectorOf(compileLaw(loadPack()));
const asOf = parseDay(task.today);
if (asOf === undefined) throw new Error(`No day: ${task.today}`);
const pool = makePool(POOL, { projector, asOf, seed: task.seed });
const random = randomFrom(task.seed + 1);
const at = new Date(task.at);

const clients: pg.Client[] = [];
const copies = {} as Record<keyof typeof FILLED_TABLES, RowCopy>;
for (const [table, columns] of Object.entries(FILLED_TABLES)) {
  const client = new pg.Client(task.connection);
  clients.push(client);
  await client.connect();
  // Rows are consistent by the way they are made: references are not looked up once more, and the rules hold all the same.
  await client.query("set session_replication_role = 'replica'");
  copies[table as keyof typeof FILLED_TABLES] = new RowCopy(client, table, columns);
}
let events = 0;
for (const organisation of task.organisations) {
  const { orgId, memberId, from, to } = organisation;
  const index = Buffer.from(organisation.indexKey);
  const wrapping: VersionedKey = { version: 1, key: Buffer.from(organisation.key) };
  const book = new CodeBook(index);
  for (let number = from; number <= to; number += 1) {
    events += await addCase({ orgId, memberId, number, index, wrapping, book });
  }
}
await Promise.all(Object.values(copies).map((copy) => copy.end()));
await Promise.all(clients.map((client) => client.end()));
parentPort?.postMessage({ events });

type OneCase = {
  orgId: string;
  memberId: string;
  number: number;
  index: Buffer;
  wrapping: VersionedKey;
  book: CodeBook;
};

/** Everything of one client and their case; answers how many events it has. */
async function addCase({ orgId, memberId, number, index, wrapping, book }: OneCase): Promise<number> {
  const pooled = pool[Math.floor(random() * pool.length)] as PooledHistory;
  const [clientId, caseId] = [randomUUIDv7(), randomUUIDv7()];
  const key: VersionedKey = { version: 1, key: makeKey() };
  const bornOn = formatDay(pooled.history.bornOn as Day);
  const facts = clientFacts.parse({ ...personNumber(number), bornOn });
  const sealed = (table: 'client_version' | 'case' | 'event', row: string, value: unknown) =>
    sealRow(key, value, { orgId, at: { table, row } }).body;
  await copies.client.add([orgId, clientId, true, 1, at, memberId]);
  await copies.client_version.add([
    ...[orgId, clientId, 1, 1, sealed('client_version', `${clientId}/1`, facts), at, memberId],
  ]);
  const wrapped = wrapClientKey(wrapping, key.key, { orgId, clientId, version: 1 });
  await copies.client_key.add([orgId, clientId, 1, wrapped, 1, at]);
  for (const { place, kind, term } of termsOf(index, searchedOfClient(facts)))
    await copies.search_term.add([orgId, clientId, place, kind, term]);

  const { history, bodies, projection } = pooled;
  const { timeZone = DEFAULT_ZONE, kind, circuit, detained } = history;
  const known = { kind, timeZone, circuit, detained };
  const body = sealed('case', caseId, { versions: [{ at: task.at, by: memberId, facts: known }] });
  const count = bodies.length;
  const opened = bodies.at(-1)?.on as string;
  await copies['"case"'].add([
    ...[orgId, caseId, clientId, number, book.code('case-kind', kind), count, count],
    ...[opened, 1, body, at, memberId],
  ]);
  const ids = bodies.map(() => randomUUIDv7());
  const idOf = (name: string) => ids[Number(name.slice(1)) - 1] as string;
  for (const [i, { type, on, json }] of bodies.entries()) {
    const own = JSON.parse(json.replaceAll(/"(e\d+)"/g, (_, name: string) => `"${idOf(name)}"`));
    await copies.event.add([
      ...[orgId, caseId, i + 1, ids[i], clientId, book.code('event-type', type), on, at, memberId, 1],
      sealed('event', `${caseId}/${i + 1}`, own),
    ]);
  }
  await addModels({
    orgId,
    number,
    caseId,
    clientId,
    count,
    idOf,
    book,
    projection,
    kind,
    zone: timeZone,
  });
  return count;
}

async function addModels(of: {
  orgId: string;
  number: number;
  caseId: string;
  clientId: string;
  count: number;
  idOf: (name: string) => string;
  book: CodeBook;
  projection: PooledHistory['projection'];
  kind: string;
  zone: string;
}): Promise<void> {
  const { orgId, number, caseId, clientId, count, idOf, book, kind, zone } = of;
  const renamed = {
    ...of.projection,
    clocks: of.projection.clocks.map(({ clock, actOn }) => ({
      clock: {
        ...clock,
        id: clock.id.replaceAll(/:(e\d+)/g, (_, name: string) => `:${idOf(name)}`),
        startedBy: clock.startedBy === null ? null : idOf(clock.startedBy),
      },
      actOn,
    })),
    hearings: of.projection.hearings.map((hearing) => ({ ...hearing, noticeId: idOf(hearing.noticeId) })),
  };
  const { summary, clocks, hearings } = modelRows(renamed, { kind, zone, book });
  await copies.case_summary.add([
    ...[
      orgId,
      caseId,
      clientId,
      number,
      count,
      1,
      projector.law,
      null,
      summary.kind_code,
      summary.stage_code,
    ],
    ...[
      summary.custody_code,
      summary.represented,
      summary.outcome_code,
      summary.court_code,
      summary.opened_on,
    ],
    ...[
      summary.closed_on,
      summary.next_on,
      summary.told_on,
      summary.told_on,
      summary.check_due_on,
      summary.as_of,
    ],
    summary.changes_at,
  ]);
  for (const row of clocks) {
    await copies.case_clock.add([
      ...[
        orgId,
        caseId,
        clientId,
        row.clock_code,
        row.rule_code,
        row.started_by,
        row.status_code,
        row.act_on,
      ],
      ...[row.earliest_on, row.due_on, row.latest_on, row.due_at, null],
    ]);
  }
  for (const row of hearings) {
    await copies.case_hearing.add([
      ...[
        orgId,
        caseId,
        clientId,
        row.notice_id,
        row.kind_code,
        row.state_code,
        row.court_code,
        row.starts_at,
      ],
      ...[row.zone_code, row.happens_on, null],
    ]);
  }
}
