// What is printed is read again, as people type it; what is mistyped is found, and the line is named.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PrintedError, printBytes, readPrinted } from '#vault/printed.ts';

const KIND = 'test 1';
const value = Uint8Array.from({ length: 32 }, (_, index) => 201 + index * 7);
const lines = printBytes(KIND, value);
const text = lines.join('\n');

test('any value is read as it was printed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
      expect(readPrinted(KIND, printBytes(KIND, bytes).join('\n'), bytes.length).equals(bytes)).toBe(true);
    }),
  );
});

test.each([
  ['in small letters', text.toLowerCase()],
  ['without hyphens', text.replaceAll('-', '')],
  ['with spaces', text.replaceAll('-', '  ')],
  ['with O for 0 and l for 1', text.replaceAll('0', 'O').replaceAll('1', 'l').replace(/^[lO]/gm, '1')],
  ['between other lines', `A title\n${text}\nKeep it safe: on paper`],
  ['with lines in another order', lines.toReversed().join('\n')],
  ['with line ends of Windows', text.replaceAll('\n', '\r\n')],
])('it is read %s', (_, typed) => {
  expect(readPrinted(KIND, typed, 32).equals(value)).toBe(true);
});

describe('it is refused', () => {
  test('with any one letter mistyped, and the line is named', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (const [at, letter] of [...text].entries()) {
      const line = text.slice(0, at).split('\n').length;
      if (!letters.includes(letter) || /(^|\n)$/.test(text.slice(0, at))) continue;
      const other = letters[(letters.indexOf(letter) + 1 + (at % 31)) % 32];
      const typed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      expect(lineOf(() => readPrinted(KIND, typed, 32))).toBe(line);
    }
  });

  test.each([
    ['two letters are exchanged', text.replace(/1: (.)(.)/, '1: $2$1'), 1],
    ['a line is missing', lines.slice(0, 3).join('\n'), 4],
    ['two lines are exchanged', text.replace(/^1/m, 'x').replace(/^2/m, '1').replace(/^x/m, '2'), 1],
    ['a group is missing', text.replace(/-.{4}$/, ''), 4],
    ['it is empty', '', 1],
  ])('when %s', (_, typed, line) => {
    expect(lineOf(() => readPrinted(KIND, typed, 32))).toBe(line);
  });

  test('when it is of another kind', () => {
    expect(() => readPrinted('test 2', text, 32)).toThrow(PrintedError);
  });

  test('when lines of two values are mixed', () => {
    const [first = ''] = printBytes(KIND, new Uint8Array(32));
    expect(() => readPrinted(KIND, [first, ...lines.slice(1)].join('\n'), 32)).toThrow(
      'do not belong together',
    );
  });
});

function lineOf(act: () => unknown): number | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof PrintedError) return error.line;
    throw error;
  }
  return undefined;
}
