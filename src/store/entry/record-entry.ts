// Records an entry of any kind that has no operation of its own, and notes.
import { type EntryData, isKind, kindOf } from '#contract/entries/kinds.ts';
import { refusedRecord } from '#contract/entries/sources.ts';
import { ProblemError } from '#contract/problems.ts';
import type { Projector } from '#core/case/projection.ts';
import type { Tx } from '#store/database/database.ts';
import { addEntry, type KeptEntry, type NewEntry } from '#store/entry/add-entry.ts';

/**
 * Throws `refused` for a kind that is not kept or has its own operation (a check is recorded by who made it, never by
 * this), and as `addEntry`.
 */
export async function recordEntry(tx: Tx, projector: Projector, entry: NewEntry): Promise<KeptEntry> {
  const { kind } = entry;
  const category = refusedRecord(kind);
  if (category !== undefined) {
    throw new ProblemError('refused', `Recourse keeps no ${category} records.`, {
      reason: 'refused-record',
      category,
    });
  }
  if (!isKind(kind) || kindOf(kind).only !== undefined) {
    throw new ProblemError('refused', 'Entries of this kind are not recorded here.', {
      reason: 'other-operation',
    });
  }
  return addEntry(tx, projector, entry);
}

export async function recordNote(
  tx: Tx,
  projector: Projector,
  { of, data }: { of: NewEntry['of']; data: EntryData<'note'> },
): Promise<KeptEntry> {
  return addEntry(tx, projector, { of, kind: 'note', data });
}
