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
import { nameMatcher } from '#vault/name-terms.ts';

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

type Matcher = ReturnType<typeof nameMatcher>;

const STRENGTHS = ['same', 'close', 'alike'] as const;

/**
 * `matches`: in the order of how well they match, the same number first, then the name; whose name does not match is
 * none. `hidden`: hits out of sight of who asks.
 */
export async function openHits(
  tx: Tx,
  hits: readonly Hit[],
  names: readonly string[],
): Promise<{ matches: Match[]; hidden: Hit[] }> {
  const clients = await readClients(
    tx,
    hits.map(({ clientId }) => clientId),
  );
  const entries = await readEntries(
    tx,
    hits.flatMap(({ entryId }) => entryId ?? []),
  );
  const matchers = names.map(nameMatcher);
  const matches: Match[] = [];
  const hidden: Hit[] = [];
  for (const hit of hits) {
    const { clientId, entryId, numbers } = hit;
    const entry = entryId === undefined ? undefined : entries.get(entryId);
    const person = entryId === undefined ? clients.get(clientId)?.facts : entry && personOf(entry);
    if (person === undefined || !clients.has(clientId)) {
      hidden.push(hit);
      continue;
    }
    const name = bestMatch(
      matchers,
      person.names.map(({ whole }) => whole),
    );
    if (name === undefined && numbers.length === 0) continue;
    matches.push({
      clientId,
      ...(entryId !== undefined && { entryId }),
      as: entry?.kind ?? 'client',
      names: person.names,
      ...(person.bornOn !== undefined && { bornOn: person.bornOn }),
      numbers,
      ...(name !== undefined && { name }),
    });
  }
  matches.sort((a, b) => b.numbers.length - a.numbers.length || rankOf(a.name) - rankOf(b.name));
  return { matches, hidden };
}

function bestMatch(asked: readonly Matcher[], had: readonly string[]): NameMatch | undefined {
  const found = asked.flatMap((match) => had.flatMap((other) => match(other) ?? []));
  return found.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
}

const rankOf = (match: NameMatch | undefined) =>
  match === undefined ? STRENGTHS.length : STRENGTHS.indexOf(match.strength);
