// Open tasks over all cases in sight, the soonest due first.
import type { EntryData } from '#contract/entries/kinds.ts';
import type { Tx } from '#store/database/database.ts';
import { type Page, type PageQuery, pageOfRows, readMark } from '#store/database/page.ts';
import { readEntries } from '#store/entry/read-entries.ts';

export type TaskList = PageQuery & {
  memberId?: string | undefined;
  /** YYYY-MM-DD; those without a day are then left out. */
  dueBy?: string | undefined;
  titles: boolean;
};

export type ListedTask = {
  id: string;
  version: number;
  clientId: string;
  caseId?: string;
  title?: string;
  work?: NonNullable<EntryData<'task'>['opened']>['work'];
  dueOn?: string;
  memberId?: string;
};

/** Before every task. */
const FIRST = ['-infinity', '00000000-0000-0000-0000-000000000000'];

/** Tasks of no day come last. Throws `malformed-request` for a mark that no page gave. */
export async function listTasks(
  tx: Tx,
  { memberId, dueBy, titles, limit, after }: TaskList,
): Promise<Page<ListedTask>> {
  const [afterDay, afterId] = readMark(after, ['day', 'id']) ?? FIRST;
  // Hot: by entry_due.
  const rows = await tx.query<{ id: string; due: string }>(
    `select id, coalesce(due_on, date 'infinity')::text as due from entry
     where org_id = $1 and kind_code = $2 and done_at is null and withdrawn_at is null
       and ($3::uuid is null or member_id = $3) and ($4::date is null or due_on <= $4)
       and (coalesce(due_on, date 'infinity'), id) > ($5::date, $6::uuid)
     order by coalesce(due_on, date 'infinity'), id limit $7`,
    [
      tx.actor.orgId,
      await tx.keys.code(tx, 'entry-kind', 'task'),
      memberId ?? null,
      dueBy ?? null,
      afterDay,
      afterId,
      limit + 1,
    ],
  );
  const { rows: page, ...next } = pageOfRows(rows, limit, ({ due, id }) => [due, id]);
  const entries = await readEntries(
    tx,
    page.map(({ id }) => id),
  );
  const items = page.flatMap(({ id }): ListedTask[] => {
    const task = entries.get(id);
    if (task?.kind !== 'task') return [];
    const { version, clientId, caseId, data } = task;
    return [
      {
        ...{ id, version, clientId },
        ...(caseId !== undefined && { caseId }),
        ...(titles && { title: data.title }),
        ...(data.opened && { work: data.opened.work }),
        ...(data.dueOn !== undefined && { dueOn: data.dueOn }),
        ...(data.memberId !== undefined && { memberId: data.memberId }),
      },
    ];
  });
  return { items, ...next };
}
