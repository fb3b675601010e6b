// The keeper of an organisation: the member without a person in whose name work is done that nobody asked for.
import { ProblemError } from '#contract/problems.ts';
import type { Database, Tx } from '#store/database/database.ts';

/** In place of an organisation while none is known: no row is of it. */
export const NO_ORGANISATION = '00000000-0000-0000-0000-000000000000';

/**
 * Runs `work` as the keeper, who sees everything of the organisation: for rotation, rebuilding, recomputation and
 * verification, and to look up what a rule needs where the member who asks may not see it. Nothing of what it reads
 * may reach a member. Throws `not-found` where there is no such organisation.
 */
export async function asKeeper<T>(
  database: Database,
  orgId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return database.within({ orgId, memberId: await keeperOf(database, orgId) }, work);
}

/**
 * Looks something up as the keeper within a transaction of somebody else, who goes on as before. What it answers decides
 * for them and must not reach them.
 */
export async function lookAsKeeper<T>(tx: Tx, look: () => Promise<T>): Promise<T> {
  const become = (memberId: string | null) => tx.query('select enter($1, $2)', [tx.actor.orgId, memberId]);
  await become(await keeperIn(tx));
  try {
    return await look();
  } finally {
    await become(tx.actor.memberId ?? null);
  }
}

async function keeperIn(tx: Tx): Promise<string> {
  const { orgId } = tx.actor;
  const [row] = await tx.query<{ id: string }>(
    "select id from member where org_id = $1 and reach = 'everything'",
    [orgId],
  );
  if (row === undefined) throw new ProblemError('not-found', 'There is no such organisation here.');
  return row.id;
}

const keepers = new WeakMap<Database, Map<string, string>>();

async function keeperOf(database: Database, orgId: string): Promise<string> {
  const known = keepers.get(database) ?? new Map<string, string>();
  keepers.set(database, known);
  const id = known.get(orgId) ?? (await database.within({ orgId }, keeperIn));
  known.set(orgId, id);
  return id;
}
