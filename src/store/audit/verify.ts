// Verifies the log of an organisation against itself, its signed heads and the anchors outside the database.
import type { AuditFinding } from '#core/audit/finding.ts';
import type { Anchors } from '#store/audit/anchors.ts';
import { readChainEnd, readEntries, readHeads } from '#store/audit/read-chain.ts';
import type { Database, Tx } from '#store/database/database.ts';
import { type SignedHead, verifyHead } from '#vault/chain.ts';
import { ChainCheck } from '#vault/chain-check.ts';

export type AuditReport = {
  entries: number;
  /** The last entry that a signature of this installation vouches for; what came after is vouched for by its hash alone. */
  signedTo: number;
  /** Empty where nothing was altered, removed, inserted, cut or replaced. */
  findings: readonly AuditFinding[];
};

/** What the log is held to. */
export type Witness = {
  anchors: Anchors;
  /** In base64: a head that was signed with any other key is a forgery. */
  publicKeys: readonly string[];
};

/** `witness` is read before the log is: what was anchored before must be there. */
export async function verifyAudit(database: Database, orgId: string, witness: Witness): Promise<AuditReport> {
  // Without a member nothing is hidden by a wall.
  return database.within({ orgId }, (tx) => verifyLog(tx, witness));
}

async function verifyLog(tx: Tx, witness: Witness): Promise<AuditReport> {
  const check = new ChainCheck();
  const { recorded, lastEntry, lastHead } = await readChainEnd(tx);
  const heads = checkedHeads(check, await readHeads(tx, lastHead), {
    ...witness,
    org: tx.actor.orgId,
    lastEntry,
  });
  const waiting = heads.values();
  let next = waiting.next().value;
  const headsBefore = (seq: number) => {
    for (; next !== undefined && next.seq < seq; next = waiting.next().value) check.head(next);
  };
  for await (const page of readEntries(tx, lastEntry)) {
    for (const kept of page) {
      headsBefore(kept.entry.seq);
      check.entry(kept);
    }
  }
  headsBefore(Number.POSITIVE_INFINITY);
  check.end(recorded);
  const { entries, signedTo, findings } = check;
  return { entries, signedTo, findings };
}

/** The heads that can be trusted, in order; what is wrong with the others is found. */
function checkedHeads(
  check: ChainCheck,
  signed: readonly SignedHead[],
  { anchors, publicKeys, org, lastEntry }: Witness & { org: string; lastEntry: number },
): SignedHead[] {
  const isTrue = (head: SignedHead) =>
    head.org === org && publicKeys.includes(head.publicKey) && verifyHead(head);
  const [heads, forged] = partition(signed, isTrue);
  const [anchored, wrong] = partition(anchors.heads, isTrue);
  for (const { seq } of forged) check.find({ kind: 'signature-wrong', from: seq, to: seq });
  for (const { seq } of wrong) check.find({ kind: 'anchor-wrong', from: seq, to: seq });
  if (anchors.wrong > 0) check.find({ kind: 'anchor-wrong', from: 0, to: 0 });
  const known = new Set(signed.map(({ seq }) => seq));
  // The last anchor is written before its head: the process may have ended between them.
  for (const { seq } of anchored.slice(0, -1)) {
    if (seq <= lastEntry && !known.has(seq)) check.find({ kind: 'signature-removed', from: seq, to: seq });
  }
  return [...heads, ...anchored].sort((a, b) => a.seq - b.seq);
}

function partition<T>(all: readonly T[], isIn: (one: T) => boolean): [T[], T[]] {
  const groups = Map.groupBy(all, isIn);
  return [groups.get(true) ?? [], groups.get(false) ?? []];
}
