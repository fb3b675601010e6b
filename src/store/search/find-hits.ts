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
  /** Whether the member who asks may see the client, and the entry. */
  inSight: boolean;
  /** Kinds of numbers that are the same. */
  numbers: NumberKind[];
  /** A number, every part of a name by its sound, or two parts by their letters: as far as terms alone can tell. */
  isClose: boolean;
};

/** More are not looked at: a name so common finds nobody. */
const MOST_HITS = 300;

/** Parts of a name that are told apart in a bit mask. */
const MOST_PARTS = 30;

type HitRow = {
  client_id: string;
  entry_id: string | null;
  in_sight: boolean;
  numbers: NumberKind[];
  is_close: boolean;
};

/**
 * `seen`: only those in sight. The best come first: the same number, then most parts of a name. One statement, whatever
 * is found and whoever may see it, so that its time tells nothing.
 */
export async function findHits(tx: Tx, searched: Searched, { seen }: { seen: boolean }): Promise<Hit[]> {
  const asked = askedTerms(await tx.keys.index(tx), searched);
  // Hot: by search_term_lookup; the policies of client and entry say who is in sight. A part of a name is a bit.
  const rows = await tx.query<HitRow>(
    `with asked as (
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
       from hit group by client_id, entry_id)
     select f.client_id, f.entry_id, f.numbers, f.is_close,
       c.id is not null and (f.entry_id is null or e.id is not null) as in_sight
     from found f
       left join client c on c.org_id = $1 and c.id = f.client_id
       left join entry e on e.org_id = $1 and e.id = f.entry_id
     where not $7 or (c.id is not null and (f.entry_id is null or e.id is not null))
     order by cardinality(f.numbers) desc, f.agrees desc, f.client_id limit ${MOST_HITS}`,
    [
      tx.actor.orgId,
      asked.map(({ kind }) => kind),
      asked.map(({ term }) => term),
      asked.map(({ name }) => name ?? null),
      asked.map(({ covers }) => covers),
      (searched.names ?? []).map((name) => Math.min(partsOf(name).length, MOST_PARTS)),
      seen,
    ],
  );
  return rows.map(({ client_id: clientId, entry_id, in_sight: inSight, numbers, is_close: isClose }) => ({
    clientId,
    ...(entry_id !== null && { entryId: entry_id }),
    inSight,
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
