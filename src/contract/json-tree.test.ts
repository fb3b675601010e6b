// The JSON reader is as strict as the platform's, and never fails to answer.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainOf } from '#contract/check-shape.ts';
import { readJson } from '#contract/json-tree.ts';

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const pieces = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '"b":',
  '"\\u00e9"',
  '"\\x"',
  '"',
  "'",
  '1',
  '-',
  '0.5',
  '01',
  '1e9',
  '1.',
  'true',
  'null',
  'nul',
  ' ',
  '\n',
  '\t',
  '\f',
  '//c',
  '/*c*/',
  '/',
  '\\',
  '\u00a0',
  '"\t"',
  '"\ud800"',
);

test('a text is without fault exactly where JSON.parse accepts it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const { root, faults } = readJson(text);
      expect(faults.length === 0, text).toBe(parsed(text) !== undefined);
      expect(root === undefined && faults.length === 0).toBe(false);
    }),
    { numRuns: 20_000 },
  );
});

test('what it reads equals what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 0, max: 4 }), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const { root, faults } = readJson(text);
      expect(faults).toEqual([]);
      expect(JSON.stringify(root && plainOf(root))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

test('every value knows where it begins', () => {
  const { root } = readJson('{ "a": [1, {"b": "c"}] }');
  expect(root).toMatchObject({ kind: 'object', at: 0 });
  const list = root?.kind === 'object' ? root.members.get('a') : undefined;
  expect(list).toMatchObject({
    keyAt: 2,
    value: { kind: 'array', at: 7, items: [{ at: 8, value: 1 }, { at: 11 }] },
  });
});

test.each([
  ['a comment', '{"a": 1 /* one */}', 'no comment'],
  ['a trailing comma', '{"a": [1,]}', 'no comma before ]'],
  ['a missing comma', '{"a": 1 "b": 2}', 'a comma or a closing }'],
  ['a tab in a string', '{"a": "\t"}', 'no control character inside a string'],
])('%s is a fault that leaves the meaning plain, so the value comes back too', (_, text, expected) => {
  const { root, faults } = readJson(text);
  expect(faults).toEqual([expect.objectContaining({ code: 'not-json', expected })]);
  expect(root).toBeDefined();
});

test('after a broken value the faults further on are found too', () => {
  const { root, faults } = readJson('{"a": tru, "b": 1, "c": , "d": 2}');
  expect(root).toBeUndefined();
  expect(faults.map(({ at, found }) => [at, found])).toEqual([
    [6, '`tru`'],
    [24, '`,`'],
  ]);
});
