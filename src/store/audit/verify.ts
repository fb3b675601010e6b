// Verifies the log of an organisation against itself, its signed heads and the anchors outside the database.
import type { AuditFinding } from '#core/audit/finding.ts';
import { readChainEnd, readEntries, readHeads } from '#store/audit/read-chain.ts';
import type { Witness } from '#store/audit/witness.ts';
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
  const isTrue = (head: SignedHead): boolean =>
    head.org === org && publicKeys.includes(head.publicKey) && verifyHead(head);
  const heads = signed.filter((head) => {
    if (isTrue(head)) return true;
    check.find({ kind: 'signature-wrong', from: head.seq, to: head.seq });
    return false;
  });
  const known = new Set(signed.map(({ seq }) => seq));
  const anchored: SignedHead[] = [];
  for (const [line, anchor] of anchors.entries()) {
    if (anchor === undefined || !isTrue(anchor)) {
      // What it says of itself is not to be trusted; it was written between its neighbours.
      const next = anchors.slice(line + 1).find((other) => other !== undefined && isTrue(other));
      const from = (anchored.at(-1)?.seq ?? 0) + 1;
      check.find({ kind: 'anchor-wrong', from, to: Math.max(from, next?.seq ?? lastEntry) });
      continue;
    }
    anchored.push(anchor);
    // The last anchor is written before its head: the process may have ended between them.
    const { seq } = anchor;
    if (line < anchors.length - 1 && seq <= lastEntry && !known.has(seq)) {
      check.find({ kind: 'signature-removed', from: seq, to: seq });
    }
  }
  return [...heads, ...anchored].sort((a, b) => a.seq - b.seq);
}
