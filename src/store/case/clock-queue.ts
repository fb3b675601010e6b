// The clock queue: what is to be done by when, over all cases in sight.
import { addDays, formatDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentAt } from '#core/calendar/zone.ts';
import type { Projector } from '#core/case/projection.ts';
import { definite } from '#core/definite.ts';
import { openCodeBook } from '#store/case/code-book.ts';
import { caseOf, type ListedCase } from '#store/case/listed-case.ts';
import type { Tx } from '#store/database/database.ts';
import { type Page, type PageQuery, pageOfRows, readMark } from '#store/database/page.ts';

export type QueuedClock = Pick<ListedCase, 'caseId' | 'number' | 'clientId' | 'kind' | 'ownerId'> & {
  rule: string;
  startedBy: string;
  status: string;
  actOn: string;
  earliest?: string;
  due?: string;
  latest?: string;
  dueAt?: string;
};

/** Clocks by when to act: passed, within seven days, within thirty-one, later. */
export type QueueCounts = { overdue: number; week: number; month: number; later: number };

export type QueueFilter = {
  list: 'coming' | 'overdue';
  owner?: string | undefined;
  /** YYYY-MM-DD, inclusive. */
  until?: string | undefined;
};

type QueueRow = {
  case_id: string;
  client_id: string;
  number: number;
  kind_code: Buffer;
  owner_id: string | null;
  clock_code: Buffer;
  rule_code: Buffer;
  started_by: string;
  status_code: Buffer;
  act_on: string;
  earliest_on: string | null;
  due_on: string | null;
  latest_on: string | null;
  due_at: Date | null;
};

// Hot: a range of case_clock_queue, or with an owner of case_clock_owner. The page is cut before the cases are looked up.
const pageText = (owner: boolean, overdue: boolean) => {
  const key = '(k.act_on, k.case_id, k.clock_code)';
  const order = overdue ? 'desc' : '';
  return `select k.case_id, k.client_id, s.number, s.kind_code, k.owner_id, k.clock_code, k.rule_code, k.started_by,
      k.status_code, k.act_on::text, k.earliest_on::text, k.due_on::text, k.latest_on::text, k.due_at
    from (
      select * from case_clock k
      where k.org_id = $1 ${owner ? 'and k.owner_id = $2' : 'and $2::uuid is null'}
        and ${overdue ? 'k.act_on < $3' : 'k.act_on >= $3'} and ($4::date is null or k.act_on <= $4)
        and ($5::date is null or ${key} ${overdue ? '<' : '>'} ($5, $6::uuid, $7::bytea))
      order by k.act_on ${order}, k.case_id ${order}, k.clock_code ${order} limit $8
    ) k join case_summary s on s.org_id = k.org_id and s.case_id = k.case_id
    order by k.act_on ${order}, k.case_id ${order}, k.clock_code ${order}`;
};
const PAGES = {
  coming: { all: pageText(false, false), own: pageText(true, false) },
  overdue: { all: pageText(false, true), own: pageText(true, true) },
};

const countText = (owner: boolean) => `select
    count(*) filter (where act_on < $3)::int as overdue,
    count(*) filter (where act_on >= $3 and act_on <= $4)::int as week,
    count(*) filter (where act_on > $4 and act_on <= $5)::int as month,
    count(*) filter (where act_on > $5)::int as later
  from case_clock where org_id = $1 ${owner ? 'and owner_id = $2' : 'and $2::uuid is null'}`;
const COUNTS = { all: countText(false), own: countText(true) };

/** A page of the clocks in sight that ask for something, and how many there are. Today is the day in Eastern time. */
export async function listClockQueue(
  tx: Tx,
  { ruleIds }: Pick<Projector, 'ruleIds'>,
  { list, owner, until, limit, after }: QueueFilter & PageQuery,
): Promise<Page<QueuedClock> & { counts: QueueCounts }> {
  const book = await openCodeBook(tx, ruleIds);
  const today = momentAt(DEFAULT_ZONE, tx.at).day;
  const whose = owner === undefined ? 'all' : 'own';
  const [day, caseId, clock] = readMark(after, ['day', 'id', 'code']) ?? [];
  const [rows, counts] = await Promise.all([
    tx.query<QueueRow>(PAGES[list][whose], [
      ...[tx.actor.orgId, owner ?? null, formatDay(today), until ?? null],
      ...[day ?? null, caseId ?? null, clock === undefined ? null : Buffer.from(clock, 'hex')],
      limit + 1,
    ]),
    tx.query<QueueCounts>(COUNTS[whose], [
      ...[tx.actor.orgId, owner ?? null, formatDay(today)],
      ...[formatDay(addDays(today, 7)), formatDay(addDays(today, 31))],
    ]),
  ]);
  const page = pageOfRows(rows, limit, (row) => [row.act_on, row.case_id, row.clock_code.toString('hex')]);
  const items = page.rows.map((row) => ({
    ...caseOf(row, book),
    rule: book.word('rule', row.rule_code),
    startedBy: row.started_by,
    status: book.word('clock-status', row.status_code),
    actOn: row.act_on,
    ...definite({
      earliest: row.earliest_on,
      due: row.due_on,
      latest: row.latest_on,
      dueAt: row.due_at?.toISOString(),
    }),
  }));
  return { ...definite({ next: page.next }), items, counts: counts[0] as QueueCounts };
}
