// What is known of a case besides its events (court, circuit, zone, reference): sealed, with every former version.
import type { CaseKind } from '#core/case/history.ts';

export type CaseFacts = {
  kind: CaseKind;
  court?: string;
  circuit?: number;
  timeZone?: string;
  /** Where no custody is recorded. */
  detained?: boolean;
  /** The organisation's own name for the case. */
  reference?: string;
};

/** `at`: when it was put down, milliseconds since 1970-01-01T00:00Z. */
export type FactsVersion = { at: number; by: string; facts: CaseFacts };

/** The sealed part of a row of `case`: the last version holds. */
export type CaseBody = { versions: readonly FactsVersion[] };

/** The facts as they were known at a moment; undefined before the first. */
export function factsAt({ versions }: CaseBody, knownAt = Number.POSITIVE_INFINITY): CaseFacts | undefined {
  return versions.findLast(({ at }) => at <= knownAt)?.facts;
}
