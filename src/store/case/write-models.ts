// Puts the read models of a case in the place of those before, row by row where something differs.
import { DEFAULT_ZONE } from '#core/calendar/zone.ts';
import type { CaseProjection, Projector } from '#core/case/projection.ts';
import { CONTACT_ON, OWNER_OF } from '#store/case/beside.ts';
import { keepWords, openCodeBook } from '#store/case/code-book.ts';
import type { LoadedCase } from '#store/case/load-case.ts';
import { type ModelRows, modelRows } from '#store/case/model-rows.ts';
import { columnsOf } from '#store/database/columns.ts';
import type { Tx } from '#store/database/database.ts';

const BESIDE = `beside as (select ${OWNER_OF} as owner_id, ${CONTACT_ON} as contact_on)`;

const WRITE_SUMMARY = `with ${BESIDE}
  insert into case_summary (org_id, case_id, client_id, owner_id, number, version, client_version, law, kind_code, stage_code,
    custody_code, represented, outcome_code, court_code, opened_on, closed_on, next_on, told_on, last_contact_on, check_due_on,
    as_of, changes_at)
  select $1, $2, $3, owner_id, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
    $18::date, greatest($18::date, contact_on), $19, $20, $21 from beside
  on conflict (org_id, case_id) do update set owner_id = excluded.owner_id, version = excluded.version,
    client_version = excluded.client_version,
    law = excluded.law, kind_code = excluded.kind_code, stage_code = excluded.stage_code,
    custody_code = excluded.custody_code, represented = excluded.represented, outcome_code = excluded.outcome_code,
    court_code = excluded.court_code, opened_on = excluded.opened_on, closed_on = excluded.closed_on,
    next_on = excluded.next_on, told_on = excluded.told_on, last_contact_on = excluded.last_contact_on, check_due_on = excluded.check_due_on,
    as_of = excluded.as_of, changes_at = excluded.changes_at`;

const OWNER = `(select owner_id from case_summary where org_id = $1 and case_id = $2)`;

const WRITE_CLOCKS = `with gone as (
    delete from case_clock where org_id = $1 and case_id = $2 and clock_code <> all($4::bytea[])
  ), new as (
    select ${OWNER} as owner_id, n.* from unnest($4::bytea[], $5::bytea[], $6::uuid[], $7::bytea[], $8::date[], $9::date[],
      $10::date[], $11::date[], $12::timestamptz[])
      as n (clock_code, rule_code, started_by, status_code, act_on, earliest_on, due_on, latest_on, due_at)
  )
  insert into case_clock (org_id, case_id, client_id, clock_code, rule_code, started_by, status_code, act_on, earliest_on,
    due_on, latest_on, due_at, owner_id)
  select $1, $2, $3, n.clock_code, n.rule_code, n.started_by, n.status_code, n.act_on, n.earliest_on, n.due_on,
    n.latest_on, n.due_at, n.owner_id
  from new n left join case_clock c on c.org_id = $1 and c.case_id = $2 and c.clock_code = n.clock_code
  where (c.status_code, c.act_on, c.earliest_on, c.due_on, c.latest_on, c.due_at, c.owner_id)
    is distinct from (n.status_code, n.act_on, n.earliest_on, n.due_on, n.latest_on, n.due_at, n.owner_id)
  on conflict (org_id, case_id, clock_code) do update set status_code = excluded.status_code, act_on = excluded.act_on,
    earliest_on = excluded.earliest_on, due_on = excluded.due_on, latest_on = excluded.latest_on,
    due_at = excluded.due_at, owner_id = excluded.owner_id`;

const WRITE_HEARINGS = `with gone as (
    delete from case_hearing where org_id = $1 and case_id = $2 and notice_id <> all($4::uuid[])
  ), new as (
    select ${OWNER} as owner_id, n.* from unnest($4::uuid[], $5::bytea[], $6::bytea[], $7::bytea[], $8::timestamptz[],
      $9::bytea[], $10::date[]) as n (notice_id, kind_code, state_code, court_code, starts_at, zone_code, happens_on)
  )
  insert into case_hearing (org_id, case_id, client_id, notice_id, kind_code, state_code, court_code, starts_at, zone_code,
    happens_on, owner_id)
  select $1, $2, $3, n.notice_id, n.kind_code, n.state_code, n.court_code, n.starts_at, n.zone_code, n.happens_on,
    n.owner_id
  from new n left join case_hearing h on h.org_id = $1 and h.case_id = $2 and h.notice_id = n.notice_id
  where (h.kind_code, h.state_code, h.court_code, h.starts_at, h.zone_code, h.happens_on, h.owner_id)
    is distinct from (n.kind_code, n.state_code, n.court_code, n.starts_at, n.zone_code, n.happens_on, n.owner_id)
  on conflict (org_id, case_id, notice_id) do update set kind_code = excluded.kind_code,
    state_code = excluded.state_code, court_code = excluded.court_code, starts_at = excluded.starts_at,
    zone_code = excluded.zone_code, happens_on = excluded.happens_on, owner_id = excluded.owner_id`;

/** Projects a case as of today where it is and writes what differs from before. */
export async function writeModels(tx: Tx, projector: Projector, loaded: LoadedCase): Promise<CaseProjection> {
  const projection = projector.project(loaded.history, loaded.today);
  const book = await openCodeBook(tx);
  const { kind, timeZone: zone = DEFAULT_ZONE } = loaded.facts;
  const courts = projection.hearings.map(({ court }) => court);
  await keepWords(tx, book, 'court', projection.court === undefined ? courts : [...courts, projection.court]);
  await keepWords(
    tx,
    book,
    'zone',
    projection.hearings.map(({ startsAt }) => startsAt.zone),
  );
  await writeRows(
    tx,
    loaded,
    projector.law,
    modelRows(projection, { kind, zone, book }),
    book.code('entry-kind', 'note'),
  );
  return projection;
}

async function writeRows(
  tx: Tx,
  { id, clientId, number, version, clientVersion }: LoadedCase,
  law: string,
  { summary, clocks, hearings }: ModelRows,
  note: Buffer,
): Promise<void> {
  const which = [tx.actor.orgId, id, clientId];
  await Promise.all([
    tx.query(WRITE_SUMMARY, [
      ...which,
      note,
      number,
      version,
      clientVersion,
      law,
      ...SUMMARY_COLUMNS.map((name) => summary[name]),
    ]),
    tx.query(WRITE_CLOCKS, [...which, ...columnsOf(clocks, CLOCK_COLUMNS)]),
    tx.query(WRITE_HEARINGS, [...which, ...columnsOf(hearings, HEARING_COLUMNS)]),
  ]);
}

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
] as const;

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
] as const;

const HEARING_COLUMNS = [
  'notice_id',
  'kind_code',
  'state_code',
  'court_code',
  'starts_at',
  'zone_code',
  'happens_on',
] as const;
