// Which signed heads and anchors can be trusted, and what is wrong with the others.
import type { AuditFinding } from '#core/audit/finding.ts';
import type { Witness } from '#store/audit/witness.ts';
import { type SignedHead, verifyHead } from '#vault/chain.ts';

export type TrustedHeads = { heads: readonly SignedHead[]; findings: readonly AuditFinding[] };

/** `signed`: the heads that are kept with the log, up to its last entry. */
export function trustedHeads(
  signed: readonly SignedHead[],
  { anchors, publicKeys }: Witness,
  { org, lastEntry }: { org: string; lastEntry: number },
): TrustedHeads {
  const isTrue = (head: SignedHead | undefined): boolean =>
    head !== undefined && head.org === org && publicKeys.includes(head.publicKey) && verifyHead(head);
  const heads: SignedHead[] = [];
  const findings: AuditFinding[] = [];
  for (const head of signed) {
    if (isTrue(head)) heads.push(head);
    else findings.push({ kind: 'signature-wrong', from: head.seq, to: head.seq });
  }
  const known = new Set(signed.map(({ seq }) => seq));
  let last = 0;
  for (const [line, anchor] of anchors.entries()) {
    if (anchor === undefined || !isTrue(anchor)) {
      // What it says of itself is not to be trusted; it was written between its neighbours.
      const next = anchors.slice(line + 1).find(isTrue)?.seq ?? lastEntry;
      findings.push({ kind: 'anchor-wrong', from: last + 1, to: Math.max(last + 1, next) });
      continue;
    }
    heads.push(anchor);
    last = anchor.seq;
    // The last anchor is written before its head: the process may have ended between them.
    if (line < anchors.length - 1 && last <= lastEntry && !known.has(last)) {
      findings.push({ kind: 'signature-removed', from: last, to: last });
    }
  }
  return { heads, findings };
}
