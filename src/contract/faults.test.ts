// Faults in words, as a person reads them on the command line.
import { expect, test } from 'vitest';
import { type Fault, faultText } from '#contract/faults.ts';

const fault: Fault = {
  file: 'rivera.json',
  path: '$.events[2].type',
  line: 14,
  column: 15,
  code: 'unknown-event-type',
  found: '"arived"',
  expected: 'a type of event',
  nearest: 'arrived',
};

test('a fault says where it is, what was found, what was expected and what to do', () => {
  expect(faultText(fault)).toBe(
    'rivera.json:14:15: There is no such type of event ($.events[2].type): found "arived"; expected a type of event. ' +
      'Did you mean "arrived"? Use a type of the list in docs/reference/events.md.',
  );
});

test('in Spanish too', () => {
  expect(faultText(fault, 'es')).toMatch(
    /^rivera\.json:14:15: No existe este tipo de evento .*¿Quiso decir "arrived"\?/,
  );
});
