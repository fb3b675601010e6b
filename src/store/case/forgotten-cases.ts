// Forgotten cases: open ones without a next date, an owner, recent contact or a fresh check.
import { addDays, formatDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentAt } from '#core/calendar/zone.ts';
import { definite } from '#core/definite.ts';
import { openCodeBook } from '#store/case/code-book.ts';
import { LISTED_COLUMNS, type ListedCase, type ListedRow, listedCases } from '#store/case/listed-case.ts';
import type { Tx } from '#store/database/database.ts';
import { type Page, type PageQuery, pageOfRows, readMark } from '#store/database/page.ts';

/** $1 the organisation, $2 a member or null, $3 today, $4 the day from which contact is recent, $5 the kind of a task. */
const FORGOTTEN = {
  'no-next-date': `(s.next_on is null or s.next_on < $3::date) and not exists (
    select from entry e where e.org_id = $1 and e.case_id = s.case_id and e.kind_code = $5::bytea and e.due_on >= $3::date
      and e.done_at is null and e.withdrawn_at is null)`,
  'no-owner': 's.owner_id is null',
  'no-contact': 'coalesce(s.last_contact_on, s.opened_on) < $4::date',
  'stale-check': 's.check_due_on < $3::date',
} as const;

export type ForgottenList = keyof typeof FORGOTTEN;
export type ForgottenCounts = Record<ForgottenList, number>;

const LISTS = Object.keys(FORGOTTEN) as ForgottenList[];
const OPEN = `s.org_id = $1 and s.closed_on is null and ($2::uuid is null or s.owner_id = $2)`;

const PAGES = Object.fromEntries(
  LISTS.map((list) => [
    list,
    `select ${LISTED_COLUMNS} from case_summary s
      where ${OPEN} and $3::date is not null and $4::date is not null and $5::bytea is not null
        and ${FORGOTTEN[list]} and s.number > $6 order by s.number limit $7`,
  ]),
) as Record<ForgottenList, string>;

const COUNT = `select ${LISTS.map((list) => `count(*) filter (where ${FORGOTTEN[list]})::int as "${list}"`).join(', ')}
  from case_summary s where ${OPEN}`;

/** A page of one of the lists, and how many cases each has. `days`: no contact for so long. */
export async function listForgotten(
  tx: Tx,
  {
    list,
    owner,
    days,
    limit,
    after,
  }: { list: ForgottenList; owner?: string | undefined; days: number } & PageQuery,
): Promise<Page<ListedCase> & { counts: ForgottenCounts }> {
  const book = await openCodeBook(tx);
  const today = momentAt(DEFAULT_ZONE, tx.at).day;
  const values = [
    ...[tx.actor.orgId, owner ?? null, formatDay(today), formatDay(addDays(today, -days))],
    book.code('entry-kind', 'task'),
  ];
  const [mark = 0] = readMark(after, ['number']) ?? [];
  const [rows, counts] = await Promise.all([
    tx.query<ListedRow>(PAGES[list], [...values, mark, limit + 1]),
    tx.query<ForgottenCounts>(COUNT, values),
  ]);
  const page = pageOfRows(rows, limit, ({ number }) => [number]);
  return {
    ...definite({ next: page.next }),
    items: await listedCases(tx, page.rows),
    counts: counts[0] as ForgottenCounts,
  };
}
