// The statements that write the read models of a case: whole, or what differs from rows that are known to be there.
import { CONTACT_ON, OWNER_OF } from '#store/case/beside.ts';
import type { LoadedCase } from '#store/case/load-case.ts';
import type { ClockRow, HearingRow, ModelRows, SummaryRow } from '#store/case/model-rows.ts';
import { columnsOf } from '#store/database/columns.ts';
import type { Tx } from '#store/database/database.ts';

const SUMMARY_COLUMNS = [
  'kind_code',
  'stage_code',
  'custody_code',
  'represented',
  'outcome_code',
  'court_code',
  'opened_on',
  'closed_on',
  'next_on',
  'told_on',
  'check_due_on',
  'as_of',
  'changes_at',
] as const satisfies readonly (keyof SummaryRow)[];

const CLOCK_COLUMNS = [
  'clock_code',
  'rule_code',
  'started_by',
  'status_code',
  'act_on',
  'earliest_on',
  'due_on',
  'latest_on',
  'due_at',
] as const satisfies readonly (keyof ClockRow)[];

const HEARING_COLUMNS = [
  'notice_id',
  'kind_code',
  'state_code',
  'court_code',
  'starts_at',
  'zone_code',
  'happens_on',
] as const satisfies readonly (keyof HearingRow)[];

const WRITE_SUMMARY = `with beside as (select ${OWNER_OF} as owner_id, ${CONTACT_ON} as contact_on)
  insert into case_summary (org_id, case_id, client_id, owner_id, number, version, client_version, law, kind_code, stage_code,
    custody_code, represented, outcome_code, court_code, opened_on, closed_on, next_on, told_on, last_contact_on, check_due_on,
    as_of, changes_at)
  select $1, $2, $3, owner_id, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
    $18::date, greatest($18::date, contact_on), $19, $20, $21 from beside
  on conflict (org_id, case_id) do update set owner_id = excluded.owner_id, version = excluded.version,
    client_version = excluded.client_version, law = excluded.law, kind_code = excluded.kind_code,
    stage_code = excluded.stage_code, custody_code = excluded.custody_code, represented = excluded.represented,
    outcome_code = excluded.outcome_code, court_code = excluded.court_code, opened_on = excluded.opened_on,
    closed_on = excluded.closed_on, next_on = excluded.next_on, told_on = excluded.told_on,
    last_contact_on = excluded.last_contact_on, check_due_on = excluded.check_due_on, as_of = excluded.as_of,
    changes_at = excluded.changes_at
  returning owner_id`;

/** Where owner and last contact stay as they are. Hot: most appends. */
const MOVE_SUMMARY = `update case_summary set version = $3, kind_code = $4, stage_code = $5, custody_code = $6,
    represented = $7, outcome_code = $8, court_code = $9, opened_on = $10, closed_on = $11, next_on = $12, told_on = $13,
    check_due_on = $14, as_of = $15, changes_at = $16
  where org_id = $1 and case_id = $2`;

const KEEP_CLOCKS =
  'delete from case_clock where org_id = $1 and case_id = $2 and clock_code <> all($3::bytea[])';

const WRITE_CLOCKS = `insert into case_clock (org_id, case_id, client_id, owner_id, clock_code, rule_code, started_by,
    status_code, act_on, earliest_on, due_on, latest_on, due_at)
  select $1, $2, $3, $4, n.* from unnest($5::bytea[], $6::bytea[], $7::uuid[], $8::bytea[], $9::date[], $10::date[],
    $11::date[], $12::date[], $13::timestamptz[]) as n
  on conflict (org_id, case_id, clock_code) do update set status_code = excluded.status_code, act_on = excluded.act_on,
    earliest_on = excluded.earliest_on, due_on = excluded.due_on, latest_on = excluded.latest_on,
    due_at = excluded.due_at, owner_id = excluded.owner_id`;

const KEEP_HEARINGS =
  'delete from case_hearing where org_id = $1 and case_id = $2 and notice_id <> all($3::uuid[])';

