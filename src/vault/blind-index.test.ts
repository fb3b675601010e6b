// Terms are equal where names or numbers are, for one organisation; they tell nothing else.
import { expect, test } from 'vitest';
import { type Searched, type TermKind, termsOf } from '#vault/blind-index.ts';
import { makeKey } from '#vault/seal.ts';

const key = makeKey();
const hex = (searched: Searched, by = key) =>
  termsOf(by, searched).map(({ kind, term }) => `${kind} ${term.toString('hex')}`);
const common = (a: Searched, b: Searched) => hex(a).filter((term) => hex(b).includes(term));

test.each<[string, Searched, Searched, TermKind]>([
  ['a name across scripts', { names: ['Youssef Haddad'] }, { names: ['يوسف حداد'] }, 'name-skeleton'],
  ['a name without marks', { names: ['José Núñez'] }, { names: ['NUNEZ, Jose'] }, 'name-folded'],
  ['a name in one word', { names: ['Xiao Ming'] }, { names: ['Xiaoming'] }, 'name-folded'],
  ['an A-number', { aNumbers: ['A012-345-678'] }, { aNumbers: ['12345678'] }, 'a-number'],
  ['a phone number', { phones: ['(212) 555-0147'] }, { phones: ['+12125550147'] }, 'phone'],
  ['an e-mail address', { emails: ['Ida@Example.org'] }, { emails: ['ida@example.org '] }, 'email'],
])('%s is found', (_, kept, searched, kind) => {
  expect(common(kept, searched).map((term) => term.split(' ')[0])).toContain(kind);
});

test('what is no number has no term', () => {
  expect(termsOf(key, { names: ['', ' - '], aNumbers: ['12'], phones: ['?'], emails: [''] })).toEqual([]);
});

test('a term says of which name it is', () => {
  const terms = termsOf(key, { names: ['Ana', 'Rosa'], phones: ['bad', '212 555 0147'] });
  expect(terms.map(({ kind, place }) => [kind, place])).toEqual([
    ['name-folded', 0],
    ['name-skeleton', 0],
    ['name-folded', 1],
    ['name-skeleton', 1],
    ['phone', 1],
  ]);
});

test('the terms of two organisations, and of two kinds, have nothing in common', () => {
  const searched = {
    names: ['012345678'],
    aNumbers: ['012345678'],
    phones: ['012345678'],
    emails: ['012345678'],
  };
  const all = [...hex(searched), ...hex(searched, makeKey())].map((line) => line.split(' ')[1]);
  expect(new Set(all).size).toBe(all.length);
});
