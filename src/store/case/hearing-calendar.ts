// The hearing calendar: the hearings between two days, over all cases in sight.
import { formatDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, formatMoment, momentAt } from '#core/calendar/zone.ts';
import type { HearingState } from '#core/case/hearings.ts';
import { definite } from '#core/definite.ts';
import { learnWords, openCodeBook } from '#store/case/code-book.ts';
import { caseOf, type ListedCase } from '#store/case/listed-case.ts';
import type { Tx } from '#store/database/database.ts';
import { type Page, type PageQuery, pageOfRows, readMark } from '#store/database/page.ts';

export type ListedHearing = Pick<ListedCase, 'caseId' | 'number' | 'clientId' | 'kind' | 'ownerId'> & {
  noticeId: string;
  state: HearingState;
  /** The day at the court. */
  on: string;
  /** RFC 9557. */
  startsAt: string;
  court?: string;
  /** Of the hearing, such as `master`; `kind` is that of the case. */
  hearingKind: string;
};

/** `from` (default: today in Eastern time) and `to`: YYYY-MM-DD, inclusive. */
export type HearingFilter = {
  from?: string | undefined;
  to?: string | undefined;
  owner?: string | undefined;
};

type HearingRow = {
  case_id: string;
  client_id: string;
  number: number;
  kind_code: Buffer;
  owner_id: string | null;
  notice_id: string;
  hearing_kind_code: Buffer;
  state_code: Buffer;
  court_code: Buffer;
  starts_at: Date;
  zone_code: Buffer;
  happens_on: string;
};

const READ_PAGE = `select h.case_id, h.client_id, s.number, s.kind_code, h.owner_id, h.notice_id,
    h.kind_code as hearing_kind_code, h.state_code, h.court_code, h.starts_at, h.zone_code, h.happens_on::text
  from (
    select * from case_hearing h
    where h.org_id = $1 and h.happens_on >= $2 and ($3::date is null or h.happens_on <= $3)
      and ($4::uuid is null or h.owner_id = $4)
      and ($5::date is null
        or (h.happens_on, h.starts_at, h.case_id, h.notice_id) > ($5, $6::timestamptz, $7::uuid, $8::uuid))
    order by h.happens_on, h.starts_at, h.case_id, h.notice_id limit $9
  ) h join case_summary s on s.org_id = h.org_id and s.case_id = h.case_id
  order by h.happens_on, h.starts_at, h.case_id, h.notice_id`;

/** A page of the hearings in sight. */
export async function listHearings(
  tx: Tx,
  { from, to, owner, limit, after }: HearingFilter & PageQuery,
): Promise<Page<ListedHearing>> {
  const book = await openCodeBook(tx);
  const [day, startsAt, caseId, noticeId] = readMark(after, ['day', 'instant', 'id', 'id']) ?? [];
  const rows = await tx.query<HearingRow>(READ_PAGE, [
    ...[tx.actor.orgId, from ?? formatDay(momentAt(DEFAULT_ZONE, tx.at).day), to ?? null, owner ?? null],
    ...[day ?? null, startsAt ?? null, caseId ?? null, noticeId ?? null, limit + 1],
  ]);
  const page = pageOfRows(rows, limit, (row) => [
    ...[row.happens_on, row.starts_at.toISOString(), row.case_id, row.notice_id],
  ]);
  await learnWords(
    tx,
    book,
    'court',
    page.rows.map(({ court_code }) => court_code),
  );
  await learnWords(
    tx,
    book,
    'zone',
    page.rows.map(({ zone_code }) => zone_code),
  );
  const items = page.rows.map((row) => {
    const zone = book.word('zone', row.zone_code);
    return {
      ...caseOf(row, book),
      noticeId: row.notice_id,
      hearingKind: book.word('hearing-kind', row.hearing_kind_code),
      state: book.word('hearing-state', row.state_code) as HearingState,
      on: row.happens_on,
      startsAt: formatMoment(momentAt(zone, row.starts_at.getTime())),
      ...definite({ court: book.find('court', row.court_code) }),
    };
  });
  return { ...definite({ next: page.next }), items };
}
