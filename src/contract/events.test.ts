// The vocabulary is whole: every type and code has words in both languages, and the lists keep their promises.
import { expect, test } from 'vitest';
import { CASE_KINDS, EVENT_GROUPS, EVENT_TYPES, SOURCE_KINDS } from '#contract/events.ts';
import { CODE_WORDS } from '#contract/vocabulary/code-words.ts';
import { FIELD_TITLES } from '#contract/vocabulary/field-titles.ts';
import { CLASSES, FORMS, normalisePermitCategory, PERMIT_CATEGORIES } from '#contract/vocabulary/forms.ts';

const types = [...EVENT_TYPES.values()];
const fields = types.flatMap(({ type, fields }) =>
  Object.entries(fields).map(([name, field]) => ({ type, name, field })),
);

test('no type stands in two groups', () => {
  expect(EVENT_TYPES.size).toBe(EVENT_GROUPS.reduce((sum, { types }) => sum + Object.keys(types).length, 0));
});

test('every type has a name in kebab-case, a title and one line of help in both languages', () => {
  const lacking = types.filter(
    ({ type, title, help }) =>
      !/^[a-z]+(-[a-z]+)*$/.test(type) ||
      ![title, help].every(({ en, es }) => en && es && !en.includes('\n')),
  );
  expect(lacking.map(({ type }) => type)).toEqual([]);
});

test('every code that does not stand for itself has words', () => {
  const themselves = new Set([...FORMS, ...PERMIT_CATEGORIES]);
  themselves.delete('other');
  const codes = new Set([
    ...fields.flatMap(({ field }) => field.codes ?? []),
    ...CASE_KINDS,
    ...SOURCE_KINDS,
  ]);
  expect([...codes].filter((code) => !themselves.has(code) && !CODE_WORDS[code])).toEqual([]);
  expect(
    Object.keys(CODE_WORDS).filter((code) => !codes.has(code) && !['none', 'unknown'].includes(code)),
  ).toEqual([]);
});

test('every title of a field is used', () => {
  const used = new Set(fields.flatMap(({ type, name }) => [name, `${type}.${name}`]));
  expect(Object.keys(FIELD_TITLES).filter((name) => !used.has(name))).toEqual([]);
});

test('no list names a code twice', () => {
  for (const list of [FORMS, CLASSES, PERMIT_CATEGORIES]) expect(new Set(list).size).toBe(list.length);
});

test('departures, checks, consents, outcomes and facilities are left out of an export', () => {
  expect(types.filter(({ leftOut }) => leftOut).map(({ type }) => type)).toEqual([
    'departed',
    'check-made',
    'consent-given',
    'consent-withdrawn',
    'case-closed',
    'outcome-recorded',
  ]);
  expect(fields.filter(({ field }) => field.leftOut).map(({ type, name }) => `${type}.${name}`)).toEqual([
    'custody-started.facility',
    'custody-transferred.facility',
  ]);
  expect(EVENT_TYPES.get('departed')?.warning?.en).toMatch(/harm the client/);
});

test('no type records how someone entered, a crime or an address', () => {
  const names = [...types.map(({ type }) => type), ...fields.map(({ name }) => name)].join(' ');
  expect(names).not.toMatch(/entered-without|manner-of-entry|crime|convict|offen[cs]e|street|home/i);
});

test.each([
  ['c8', 'c8'],
  ['C08', 'c8'],
  ['c08', 'c8'],
  ['(c)(8)', 'c8'],
  ['(C)(08)', 'c8'],
  ['c-8', 'c8'],
  ['a5', 'a5'],
  ['(a)(5)', 'a5'],
  ['(c)(3)(B)', 'c3b'],
  ['c03b', 'c3b'],
  ['c100', 'c100'],
  ['b8', 'b8'],
  ['sij', 'sij'],
])('permit category %s is %s', (written, category) => {
  expect(normalisePermitCategory(written)).toBe(category);
});
