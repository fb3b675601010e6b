// Writes the audit log: in the transaction that reads or changes, before anything of it leaves the server.
import { createHash } from 'node:crypto';
import type { Tx } from '#store/database/database.ts';

/** What was done to whom; `detail` is sealed under the organisation's key. */
export type AuditEntry = {
  /** The id of an operation (`readCase`), or of what happened besides (`sign-in`, `denied`). */
  what: string;
  clientId?: string;
  caseId?: string;
  /** How many sensitive objects it showed or changed. */
  objects: number;
  detail?: Readonly<Record<string, unknown>>;
};

/** Appends an entry to the chain of the organisation. Others of the same organisation wait until this one is durable. */
export async function logAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const { orgId, memberId } = tx.actor;
  const [head] = await tx.query<{ seq: string; hash: Buffer }>(
    'select seq, hash from audit_head where org_id = $1 for update',
    [orgId],
  );
  if (head === undefined) throw new Error('The organisation has no audit log.');
  const seq = Number(head.seq) + 1;
  const sealed = await tx.keys.sealForOrganisation(
    tx,
    { table: 'audit', row: String(seq) },
    entry.detail ?? {},
  );
  const hash = createHash('sha256')
    .update(
      JSON.stringify([
        head.hash.toString('hex'),
        orgId,
        seq,
        tx.at,
        memberId ?? null,
        entry.what,
        entry.clientId ?? null,
        entry.caseId ?? null,
        entry.objects,
        sealed.keyVersion,
      ]),
    )
    .update(sealed.body)
    .digest();
  await tx.query(
    `with inserted as (
       insert into audit (org_id, seq, at, member_id, what, client_id, case_id, objects, key_version, body, prev_hash, hash)
       values ($1, $2, to_timestamp($3), $4, $5, $6, $7, $8, $9, $10, $11, $12))
     update audit_head set seq = $2, hash = $12 where org_id = $1`,
    [
      orgId,
      seq,
      tx.at / 1000,
      memberId ?? null,
      entry.what,
      entry.clientId ?? null,
      entry.caseId ?? null,
      entry.objects,
      sealed.keyVersion,
      sealed.body,
      head.hash,
      hash,
    ],
  );
}
