// Plain search: finds persons in sight by name or number. Who is out of sight does not exist here.
import type { Tx } from '#store/database/database.ts';
import { findHits } from '#store/search/find-hits.ts';
import { type Match, openHits } from '#store/search/open-hits.ts';

export type SearchInput = {
  name?: string | undefined;
  aNumber?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
};

const MOST_MATCHES = 50;

/** The best first: clients, and persons whom entries name; at most 50. */
export async function searchClients(tx: Tx, input: SearchInput): Promise<Match[]> {
  const searched = toSearched(input);
  const hits = await findHits(tx, searched, 'clients-in-sight');
  const { matches } = await openHits(tx, hits, searched.names);
  return matches.slice(0, MOST_MATCHES);
}

export function toSearched({ name, aNumber, phone, email }: SearchInput) {
  const listed = (value: string | undefined) => (value === undefined ? [] : [value]);
  return { names: listed(name), aNumbers: listed(aNumber), phones: listed(phone), emails: listed(email) };
}
