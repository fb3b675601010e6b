// What a finding in an audit log means, in words.
import type { AuditFinding, FindingKind } from '#core/audit/finding.ts';

const MEANING: Readonly<Record<FindingKind, string>> = {
  altered: 'its content does not give its hash: it is not what was written.',
  removed: 'missing, while what came after is there.',
  inserted: 'put in later: the chain goes on without it.',
  swapped: 'the entries at both ends stand in one another’s place.',
  'broken-link':
    'the later does not follow from the earlier: the earlier was altered and its hash made anew, or another was put in its place.',
  'out-of-order': 'stands at the wrong place of the file.',
  'tail-missing':
    'written and on record, and no longer there: the end of the log was cut off, or the database was set back to an earlier state.',
  'end-altered': 'the recorded end of the log is not where its entries end.',
  rewritten:
    'agrees with itself and not with the signed head: entries were altered and the chain was made anew from there.',
  'signature-wrong':
    'its signed head is not one of this installation: it was altered, or signed with another key.',
  'signature-removed': 'its signed head stands in the anchors and no longer in the database.',
  'anchor-wrong': 'its anchor is not one of this installation: the file of anchors was altered.',
};

/** A sentence on where something is wrong and what it means. It holds nothing of a person. */
export function tellFinding({ kind, from, to }: AuditFinding): string {
  return `${from === to ? `Entry ${from}` : `Entries ${from} to ${to}`}: ${MEANING[kind]}`;
}
