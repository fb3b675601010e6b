// Verifies the log of an organisation against itself, its signed heads and the anchors outside the database.
import type { AuditFinding } from '#core/audit/finding.ts';
import { readChainEnd, readEntries, readHeads } from '#store/audit/read-chain.ts';
import { trustedHeads } from '#store/audit/trusted-heads.ts';
import type { Witness } from '#store/audit/witness.ts';
import type { Database, Tx } from '#store/database/database.ts';
import { ChainCheck } from '#vault/chain-check.ts';

export type AuditReport = {
  entries: number;
  /** The last entry that a signature of this installation vouches for; what came after is vouched for by its hash alone. */
  signedTo: number;
  /** Empty where nothing was altered, removed, inserted, cut or replaced. */
  findings: readonly AuditFinding[];
};

/** `witness` is read before the log is: what was anchored before must be there. */
export async function verifyAudit(database: Database, orgId: string, witness: Witness): Promise<AuditReport> {
  // Without a member nothing is hidden by a wall.
  return database.within({ orgId }, (tx) => verifyLog(tx, witness));
}

async function verifyLog(tx: Tx, witness: Witness): Promise<AuditReport> {
  const { recorded, lastEntry, lastHead } = await readChainEnd(tx);
  const place = { org: tx.actor.orgId, lastEntry };
  const check = new ChainCheck(trustedHeads(await readHeads(tx, lastHead), witness, place));
  for await (const page of readEntries(tx, lastEntry)) for (const kept of page) check.entry(kept);
  check.end(recorded);
  const { entries, signedTo, findings } = check;
  return { entries, signedTo, findings };
}
