// What this machine's PostgreSQL takes of the same rows in the same shape of transaction, without Recourse around it.
import { randomBytes, randomUUIDv7 } from 'node:crypto';
import pg from 'pg';
import { SERVER_CONNECTIONS } from '#store/engine/open-store.ts';
import type { BenchCase } from './append-load.ts';

/** Bytes of what is sealed in an append, as measured on the rows of the server: an event, an answer kept, an entry of the log. */
const BYTES = { event: 180, answer: 330, code: 8, hash: 32 };

const bytes = randomBytes(1024);
const code = () => randomBytes(BYTES.code);

/**
 * Appends a second that so many clients of the driver reach with the statements of an append (lock the case, read its
 * history, insert, move the case, read models, log, answer kept), on the tables of the bench, with made-up bytes. No
 * row-level security (the administrator asks), no seals, no law, no HTTP.
 */
export async function baselineAppends(
  administrator: pg.ClientConfig,
  cases: readonly BenchCase[],
  seconds: number,
): Promise<number> {
  return closedLoop(administrator, cases, seconds, sameShape);
}

/** The same with nothing but an insert of the event. */
export async function bareInserts(
  administrator: pg.ClientConfig,
  cases: readonly BenchCase[],
  seconds: number,
): Promise<number> {
  return closedLoop(administrator, cases, seconds, async (query, one) => {
    const [row] = await query('select client_id, last_seq from "case" where org_id = $1 and id = $2', [
      one.orgId,
      one.caseId,
    ]);
    await query(INSERT_EVENT, eventOf(one, row as CaseRow));
    await query(MOVE_CASE, [one.orgId, one.caseId]);
  });
}

type Query = (text: string, values: readonly unknown[]) => Promise<Record<string, unknown>[]>;
type CaseRow = { client_id: string; last_seq: number };

async function closedLoop(
  administrator: pg.ClientConfig,
  cases: readonly BenchCase[],
  seconds: number,
  work: (query: Query, one: BenchCase) => Promise<void>,
): Promise<number> {
  const pool = new pg.Pool({ ...administrator, max: SERVER_CONNECTIONS, pipeline: true });
  const names = new Map<string, string>();
  let next = 0;
  let done = 0;
  const began = performance.now();
  const connection = async () => {
    while (performance.now() - began < seconds * 1000) {
      const one = cases[next++ % cases.length] as BenchCase;
      const client = await pool.connect();
      const query: Query = async (text, values) => {
        const name = names.get(text) ?? `b${names.size}`;
        names.set(text, name);
        return (await client.query({ name, text, values: [...values] })).rows;
      };
      await client.query(`begin; set local app.org = '${one.orgId}'; set local app.member = '${one.orgId}'`);
      await work(query, one);
      await client.query('commit');
      client.release();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: SERVER_CONNECTIONS }, connection));
  const elapsed = (performance.now() - began) / 1000;
  await pool.end();
  return done / elapsed;
}

const INSERT_EVENT = `insert into event (org_id, case_id, seq, id, client_id, type_code, happened_on, recorded_at, recorded_by,
    key_version, body)
  select $1, $2, $3, $4, $5, $6, current_date, now(), m.id, 1, $7 from member m where m.org_id = $1 and m.reach = 'organisation'`;
const MOVE_CASE =
  'update "case" set version = version + 1, last_seq = last_seq + 1 where org_id = $1 and id = $2';

const eventOf = ({ orgId, caseId }: BenchCase, { client_id, last_seq }: CaseRow) => [
  ...[orgId, caseId, last_seq + 1, randomUUIDv7(), client_id, code(), bytes.subarray(0, BYTES.event)],
];

async function sameShape(query: Query, one: BenchCase): Promise<void> {
  const { orgId, caseId } = one;
  const which = [orgId, caseId];
  // The token, the brake and the key of the retry come before, the log and the kept answer after.
  const keyHash = randomBytes(BYTES.hash);
  await query('select id, member_id from api_token where org_id = $1 and ended_at is null', [orgId]);
  await query(
    `insert into idempotency (org_id, key_hash, request_hash, status, key_version, body, created_at)
     values ($1, $2, $2, 0, 0, '', now()) on conflict do nothing returning status`,
    [orgId, keyHash],
  );
  const [[row]] = await Promise.all([
    query(
      'select client_id, last_seq, body from "case" where org_id = $1 and id = $2 for no key update',
      which,
    ),
    query(
      'select id, seq, recorded_at, recorded_by, key_version, body from event where org_id = $1 and case_id = $2 order by seq',
      which,
    ),
    query(
      `select v.body from "case" c join client_version v on v.org_id = c.org_id and v.client_id = c.client_id
       where c.org_id = $1 and c.id = $2 order by v.version desc limit 1`,
      which,
    ),
  ]);
  await Promise.all([query(INSERT_EVENT, eventOf(one, row as CaseRow)), query(MOVE_CASE, which)]);
  await Promise.all([
    query(
      'update case_summary set version = version + 1, next_on = current_date where org_id = $1 and case_id = $2',
      which,
    ),
    query('update case_clock set act_on = act_on where org_id = $1 and case_id = $2', which),
    query('select * from case_hearing where org_id = $1 and case_id = $2', which),
  ]);
  await query(
    `insert into reading (org_id, reader_id, client_id, read_at) values ($1, $1, $2, now())
     on conflict (org_id, reader_id, client_id) do update set read_at = now() where reading.read_at < now() - interval '5 min'`,
    [orgId, (row as CaseRow).client_id],
  );
  await query('update idempotency set status = 201, body = $3 where org_id = $1 and key_hash = $2', [
    ...[orgId, keyHash, bytes.subarray(0, BYTES.answer)],
  ]);
  await query(
    `with head as (select seq from audit_head where org_id = $1 for update),
     entry as (insert into audit (org_id, seq, id, at, what, client_ids, case_id, objects, key_version, body, prev_hash, hash)
       select $1, seq + 1, $2, now(), 'appendEvents', array[$3::uuid], $4, 1, 1, '', $5, $5 from head)
     update audit_head set seq = audit_head.seq + 1 from head where org_id = $1`,
    [orgId, randomUUIDv7(), (row as CaseRow).client_id, caseId, keyHash],
  );
}
