// What can be wrong with an audit log: every kind of finding.

export const FINDING_KINDS = [
  'altered',
  'removed',
  'inserted',
  'swapped',
  'broken-link',
  'out-of-order',
  'tail-missing',
  'end-altered',
  'rewritten',
  'signature-wrong',
  'signature-removed',
  'anchor-wrong',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What is wrong from which entry to which; both ends belong to it. */
export type AuditFinding = { kind: FindingKind; from: number; to: number };
