// The entry of an answered request in the audit log, written in the transaction that reads or changes.
import type { Operation } from '#contract/api/operation.ts';
import { logAudit } from '#store/audit/log.ts';
import type { Tx } from '#store/database/database.ts';
import type { Shown } from '../handler.ts';

/** The last thing that a transaction does: others of the organisation wait from here until it is durable. */
export async function recordShown(tx: Tx, row: Operation, shown: Shown = {}): Promise<void> {
  if (row.unrecorded) return;
  const { clients = [], caseId, objects = 1, detail } = shown;
  await logAudit(tx, {
    what: row.id,
    clients: [...new Set(clients)],
    objects,
    ...(caseId !== undefined && { caseId }),
    ...(detail !== undefined && { detail }),
  });
}
