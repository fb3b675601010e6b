// The recomputation of what changes by itself: a sweep over the state, so that nothing is lost while no server runs.
import type { Projector } from '#core/case/projection.ts';
import { asKeeper, NO_ORGANISATION } from '#store/access/keeper.ts';
import { listOrganisationIds } from '#store/access/organisation.ts';
import { rebuildCase } from '#store/case/rebuild.ts';
import type { Database, Tx } from '#store/database/database.ts';

/** So many cases in one transaction. */
const BATCH = 50;

const FIND_DUE = `select s.case_id from case_summary s join client c on c.org_id = s.org_id and c.id = s.client_id
  where s.org_id = $1 and (s.changes_at <= $2 or s.law <> $3 or s.client_version <> c.version)
  order by s.case_id limit $4`;

/**
 * Makes the read models of up to `limit` cases anew: those in which a date has passed since, whose client's facts
 * changed, or that were derived by another law. Answers how many; fewer than the limit: nothing is due any more.
 */
export async function recomputeDue(tx: Tx, projector: Projector, limit: number): Promise<number> {
  const due = await tx.query<{ case_id: string }>(FIND_DUE, [
    ...[tx.actor.orgId, new Date(tx.at), projector.law, limit],
  ]);
  for (const { case_id } of due) await rebuildCase(tx, projector, case_id);
  return due.length;
}

/** Recomputes what is due in every organisation; answers how many cases. */
export async function sweep(database: Database, projector: Projector): Promise<number> {
  let cases = 0;
  const organisations = await database.within({ orgId: NO_ORGANISATION }, listOrganisationIds);
  for (const id of organisations) {
    let done = BATCH;
    while (done === BATCH) {
      done = await asKeeper(database, id, (tx) => recomputeDue(tx, projector, BATCH));
      cases += done;
    }
  }
  return cases;
}
