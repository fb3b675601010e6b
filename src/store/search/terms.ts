// The keyed terms by which a person is found: kept in the transaction that puts down their names and numbers.
import type { ClientFacts } from '#contract/entries/client.ts';
import type { Person } from '#contract/entries/person.ts';
import type { Tx } from '#store/database/database.ts';
import { type Searched, termsOf } from '#vault/blind-index.ts';

/** Whom terms belong to: a client, or the person whom an entry of theirs names. */
export type TermsOf = { clientId: string; entryId?: string };

/** Puts the terms of a person in the place of those kept; without a person there are none any more. */
export async function replaceTerms(tx: Tx, { clientId, entryId }: TermsOf, person?: Searched): Promise<void> {
  await tx.query(
    'delete from search_term where org_id = $1 and client_id = $2 and entry_id is not distinct from $3',
    [tx.actor.orgId, clientId, entryId ?? null],
  );
  if (person === undefined) return;
  const terms = termsOf(await tx.keys.index(tx), person);
  await tx.query(
    `insert into search_term (org_id, client_id, entry_id, place, kind, term)
     select $1, $2, $3, * from unnest($4::int[], $5::text[], $6::bytea[])`,
    [
      tx.actor.orgId,
      clientId,
      entryId ?? null,
      terms.map(({ place }) => place),
      terms.map(({ kind }) => kind),
      terms.map(({ term }) => term),
    ],
  );
}

/** The names and numbers of a client as they are searched. */
export function searchedOfClient({ names, aNumbers, phones, emails }: ClientFacts): Searched {
  return {
    names: names.map(({ whole }) => whole),
    aNumbers: aNumbers.map(({ entered }) => entered),
    phones: phones.map(({ entered }) => entered),
    emails: emails.map(({ entered }) => entered),
  };
}

/** The same of a person beside a client. */
export function searchedOf({ names, aNumbers, phones, emails }: Person): Searched {
  return {
    names: names.map(({ whole }) => whole),
    aNumbers: aNumbers ?? [],
    phones: phones ?? [],
    emails: emails ?? [],
  };
}
