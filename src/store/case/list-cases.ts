// The case list: by number, or by what comes next.
import type { CaseKind } from '#core/case/history.ts';
import type { Stage } from '#core/case/stage.ts';
import { definite } from '#core/definite.ts';
import { openCodeBook } from '#store/case/code-book.ts';
import { LISTED_COLUMNS, type ListedCase, type ListedRow, listedCases } from '#store/case/listed-case.ts';
import type { Tx } from '#store/database/database.ts';
import { type Page, type PageQuery, pageOfRows, readMark } from '#store/database/page.ts';

export type CaseFilter = {
  kind?: CaseKind | undefined;
  stage?: Stage | undefined;
  /** A member, or `none`. */
  owner?: string | undefined;
  client?: string | undefined;
  state: 'open' | 'closed' | 'any';
  /** YYYY-MM-DD. */
  nextBefore?: string | undefined;
  order: 'number' | 'next';
};

const FILTER = `s.org_id = $1
  and ($2::bytea is null or s.kind_code = $2) and ($3::bytea is null or s.stage_code = $3)
  and ($4::uuid is null or s.owner_id = $4) and (not $5::boolean or s.owner_id is null)
  and ($6::uuid is null or s.client_id = $6)
  and ($7::boolean is null or (s.closed_on is null) = $7)
  and ($8::date is null or s.next_on < $8)`;

const NEXT = `coalesce(s.next_on, 'infinity')`;

const BY_NUMBER = `select ${LISTED_COLUMNS} from case_summary s where ${FILTER} and s.number > $9
  order by s.number limit $10`;
const BY_NEXT = `select ${LISTED_COLUMNS} from case_summary s where ${FILTER} and (${NEXT}, s.number) > ($9::date, $10)
  order by ${NEXT}, s.number limit $11`;

/** A page of the cases in sight. */
export async function listCases(
  tx: Tx,
  { kind, stage, owner, client, state, nextBefore, order, limit, after }: CaseFilter & PageQuery,
): Promise<Page<ListedCase>> {
  const book = await openCodeBook(tx);
  const isNext = order === 'next';
  const mark = readMark(after, isNext ? ['day', 'number'] : ['number']) ?? (isNext ? ['-infinity', 0] : [0]);
  const rows = await tx.query<ListedRow>(isNext ? BY_NEXT : BY_NUMBER, [
    tx.actor.orgId,
    kind === undefined ? null : book.code('case-kind', kind),
    stage === undefined ? null : book.code('stage', stage),
    owner === undefined || owner === 'none' ? null : owner,
    owner === 'none',
    client ?? null,
    state === 'any' ? null : state === 'open',
    nextBefore ?? null,
    ...mark,
    limit + 1,
  ]);
  const page = pageOfRows(rows, limit, ({ next_on, number }) =>
    isNext ? [next_on ?? 'infinity', number] : [number],
  );
  return { ...definite({ next: page.next }), items: await listedCases(tx, page.rows) };
}
