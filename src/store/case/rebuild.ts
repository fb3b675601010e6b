// Makes the read models anew from the events; they are the same as what appending left there.
import { type Day, parseDay } from '#core/calendar/day.ts';
import type { Projector } from '#core/case/projection.ts';
import { asKeeper } from '#store/access/keeper.ts';
import { loadCase } from '#store/case/load-case.ts';
import { writeModels } from '#store/case/write-models.ts';
import type { Database, Tx } from '#store/database/database.ts';

/** Makes the read models of a case as of today. Throws `not-found` where it is not in sight. */
export async function rebuildCase(tx: Tx, projector: Projector, caseId: string): Promise<void> {
  await writeModels(tx, projector, await loadCase(tx, caseId, { lock: true }));
}

/**
 * Call it in the transaction that changes the facts of a client: the clocks that hang on an age follow, in the cases in
 * sight at once, in others by the sweep.
 */
export async function clientChanged(tx: Tx, projector: Projector, clientId: string): Promise<void> {
  const cases = await tx.query<{ id: string }>(
    'select id from "case" where org_id = $1 and client_id = $2 order by id',
    [tx.actor.orgId, clientId],
  );
  for (const { id } of cases) await rebuildCase(tx, projector, id);
}

export const MODELS = ['case_summary', 'case_clock', 'case_hearing'] as const;
export type Model = (typeof MODELS)[number];

export type Rebuilt = {
  cases: number;
  /** Cases whose read models were other than what their events give, and which. */
  differing: { caseId: string; models: readonly Model[] }[];
};

/**
 * Makes the read models of every case of an organisation, or with `check` only says which differ. A case is compared as of
 * the day of which its read models are. Each case is a transaction of its own.
 */
export async function rebuildOrganisation(
  database: Database,
  projector: Projector,
  { orgId, check = false }: { orgId: string; check?: boolean },
): Promise<Rebuilt> {
  const rebuilt: Rebuilt = { cases: 0, differing: [] };
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const page = await asKeeper(database, orgId, (tx) =>
      tx.query<{ id: string }>('select id from "case" where org_id = $1 and id > $2 order by id limit 500', [
        orgId,
        after,
      ]),
    );
    for (const { id: caseId } of page) {
      const models = await asKeeper(database, orgId, async (tx) => {
        const differing = await differingModels(tx, projector, caseId);
        if (!check) await rebuildCase(tx, projector, caseId);
        return differing;
      });
      rebuilt.cases += 1;
      if (models.length > 0) rebuilt.differing.push({ caseId, models });
    }
    const last = page.at(-1);
    if (last === undefined) return rebuilt;
    after = last.id;
  }
}

/** The read models that are other than what the events give, found by making them and undoing it. */
async function differingModels(tx: Tx, projector: Projector, caseId: string): Promise<Model[]> {
  const loaded = await loadCase(tx, caseId, { lock: true });
  const before = await readModels(tx, caseId);
  await tx.query('savepoint made_anew');
  await writeModels(tx, projector, { ...loaded, today: before.asOf ?? loaded.today });
  const after = await readModels(tx, caseId);
  await tx.query('rollback to savepoint made_anew');
  return MODELS.filter((model) => before[model] !== after[model]);
}

/** The rows of each read model of a case as one text. */
async function readModels(tx: Tx, caseId: string): Promise<Record<Model, string> & { asOf?: Day }> {
  const [row] = await tx.query<Record<Model, string | null> & { as_of: string | null }>(
    `select s.as_of::text, s::text as case_summary,
       (select string_agg(c::text, ' ' order by c.clock_code) from case_clock c
         where c.org_id = $1 and c.case_id = $2) as case_clock,
       (select string_agg(h::text, ' ' order by h.notice_id) from case_hearing h
         where h.org_id = $1 and h.case_id = $2) as case_hearing
     from "case" k left join case_summary s on s.org_id = k.org_id and s.case_id = k.id
     where k.org_id = $1 and k.id = $2`,
    [tx.actor.orgId, caseId],
  );
  const asOf = row?.as_of == null ? undefined : parseDay(row.as_of);
  return {
    case_summary: row?.case_summary ?? '',
    case_clock: row?.case_clock ?? '',
    case_hearing: row?.case_hearing ?? '',
    ...(asOf !== undefined && { asOf }),
  };
}
