// Opens those of the hits that are in sight, and says how well their names match what was searched.
import type { EntryKindName } from '#contract/entries/kinds.ts';
import type { NumberKind } from '#contract/entries/match.ts';
import type { PersonName } from '#contract/entries/person.ts';
import type { NameMatch } from '#core/name/match-names.ts';
import { readClients } from '#store/client/read-client.ts';
import type { Tx } from '#store/database/database.ts';
import { personOf } from '#store/entry/entry.ts';
import { readEntries } from '#store/entry/read-entries.ts';
import type { Hit } from '#store/search/find-hits.ts';
import { matchNames } from '#vault/name-terms.ts';

/** A person in sight who may be the one searched. */
export type Match = {
  clientId: string;
  entryId?: string;
  as: 'client' | EntryKindName;
  names: readonly PersonName[];
  bornOn?: string;
  numbers: NumberKind[];
  name?: NameMatch;
};

const STRENGTHS = ['same', 'close', 'alike'] as const;

/** In the order of how well they match: the same number first, then the name. Hits whose name does not match are none. */
export async function openHits(tx: Tx, hits: readonly Hit[], names: readonly string[]): Promise<Match[]> {
  const seen = hits.filter(({ inSight }) => inSight);
  const ofClients = seen.filter(({ entryId }) => entryId === undefined);
  const clients = await readClients(
    tx,
    ofClients.map(({ clientId }) => clientId),
  );
  const entries = await readEntries(
    tx,
    seen.flatMap(({ entryId }) => entryId ?? []),
  );
  const matches = seen.flatMap(({ clientId, entryId, numbers }): Match[] => {
    const entry = entryId === undefined ? undefined : entries.get(entryId);
    const person = entryId === undefined ? clients.get(clientId)?.facts : entry && personOf(entry);
    if (person === undefined) return [];
    const name = bestMatch(
      names,
      person.names.map(({ whole }) => whole),
    );
    if (name === undefined && numbers.length === 0) return [];
    return [
      {
        clientId,
        ...(entryId !== undefined && { entryId }),
        as: entry?.kind ?? 'client',
        names: person.names,
        ...(person.bornOn !== undefined && { bornOn: person.bornOn }),
        numbers,
        ...(name !== undefined && { name }),
      },
    ];
  });
  return matches.sort((a, b) => b.numbers.length - a.numbers.length || rankOf(a.name) - rankOf(b.name));
}

function bestMatch(asked: readonly string[], had: readonly string[]): NameMatch | undefined {
  const found = asked.flatMap((one) => had.flatMap((other) => matchNames(one, other) ?? []));
  return found.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
}

const rankOf = (match: NameMatch | undefined) =>
  match === undefined ? STRENGTHS.length : STRENGTHS.indexOf(match.strength);
