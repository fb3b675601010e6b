// The nearest allowed name to a misspelt one.
import { expect, test } from 'vitest';
import { EVENT_TYPES } from '#contract/events.ts';
import { nearest } from '#contract/nearest.ts';

test.each([
  ['decision-isued', 'decision-issued'],
  ['arived', 'arrived'],
  ['Arrived', 'arrived'],
  ['application_filed', 'application-filed'],
  ['habeas-orderd', 'habeas-ordered'],
  ['fee-piad', 'fee-paid'],
  ['fees-paid', 'fee-paid'],
])('%s may have meant %s', (name, meant) => {
  expect(nearest(name, EVENT_TYPES.keys())).toBe(meant);
});

test.each(['', 'x', 'lunch', 'a'.repeat(100_000), 'something entirely different'])(
  '%s is close to nothing',
  (name) => {
    expect(nearest(name, EVENT_TYPES.keys())).toBeUndefined();
  },
);

test('of equally close names the first is given', () => {
  expect(nearest('e9', ['e1', 'e2'])).toBe('e1');
});
