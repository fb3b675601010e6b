// Conflict check: looks for the parties of a matter in the whole organisation; of what is out of sight it says whom to ask.
import type { AskedParty } from '#contract/entries/conflict-check.ts';
import { formatDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentAt } from '#core/calendar/zone.ts';
import type { Projector } from '#core/case/projection.ts';
import type { Tx } from '#store/database/database.ts';
import { addEntry } from '#store/entry/add-entry.ts';
import { findHits } from '#store/search/find-hits.ts';
import { type Found, openAll } from '#store/search/same-person.ts';
import { searchedOf } from '#store/search/terms.ts';

export type ConflictCheck = {
  parties: readonly AskedParty[];
  /** With whom the check is kept; they are no conflict of their own. */
  keepWith?: { clientId: string; caseId?: string | undefined } | undefined;
};

export type CheckedConflicts = {
  entryId?: string;
  version?: number;
  /** In the order of the parties. */
  parties: Found[];
};

/**
 * Looks for each party among clients, former clients, their families and other parties, behind walls too. Kept, where
 * it is, as an entry `conflict-check` that waits for its conclusion. Throws `not-found` for a client not in sight.
 */
export async function checkConflicts(
  tx: Tx,
  projector: Projector,
  { parties, keepWith }: ConflictCheck,
): Promise<CheckedConflicts> {
  const found: Found[] = [];
  for (const { person } of parties) found.push(await findParty(tx, searchedOf(person), keepWith?.clientId));
  if (keepWith === undefined) return { parties: found };
  const { clientId, caseId } = keepWith;
  const { id, version } = await addEntry(tx, projector, {
    of: caseId === undefined ? { clientId } : { caseId },
    kind: 'conflict-check',
    data: {
      parties: [...parties],
      checkedOn: formatDay(momentAt(DEFAULT_ZONE, tx.at).day),
      found: found.flatMap(({ matches }, party) =>
        matches.map(({ clientId, entryId, numbers, name }) => ({
          ...{ party, clientId, numbers },
          ...(entryId !== undefined && { entryId }),
          ...(name && { name: name.strength }),
        })),
      ),
      ask: found.flatMap(({ ask }, party) => ask.map((memberId) => ({ party, memberId }))),
    },
  });
  return { entryId: id, version, parties: found };
}

async function findParty(tx: Tx, searched: ReturnType<typeof searchedOf>, but?: string): Promise<Found> {
  const hits = await findHits(tx, searched, 'all');
  return openAll(
    tx,
    hits.filter(({ clientId }) => clientId !== but),
    searched.names ?? [],
  );
}
