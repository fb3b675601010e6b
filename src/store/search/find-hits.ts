// Finds, by keyed terms alone, whose names or numbers may be meant: of the whole organisation, in sight or not.
import type { NumberKind } from '#contract/entries/match.ts';
import { partsOf } from '#core/name/name-parts.ts';
import type { Tx } from '#store/database/database.ts';
import { type Searched, type Term, termsOf } from '#vault/blind-index.ts';
import type { Key } from '#vault/seal.ts';

/** A client, or the person of an entry, with something of what was searched. */
export type Hit = {
  clientId: string;
  entryId?: string;
  /** Kinds of numbers that are the same. */
  numbers: NumberKind[];
  /** A number, every part of a name by its sound, or two parts by their letters: as far as terms alone can tell. */
  isClose: boolean;
};

/** More are not looked at: a name so common finds nobody. */
const MOST_HITS = 100;

/** Parts of a name that are told apart in a bit mask. */
const MOST_PARTS = 30;

type HitRow = {
  client_id: string;
  entry_id: string | null;
  numbers: NumberKind[];
  is_close: boolean;
};

// Hot: by search_term_lookup. A part of a name is a bit; a name of fewer than two parts is found by that one.
const FOUND = `with asked as (
    select * from unnest($2::text[], $3::bytea[], $4::int[], $5::int[]) as a (kind, term, name, covers)),
  name_hit as (
    select t.client_id, t.entry_id, a.name, t.place, bit_or(a.covers)::bit(32) as parts,
      coalesce(bit_or(a.covers) filter (where a.kind = 'name-folded'), 0)::bit(32) as folded
    from asked a join search_term t on t.org_id = $1 and t.kind = a.kind and t.term = a.term
    where a.name is not null group by t.client_id, t.entry_id, a.name, t.place),
  hit as (
    select client_id, entry_id, null as number, bit_count(parts) + bit_count(folded) as agrees,
      bit_count(parts) >= parts_asked or bit_count(folded) >= 2 as is_close
    from name_hit join unnest($6::int[]) with ordinality as length (parts_asked, name) on length.name = name_hit.name
    where bit_count(parts) >= least(2, parts_asked)
    union all
    select t.client_id, t.entry_id, t.kind, 0, true
    from asked a join search_term t on t.org_id = $1 and t.kind = a.kind and t.term = a.term
    where a.name is null),
  found as (
    select client_id, entry_id, array_remove(array_agg(distinct number), null) as numbers,
      bool_or(is_close) as is_close, max(agrees) as agrees
    from hit group by client_id, entry_id
    order by count(number) desc, is_close desc, agrees desc, client_id desc)`;

const ALL = `${FOUND} select * from found limit ${MOST_HITS}`;

/** The policy says which clients are in sight, from the best down until enough are found. */
const SEEN = `${FOUND} select f.* from found f
  where exists (select from client c where c.org_id = $1 and c.id = f.client_id) limit ${MOST_HITS}`;

/**
 * The best come first: the same number, then most parts of a name. Of the whole organisation in one statement, whoever
 * may see what is found, so that its time tells nothing; or only of the clients in sight.
 */
export async function findHits(tx: Tx, searched: Searched, of: 'all' | 'clients-in-sight'): Promise<Hit[]> {
  const asked = askedTerms(await tx.keys.index(tx), searched);
  const rows = await tx.query<HitRow>(of === 'all' ? ALL : SEEN, [
    tx.actor.orgId,
    asked.map(({ kind }) => kind),
    asked.map(({ term }) => term),
    asked.map(({ name }) => name ?? null),
    asked.map(({ covers }) => covers),
    (searched.names ?? []).map((name) => Math.min(partsOf(name).length, MOST_PARTS)),
  ]);
  return rows.map(({ client_id: clientId, entry_id, numbers, is_close: isClose }) => ({
    clientId,
    ...(entry_id !== null && { entryId: entry_id }),
    numbers,
    isClose,
  }));
}

/** A term with the name of the search that it is of, counted from 1, and the parts of it that it covers. */
type Asked = Term & { name?: number; covers: number };

function askedTerms(key: Key, { names = [], ...numbers }: Searched): Asked[] {
  return [
    ...names.flatMap((name, index) => askedOfName(key, name).map((asked) => ({ ...asked, name: index + 1 }))),
    ...termsOf(key, numbers).map((term) => ({ ...term, covers: 0 })),
  ];
}

/** The terms of each part alone, then those that only two neighbours written as one have. */
function askedOfName(key: Key, name: string): Asked[] {
  const parts = partsOf(name).slice(0, MOST_PARTS);
  const alone = parts.map(({ particles, text }) => [...particles, text].join(' '));
  const pairs = alone.slice(1).map((next, index) => `${parts[index]?.text} ${next}`);
  const covers = new Map<string, Asked>();
  for (const term of termsOf(key, { names: [...alone, ...pairs] })) {
    const id = `${term.kind} ${term.term.toString('hex')}`;
    const { place } = term;
    const bits = place < alone.length ? 1 << place : 3 << (place - alone.length);
    const known = covers.get(id);
    // A term of a part alone comes first: in a pair it is the same part once more.
    if (known === undefined) covers.set(id, { ...term, covers: bits });
    else if (place < alone.length) known.covers |= bits;
  }
  return [...covers.values()];
}