const WRITE_HEARINGS = `insert into case_hearing (org_id, case_id, client_id, owner_id, notice_id, kind_code, state_code,
    court_code, starts_at, zone_code, happens_on)
  select $1, $2, $3, $4, n.* from unnest($5::uuid[], $6::bytea[], $7::bytea[], $8::bytea[], $9::timestamptz[], $10::bytea[],
    $11::date[]) as n
  on conflict (org_id, case_id, notice_id) do update set kind_code = excluded.kind_code,
    state_code = excluded.state_code, court_code = excluded.court_code, starts_at = excluded.starts_at,
    zone_code = excluded.zone_code, happens_on = excluded.happens_on, owner_id = excluded.owner_id`;

/** Writes all rows, with owner and last contact as they are now. `note`: the code of the kind of entry that is a contact. */
export async function writeWhole(
  tx: Tx,
  loaded: LoadedCase,
  rows: ModelRows,
  { law, note }: { law: string; note: Buffer },
): Promise<void> {
  const { number, version, clientVersion } = loaded;
  const { which } = placeOf(tx, loaded);
  const [written] = await tx.query<{ owner_id: string | null }>(WRITE_SUMMARY, [
    ...[...which, loaded.clientId, note, number, version, clientVersion, law],
    ...SUMMARY_COLUMNS.map((name) => rows.summary[name]),
  ]);
  const ownerId = written?.owner_id ?? null;
  await Promise.all([
    tx.query(KEEP_CLOCKS, [...which, rows.clocks.map(clockKey)]),
    tx.query(KEEP_HEARINGS, [...which, rows.hearings.map(hearingKey)]),
    writeClocks(tx, loaded, ownerId, rows.clocks),
    writeHearings(tx, loaded, ownerId, rows.hearings),
  ]);
}

/** Writes what differs from `before`, the rows that are there; the last told contact must be the same. */
export async function writeDifference(
  tx: Tx,
  loaded: LoadedCase,
  { before, after, ownerId }: { before: ModelRows; after: ModelRows; ownerId: string | null },
): Promise<void> {
  const { which } = placeOf(tx, loaded);
  const clocks = difference(before.clocks, after.clocks, (row) => clockKey(row).toString('hex'));
  const hearings = difference(before.hearings, after.hearings, hearingKey);
  await Promise.all([
    tx.query(MOVE_SUMMARY, [...which, loaded.version, ...SUMMARY_COLUMNS.map((name) => after.summary[name])]),
    clocks.isGone && tx.query(KEEP_CLOCKS, [...which, after.clocks.map(clockKey)]),
    hearings.isGone && tx.query(KEEP_HEARINGS, [...which, after.hearings.map(hearingKey)]),
    writeClocks(tx, loaded, ownerId, clocks.changed),
    writeHearings(tx, loaded, ownerId, hearings.changed),
  ]);
}

const clockKey = ({ clock_code }: ClockRow): Buffer => clock_code;
const hearingKey = ({ notice_id }: HearingRow): string => notice_id;

const placeOf = ({ actor }: Tx, { id, clientId }: LoadedCase) => ({ which: [actor.orgId, id], clientId });

async function writeClocks(tx: Tx, of: LoadedCase, ownerId: string | null, rows: readonly ClockRow[]) {
  if (rows.length === 0) return;
  const { which, clientId } = placeOf(tx, of);
  await tx.query(WRITE_CLOCKS, [...which, clientId, ownerId, ...columnsOf(rows, CLOCK_COLUMNS)]);
}

async function writeHearings(tx: Tx, of: LoadedCase, ownerId: string | null, rows: readonly HearingRow[]) {
  if (rows.length === 0) return;
  const { which, clientId } = placeOf(tx, of);
  await tx.query(WRITE_HEARINGS, [...which, clientId, ownerId, ...columnsOf(rows, HEARING_COLUMNS)]);
}

/** Rows that are new or other than before, and whether any is no longer there. */
function difference<Row>(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string) {
  const old = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]));
  const changed = after.filter((row) => old.get(keyOf(row)) !== JSON.stringify(row));
  for (const row of after) old.delete(keyOf(row));
  return { changed, isGone: old.size > 0 };
}
