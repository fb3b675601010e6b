// The clock queue: what is to be done by when, over all cases in sight.
import { addDays, formatDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentAt } from '#core/calendar/zone.ts';
import type { Projector } from '#core/case/projection.ts';
import { definite } from '#core/definite.ts';
import { assignedCases } from '#store/case/assigned-cases.ts';
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

/** Clocks by when to act: passed, within seven days, within thirty-one, later. 1000 is 1000 or more. */
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

/** Which clocks a statement looks through: of each, another index serves it. */
type Scope = { owner: boolean; assigned: boolean };

// $1 the organisation, $2 the owner, $3 the cases of a member who sees no others, $4 today. What is not asked for is null.
const scopeText = ({ owner, assigned }: Scope) => `k.org_id = $1
  and ${owner ? 'k.owner_id = $2' : '$2::uuid is null'}
  and ${assigned ? 'k.case_id = any($3)' : '$3::uuid[] is null'}`;

// Hot: a range of case_clock_queue, or of case_clock_owner. The page is cut before the cases are looked up.
const pageText = (scope: Scope, overdue: boolean) => {
  const order = overdue ? 'desc' : '';
  const inOrder = `order by k.act_on ${order}, k.case_id ${order}, k.clock_code ${order}`;
  return `select k.case_id, k.client_id, s.number, s.kind_code, k.owner_id, k.clock_code, k.rule_code, k.started_by,
      k.status_code, k.act_on::text, k.earliest_on::text, k.due_on::text, k.latest_on::text, k.due_at
    from (
      select * from case_clock k
      where ${scopeText(scope)} and k.act_on ${overdue ? '<' : '>='} $4 and ($5::date is null or k.act_on <= $5)
        and ($6::date is null
          or (k.act_on, k.case_id, k.clock_code) ${overdue ? '<' : '>'} ($6, $7::uuid, $8::bytea))
      ${inOrder} limit $9
    ) k join case_summary s on s.org_id = k.org_id and s.case_id = k.case_id ${inOrder}`;
};

const MOST_COUNTED = 1000;

const countText = (scope: Scope) => {
  const counted = (range: string) => `(select count(*)::int from (
    select from case_clock k where ${scopeText(scope)} and ${range} limit ${MOST_COUNTED}) counted)`;
  return `select ${counted('k.act_on < $4')} as overdue,
    ${counted('k.act_on >= $4 and k.act_on <= $5')} as week,
    ${counted('k.act_on > $5 and k.act_on <= $6')} as month,
    ${counted('k.act_on > $6')} as later`;
};

/** A page of the clocks in sight that ask for something, and how many there are. Today is the day in Eastern time. */
export async function listClockQueue(
  tx: Tx,
  { ruleIds }: Pick<Projector, 'ruleIds'>,
  { list, owner, until, limit, after }: QueueFilter & PageQuery,
): Promise<Page<QueuedClock> & { counts: QueueCounts }> {
  const book = await openCodeBook(tx, ruleIds);
  const today = momentAt(DEFAULT_ZONE, tx.at).day;
  const assigned = await assignedCases(tx);
  const scope = { owner: owner !== undefined, assigned: assigned !== undefined };
  const scoped = [tx.actor.orgId, owner ?? null, assigned ?? null, formatDay(today)];
  const [day, caseId, clock] = readMark(after, ['day', 'id', 'code']) ?? [];
  const [rows, counts] = await Promise.all([
    tx.query<QueueRow>(pageText(scope, list === 'overdue'), [
      ...[...scoped, until ?? null],
      ...[day ?? null, caseId ?? null, clock === undefined ? null : Buffer.from(clock, 'hex')],
      limit + 1,
    ]),
    tx.query<QueueCounts>(countText(scope), [
      ...[...scoped, formatDay(addDays(today, 7)), formatDay(addDays(today, 31))],
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
