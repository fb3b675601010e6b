// What an operator may know of the keys: names, versions and what is unfinished.
import { asKeeper, NO_ORGANISATION } from '#store/access/keeper.ts';
import { listOrganisationIds } from '#store/access/organisation.ts';
import type { Database, Tx } from '#store/database/database.ts';
import { isRecoveryArmed } from '#store/keys/recovery.ts';

export type DescribedKeys = {
  recoveryArmed: boolean;
  /** Whether a rotation of the installation's key has not ended. */
  rotating: boolean;
  /** Names of the keys that earlier rotations changed from, whose files are still there. */
  former: string[];
  organisations: { id: string; name: string; version: number; rotating: boolean; installationKey: string }[];
};

export async function describeKeys(database: Database): Promise<DescribedKeys> {
  const whole = await database.within({ orgId: NO_ORGANISATION }, async (tx) => ({
    recoveryArmed: await isRecoveryArmed(tx),
    ...tx.keys.installation.rotation(),
    ids: await listOrganisationIds(tx),
  }));
  const organisations = [];
  for (const id of whole.ids) organisations.push(await asKeeper(database, id, describeOrganisation));
  const { recoveryArmed, rotating, former } = whole;
  return { recoveryArmed, rotating, former, organisations };
}

async function describeOrganisation(tx: Tx): Promise<DescribedKeys['organisations'][number]> {
  const [row] = await tx.query<DescribedKeys['organisations'][number]>(
    `select o.org_id as id, o.name, k.version, k.installation_key as "installationKey",
       exists (select from org_key e where e.org_id = o.org_id and e.version between 1 and k.version - 1
         and e.retired_at is null) as rotating
     from organisation o join org_key k on k.org_id = o.org_id where o.org_id = $1 order by k.version desc limit 1`,
    [tx.actor.orgId],
  );
  if (row === undefined) throw new Error('The organisation has no key.');
  return row;
}
