// Begins another epoch of an organisation's keys: from now on no process uses those that it remembers.
import type { Tx } from '#store/database/database.ts';

/** Others who change keys of the organisation wait until this transaction is over. */
export async function beginEpoch(tx: Tx): Promise<void> {
  await tx.query('update organisation set key_epoch = key_epoch + 1 where org_id = $1', [tx.actor.orgId]);
}
