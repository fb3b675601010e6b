// Writes the audit log: in the transaction that reads or changes, before anything of it leaves the server.
import { hash, randomUUIDv7 } from 'node:crypto';
import { sealDetail } from '#store/audit/detail.ts';
import type { Tx } from '#store/database/database.ts';
import { CHAIN_START, entryMoment, entryParts } from '#vault/chain.ts';

/** What was done to whom. */
export type AuditEntry = {
  /** The id of an operation (`readCase`), or of what happened besides (`sign-in`, `denied`): letters, digits, `.`, `-`. */
  what: string;
  /** Whose names or records it showed or changed. */
  clients?: readonly string[];
  caseId?: string;
  /** How many sensitive objects it showed or changed. */
  objects: number;
  /** Sealed: under the key of the client if it is about one, else under a key of the organisation. */
  detail?: Readonly<Record<string, unknown>>;
};

/**
 * Appends an entry to the chain of the organisation. Others of the same organisation wait until this one is durable, so
 * call it as the last thing before the commit.
 */
export async function logAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const { orgId, memberId = null } = tx.actor;
  const { what, clients = [], caseId = null, objects, detail } = entry;
  const id = randomUUIDv7();
  const at = entryMoment(tx.at);
  const { keyVersion, body } = await sealDetail(tx, { id, clients, detail });
  const parts = entryParts({
    at,
    body: hash('sha256', body),
    case: caseId,
    clients,
    id,
    keyVersion,
    member: memberId,
    objects,
    org: orgId,
    what,
  });
  const facts = [orgId, id, at, memberId, what, clients, caseId, objects, keyVersion, body];
  const moved = await tx.query(APPEND, [...facts, ...parts]);
  if (moved.length === 0) throw new Error('The organisation has no audit log.');
}

/** Hot: one message for every request. The end of the chain is locked, hashed into the entry and moved to it. */
const APPEND = `
  with head as (
    select seq, hash from audit_head where org_id = $1 for update
  ), link as (
    select seq + 1 as seq, hash as prev_hash,
      sha256(convert_to($11 || encode(hash, 'hex') || $12 || (seq + 1) || $13, 'UTF8')) as hash
    from head
  ), entry as (
    insert into audit
      (org_id, seq, id, at, member_id, what, client_ids, case_id, objects, key_version, body, prev_hash, hash)
    select $1, seq, $2, $3, $4, $5, $6, $7, $8, $9, $10, prev_hash, hash from link
  )
  update audit_head set seq = link.seq, hash = link.hash from link where org_id = $1 returning 1`;

/** Begins the log of a new organisation, in the transaction that makes the organisation. */
export async function startAudit(tx: Tx): Promise<void> {
  await tx.query('insert into audit_head (org_id, seq, hash) values ($1, $2, $3)', [
    tx.actor.orgId,
    CHAIN_START.seq,
    Buffer.from(CHAIN_START.hash, 'hex'),
  ]);
}
