// CSV as RFC 4180 has it, and as it should not be: every byte of a file is in a record, or in one that says why it is none.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRecords } from '#observatory/registry/csv-records.ts';

const recordsOf = (text: string | Uint8Array) => [...csvRecords(Buffer.from(text as string))];
const fieldsOf = (text: string) => recordsOf(text).map(({ fields }) => fields);

test.each<[string, string, string[][]]>([
  [
    'plain fields',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'CR LF',
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'no line end at the end',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'empty fields',
    'a,b\n,\n',
    [
      ['a', 'b'],
      ['', ''],
    ],
  ],
  ['a comma in quotes', 'a\n"1,2"\n', [['a'], ['1,2']]],
  ['a line end in quotes', 'a\n"1\r\n2"\n', [['a'], ['1\r\n2']]],
  ['a quote in quotes', 'a\n"say ""no"""\n', [['a'], ['say "no"']]],
  [
    'an empty field in quotes',
    'a,b\n"",1\n',
    [
      ['a', 'b'],
      ['', '1'],
    ],
  ],
  ['blanks about quotes', '"a", "b" \n', [['a', 'b']]],
  ['blanks that are the value', 'a, b ,c\n', [['a', ' b ', 'c']]],
  ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
  ['empty lines', 'a\n\n\r\n1\n', [['a'], ['1']]],
  ['a lone CR, which is no line end', 'a\rb\n', [['a\rb']]],
  ['nothing', '', []],
])('%s', (_, text, fields) => {
  expect(fieldsOf(text)).toEqual(fields);
});

test.each([
  ['a,b"c,d\n1,2\n', 'a quote inside a field without quotes'],
  ['"a"b,c\n1,2\n', 'text after a closing quote'],
  ['"a,b\n1,2\n', 'a quote that is never closed'],
])('%j is set aside up to the end of its line', (text, problem) => {
  const [bad, good] = recordsOf(text);
  expect(bad).toMatchObject({ offset: 0, length: text.indexOf('\n'), fields: [], problem });
  expect(good?.fields).toEqual(['1', '2']);
});

test('bytes that are no UTF-8 set only their record aside', () => {
  const [bad, good] = recordsOf(Buffer.from('caf\xe9,x\n1,2\n', 'latin1'));
  expect(bad?.problem).toBe('bytes that are no UTF-8');
  expect(good?.fields).toEqual(['1', '2']);
});

test('what is written in quotes is read as it was', () => {
  const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const text = rows
        .map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\r\n`)
        .join('');
      expect(fieldsOf(text)).toEqual(rows);
    }),
  );
});

test('of any bytes, the records and the line ends between them are the whole', () => {
  const bytes = fc.array(fc.constantFrom(...Buffer.from('a,"\n\r '), 0xe9), { maxLength: 40 });
  fc.assert(
    fc.property(bytes, (given) => {
      const file = Buffer.from(given);
      let at = 0;
      for (const { offset, length } of csvRecords(file)) {
        expect(file.subarray(at, offset).toString('latin1')).toMatch(/^(\r?\n)*$/);
        at = offset + length;
      }
      expect(file.subarray(at).toString('latin1')).toMatch(/^(\r?\n)*$/);
    }),
    { numRuns: 500 },
  );
});
