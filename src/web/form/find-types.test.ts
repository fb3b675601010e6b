// What a reader types finds the event that is meant, first of all.
import { expect, test } from 'vitest';
import { EVENT_GROUPS } from '#contract/events.ts';
import { findTypes } from './find-types.ts';

const names = (wanted: string): string[] =>
  findTypes(wanted).flatMap(({ types }) => types.map(([name]) => name));

test.each([
  { wanted: 'hearing', first: 'hearing-scheduled' },
  { wanted: 'audiencia', first: 'hearing-scheduled' },
  { wanted: 'appeal filed', first: 'appeal-filed' },
  { wanted: 'decision or order', first: 'decision-issued' },
  { wanted: 'credible fear', first: 'fear-referred' },
  { wanted: 'PETICION de revision', first: 'petition-for-review-filed' },
])('"$wanted" finds $first first', ({ wanted, first }) => {
  expect(names(wanted)[0]).toBe(first);
});

test('a form is found where it is one of the choices', () => {
  expect(names('I-589')).toContain('application-filed');
});

test('nothing sought lists every type in the order of the vocabulary', () => {
  expect(names(' ')).toEqual(EVENT_GROUPS.flatMap(({ types }) => Object.keys(types)));
});

test('words that are nowhere find nothing', () => {
  expect(findTypes('zzz')).toEqual([]);
});
