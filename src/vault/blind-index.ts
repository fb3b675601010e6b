// Keyed terms under which a person is found by name or number: the database sees that two are equal, and nothing else.
import { createHmac } from 'node:crypto';
import { canonicalANumber } from '#core/identifier/a-number.ts';
import { canonicalEmail } from '#core/identifier/email.ts';
import { canonicalPhone } from '#core/identifier/phone.ts';
import { searchKeysOf } from '#vault/name-terms.ts';
import type { Key } from '#vault/seal.ts';

/** What a term is made of. Nothing of few values (sex, birth date, nationality): those could be told by counting. */
export type TermKind = 'name-folded' | 'name-skeleton' | 'a-number' | 'phone' | 'email';

/** `place`: which of the names, or of the numbers of its kind, counted from 0. */
export type Term = { kind: TermKind; term: Buffer; place: number };

export type Searched = {
  /** Whole names as they are written, in any script and order. */
  names?: readonly string[];
  aNumbers?: readonly string[];
  phones?: readonly string[];
  emails?: readonly string[];
};

/** Of 96 bits no two words of an organisation fall together, and nothing of the key shows. */
const TERM_BYTES = 12;

/**
 * The terms of a person to keep, or to look for: the same for both. `key` is that of the organisation's index. What is
 * no number of its kind has no term. Equal terms are found; how well two names match is then said by `matchNames`.
 */
export function termsOf(key: Key, { names = [], aNumbers = [], phones = [], emails = [] }: Searched): Term[] {
  const make = (kind: TermKind, values: readonly (string | undefined)[]) =>
    values.flatMap((value, place) =>
      value === undefined || value === '' ? [] : [{ kind, term: termOf(key, kind, value), place }],
    );
  return [
    ...names.flatMap((name, place) =>
      searchKeysOf(name).map(({ kind, value }) => ({ kind, term: termOf(key, kind, value), place })),
    ),
    ...make('a-number', aNumbers.map(canonicalANumber)),
    ...make('phone', phones.map(canonicalPhone)),
    ...make('email', emails.map(canonicalEmail)),
  ];
}

function termOf(key: Key, kind: TermKind, value: string): Buffer {
  return createHmac('sha256', key).update(`search:${kind}\n${value}`).digest().subarray(0, TERM_BYTES);
}
