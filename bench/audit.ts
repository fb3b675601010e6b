// Measures the audit log: ten thousand tamperings found at their place, a million entries verified, and what an entry costs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { logAudit } from '#store/audit/log.ts';
import { verifyAudit } from '#store/audit/verify.ts';
import { withClient } from '#store/database/with-client.ts';
import { connect } from '#store/engine/connections.ts';
import { prepareSchema } from '#store/engine/open-store.ts';
import { CHAIN_START, type ChainEntry, entryHash, entryMoment } from '#vault/chain.ts';
import { type TamperResult, tamperAudit } from '../test/audit-tamper.ts';
import { type AuditedOrganisation, makeAuditedOrganisation } from '../test/audited-organisation.ts';
import { administratorOf } from './casework/fill.ts';
import type { Figure } from './figure.ts';

/** A smaller run: `TAMPERINGS=300 ENTRIES=100000 npm run bench audit`. */
const TAMPERINGS = Number(process.env['TAMPERINGS'] ?? 10_000);
const ENTRIES = Number(process.env['ENTRIES'] ?? 1_000_000);
const APPENDS = 2000;
const AT_ONCE = 16;

export async function benchAudit(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-bench-'));
  const log = () => undefined;
  const dataFolder = join(folder, 'data');
  const connections = await connect({ dataFolder, as: 'server', log });
  const made: AuditedOrganisation[] = [];
  const make = async () => {
    const organisation = await makeAuditedOrganisation(connections.serving);
    made.push(organisation);
    return organisation;
  };
  try {
    await prepareSchema(connections, log);
    return await withClient(administratorOf(dataFolder), async (admin) => [
      ...tampered(await tamperAudit(await make(), { admin, times: TAMPERINGS, random: Math.random })),
      await verified(await make(), admin),
      ...(await appended(await make(), connections.serving)),
    ]);
  } finally {
    for (const organisation of made) await organisation.close();
    await connections.close();
    rmSync(folder, { recursive: true });
  }
}

function tampered(results: readonly TamperResult[]): Figure[] {
  const count = (is: (result: TamperResult) => boolean) => results.filter(is).length;
  const missed = { unit: 'tamperings', target: { atMost: 0 } };
  return [
    { id: 'tampered', value: results.length, unit: 'times' },
    { id: 'not found, or not at its place', value: count(({ placed }) => !placed), ...missed },
    { id: 'not found in an export', value: count(({ exported }) => exported.length === 0), ...missed },
    {
      id: 'not found by the other verifier',
      value: count(({ independent }) => independent.length === 0),
      ...missed,
    },
  ];
}

async function verified({ database, orgId, keeper }: AuditedOrganisation, admin: pg.Client): Promise<Figure> {
  await fill(admin, { orgId, memberId: keeper.memberId });
  const start = performance.now();
  const { entries, findings } = await verifyAudit(database, orgId, { anchors: [], publicKeys: [] });
  const seconds = (performance.now() - start) / 1000;
  if (entries !== ENTRIES || findings.length > 0) throw new Error('The log that was filled in is not whole.');
  return { id: `${ENTRIES} entries verified`, value: round(seconds), unit: 's', target: { atMost: 10 } };
}

/** As so many readings would, of one client each; straight into the table, because only the reading is measured. */
async function fill(
  admin: pg.Client,
  { orgId, memberId }: { orgId: string; memberId: string },
): Promise<void> {
  let { hash } = CHAIN_START as { hash: string };
  const at = Date.UTC(2026, 10, 25);
  const body = entryHashOfNothing;
  for (let from = 1; from <= ENTRIES; from += BATCH) {
    const rows: unknown[][] = [];
    for (let seq = from; seq < from + BATCH && seq <= ENTRIES; seq++) {
      const id = `018f2b6c-0000-7000-8000-${String(seq).padStart(12, '0')}`;
      const entry: ChainEntry = {
        ...{ at: entryMoment(at + seq), body, case: id, clients: [id], id, keyVersion: 0, member: memberId },
        ...{ objects: 1, org: orgId, previous: hash, seq, what: 'readCase' },
      };
      const next = entryHash(entry);
      rows.push([seq, id, entry.at, hash, next]);
      hash = next;
    }
    await admin.query(FILL, [
      orgId,
      memberId,
      ...[0, 1, 2, 3, 4].map((column) => rows.map((row) => row[column])),
    ]);
  }
  await admin.query(`update audit_head set seq = $2, hash = decode($3, 'hex') where org_id = $1`, [
    orgId,
    ENTRIES,
    hash,
  ]);
}

const BATCH = 10_000;
/** SHA-256 of an empty detail. */
const entryHashOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const FILL = `
  insert into audit (org_id, seq, id, at, member_id, what, client_ids, case_id, objects, key_version, body, prev_hash, hash)
  select $1, seq, id, at, $2, 'readCase', array[id], id, 1, 0, '', decode(previous, 'hex'), decode(hash, 'hex')
  from unnest($3::bigint[], $4::uuid[], $5::timestamptz[], $6::text[], $7::text[]) as t (seq, id, at, previous, hash)`;

/** Transactions with an entry and nothing else, beside transactions with a bare row of the same width. */
async function appended(organisation: AuditedOrganisation, serving: pg.PoolConfig): Promise<Figure[]> {
  const { database, keeper } = organisation;
  const entry = { what: 'readCase', clients: [keeper.memberId], caseId: keeper.memberId, objects: 1 };
  const logged = await perSecond(() => database.within(keeper, (tx) => logAudit(tx, entry)));
  const pool = new pg.Pool(serving);
  const bare = await perSecond(async () => {
    const client = await pool.connect();
    await client.query('begin');
    await client.query({
      name: 'bare',
      text: `select enter($1, null)`,
      values: [keeper.orgId],
    });
    await client.query({
      name: 'row',
      text: 'insert into team (org_id, id, key_version, body) values ($1, gen_random_uuid(), 1, $2)',
      values: [keeper.orgId, Buffer.alloc(200)],
    });
    await client.query('commit');
    client.release();
  });
  await pool.end();
  return [{ id: 'entries of one organisation', value: logged, unit: 'a second', baseline: bare }];
}

async function perSecond(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let left = APPENDS;
  const worker = async () => {
    while (left-- > 0) await act();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return Math.round(APPENDS / ((performance.now() - start) / 1000));
}

const round = (value: number) => Math.round(value * 100) / 100;
