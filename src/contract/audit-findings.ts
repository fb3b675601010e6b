// What can be wrong with an audit log: every kind of finding, and what it means in words.

export const FINDING_KINDS = [
  'altered',
  'removed',
  'inserted',
  'swapped',
  'broken-link',
  'out-of-order',
  'tail-missing',
  'head-altered',
  'rewritten',
  'signature-wrong',
  'signature-removed',
  'anchor-wrong',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What is wrong from which entry to which; both ends belong to it. */
export type AuditFinding = { kind: FindingKind; from: number; to: number };

const MEANING: Readonly<Record<FindingKind, (place: string) => string>> = {
  altered: (place) => `${place} is not what was written: its content does not give its hash.`,
  removed: (place) => `${place} is missing: the entries after it are there.`,
  inserted: (place) => `${place} was put in later: the chain goes on without it.`,
  swapped: (place) => `${place}: the entries at both ends stand in one another's place.`,
  'broken-link': (place) =>
    `${place} does not follow from the entry before it: that one was altered and its hash made anew, or another was put in its place.`,
  'out-of-order': (place) => `${place} stands at the wrong place of the file.`,
  'tail-missing': (place) =>
    `${place} was written and signed, and is not there: the end of the log was cut off, or the database was set back to an earlier state.`,
  'head-altered': (place) => `${place}: the recorded end of the log is not where its entries end.`,
  rewritten: (place) =>
    `${place}: the entries agree with one another and not with the signed head: they were altered and the chain was made anew.`,
  'signature-wrong': (place) =>
    `The signature of the head at ${place} is not one of this installation: it was altered, or made with another key.`,
  'signature-removed': (place) =>
    `The signed head at ${place} stands in the anchors and no longer in the database.`,
  'anchor-wrong': (place) =>
    `The anchor of ${place} was altered: its signature is not one of this installation.`,
};

/** A sentence on where something is wrong and what it means. It holds nothing of a person. */
export function tellFinding({ kind, from, to }: AuditFinding): string {
  return MEANING[kind](from === to ? `Entry ${from}` : `Entries ${from} to ${to}`);
}
