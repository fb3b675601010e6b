// What follows from a conflict check: no conflict, one that was waived, or the matter refused; by whom and when.
import type { EntryData } from '#contract/entries/kinds.ts';
import { ProblemError } from '#contract/problems.ts';
import { formatDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentAt } from '#core/calendar/zone.ts';
import type { Projector } from '#core/case/projection.ts';
import type { Tx } from '#store/database/database.ts';
import { type ChangedEntry, lockEntry, putVersion } from '#store/entry/change-entry.ts';

export type Conclusion = {
  entryId: string;
  version: number;
  outcome: NonNullable<EntryData<'conflict-check'>['conclusion']>['outcome'];
  reason?: string | undefined;
};

/** Throws `not-found` for any other entry, and `stale`. */
export async function concludeConflictCheck(
  tx: Tx,
  projector: Projector,
  { entryId, version, outcome, reason }: Conclusion,
): Promise<ChangedEntry> {
  const entry = await lockEntry(tx, { entryId, version });
  if (entry.kind !== 'conflict-check') throw new ProblemError('not-found');
  const conclusion = {
    ...{ outcome, by: tx.actor.memberId as string, on: formatDay(momentAt(DEFAULT_ZONE, tx.at).day) },
    ...(reason !== undefined && { reason }),
  };
  const body = { kind: entry.kind, data: { ...entry.data, conclusion } };
  return putVersion(tx, projector, { entry, body, caseIds: [] });
}
