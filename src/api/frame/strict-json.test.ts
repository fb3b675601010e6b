// JSON that two readers could take differently is refused; all other JSON is read as JSON.parse reads it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProblemError } from '#contract/problems.ts';
import { parseStrictJson } from './strict-json.ts';

const read = (text: string | Uint8Array, depth = 32) => parseStrictJson(Buffer.from(text as string), depth);

test('whatever JSON is written is read as it was', () => {
  const names = fc
    .string({ unit: 'binary' })
    .filter((name) => !/^(__proto__|constructor|prototype)$|\0/.test(name));
  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, false),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
      names,
      fc.array(tie('value')),
      fc.dictionary(names, tie('value'), { noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(values.value, fc.constantFrom(undefined, 2), (value, space) => {
      expect(read(JSON.stringify(value, null, space), 100)).toEqual(value);
    }),
  );
});

test('whatever bytes come, they are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      try {
        read(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(ProblemError);
      }
    }),
  );
});

test.each([
  ['a comma in a text', '{"a":",\\"","b":1}'],
  ['the same name in two objects', '[{"a":1},{"a":{"a":2}}]'],
  ['a name as a value', '{"a":"a","b":["a","a"]}'],
  ['a whole pair of surrogates', '{"a":"\\ud83d\\ude00"}'],
  ['a backslash before the end', '{"a":"\\\\","b":"\\\\\\""}'],
  ['a byte order mark', '\ufeff{"a":1}'],
])('%s is no fault', (_, text) => {
  expect(read(text)).toEqual(JSON.parse(text.replace('\ufeff', '')));
});

test.each([
  ['a name twice', '{"a":1,"b":{},"a":2}'],
  ['a name twice, once escaped', '{"a":1,"\\u0061":2}'],
  ['a name twice, deep within', '[[{"x":[{"a":1,"a":1}]}]]'],
  ['a constructor', '{"constructor":{"prototype":{}}}'],
  ['half a pair in a name', '{"\\udc00":1}'],
  ['a null character', '["\\u0000"]'],
  ['a comment', '{"a":1} // x'],
  ['NaN', '[NaN]'],
  ['nothing', ''],
  ['depth without an end', '['.repeat(500_000)],
])('%s is refused', (_, text) => {
  expect(() => read(text)).toThrow(ProblemError);
});

test('half a character of UTF-8 is refused', () => {
  expect(() => read(Buffer.from([0x22, 0xc3, 0x22]))).toThrow('no UTF-8');
});
