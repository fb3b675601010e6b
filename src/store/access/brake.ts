// The brake on reading: who opens the records of very many persons in a short time is stopped, and officers are told.
import { ProblemError } from '#contract/problems.ts';
import { membersWithRole, notify } from '#store/access/notice.ts';
import type { Tx } from '#store/database/database.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Of the limit of an hour, so that a patient reader is stopped too. */
const DAY_FACTOR = 4;
/** So that reading a record again and again does not write every time. */
const NOTED_EVERY = 5 * 60_000;

/** Who reads: a member's sessions together, or an API token by itself. */
export type Reader = {
  actor: { memberId: string };
  tokenId?: string;
  /** When a second factor was last given; milliseconds since 1970-01-01T00:00Z. */
  secondFactorAt?: number;
};

// Requests of one member at the same time count one after the other: each waits here for the one before.
const NOTE = `with turn as (select from member where org_id = $1 and id = $6 for no key update)
  insert into reading (org_id, reader_id, client_id, read_at) select $1, $2, id, $4 from turn, unnest($3::uuid[]) id
  on conflict (org_id, reader_id, client_id) do update set read_at = $4
    where reading.read_at < $4::timestamptz - make_interval(secs => $5)`;

type Count = {
  reading_limit: number;
  token_reading_limit: number;
  in_hour: number;
  in_day: number;
  paused_at: Date | null;
};

const COUNT = `select o.reading_limit, o.token_reading_limit,
    (select count(*)::int from reading where org_id = $1 and reader_id = $2 and read_at > $3) as in_hour,
    (select count(*)::int from reading where org_id = $1 and reader_id = $2 and read_at > $4) as in_day,
    (select max(paused_at) from reading_pause where org_id = $1 and reader_id = $2 and paused_at > $4) as paused_at
  from organisation o where o.org_id = $1`;

/**
 * Counts the persons of whom something is about to be shown, and throws `reading-paused` where that makes more distinct
 * ones than the organisation allows within the last hour (and four times as many within a day). After a pause, a second
 * factor given since allows as many again, once; a token is allowed no more. Then call notePause, in a transaction that
 * lasts.
 */
export async function countReading(tx: Tx, who: Reader, clientIds: readonly string[]): Promise<void> {
  if (clientIds.length === 0) return;
  const { orgId, memberId } = tx.actor;
  const readerId = who.tokenId ?? who.actor.memberId;
  const [, [row]] = await Promise.all([
    tx.query(NOTE, [
      ...[orgId, readerId, [...new Set(clientIds)].sort(), new Date(tx.at), NOTED_EVERY / 1000, memberId],
    ]),
    tx.query<Count>(COUNT, [orgId, readerId, new Date(tx.at - HOUR), new Date(tx.at - DAY)]),
  ]);
  if (row === undefined) return;
  const limit = who.tokenId === undefined ? row.reading_limit : row.token_reading_limit;
  const isConfirmed =
    who.tokenId === undefined &&
    row.paused_at !== null &&
    (who.secondFactorAt ?? 0) > row.paused_at.getTime();
  const allowed = isConfirmed ? 2 * limit : limit;
  if (row.in_hour <= allowed && row.in_day <= DAY_FACTOR * allowed) return;
  throw new ProblemError('reading-paused', undefined, {
    allowed,
    hours: row.in_hour > allowed ? 1 : 24,
    canConfirm: who.tokenId === undefined && !isConfirmed,
  });
}

/** Records that a reader was paused, and tells the admins and supervisors, once for a pause. */
export async function notePause(tx: Tx, who: Reader): Promise<void> {
  const { orgId } = tx.actor;
  const { memberId } = who.actor;
  const readerId = who.tokenId ?? memberId;
  const lately = await tx.query(
    'select 1 from reading_pause where org_id = $1 and reader_id = $2 and paused_at > $3',
    [orgId, readerId, new Date(Math.max(tx.at - HOUR, who.secondFactorAt ?? 0))],
  );
  if (lately.length > 0) return;
  await tx.query(
    `insert into reading_pause (org_id, reader_id, paused_at, member_id) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [orgId, readerId, new Date(tx.at), memberId],
  );
  await notify(tx, await membersWithRole(tx, ['admin', 'supervisor'], memberId), {
    kind: 'reading-paused',
    memberId,
  });
}
