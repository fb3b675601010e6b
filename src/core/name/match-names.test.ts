// How well the forms of two names match, over a table of ways in which names are written: what is found and what is not.
import anyAscii from 'any-ascii';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAMILY_NAMES, GIVEN_NAMES, NAME_PAIRS } from '../../../test/name-pairs.ts';
import { type MatchReason, matchNames } from './match-names.ts';
import { nameKeys } from './name-keys.ts';

const match = (a: string, b: string) => matchNames(nameKeys(a, anyAscii), nameKeys(b, anyAscii));
const linesOf = (text: string) => text.trim().split('\n');
const pairs = Object.entries(NAME_PAIRS).flatMap(([strength, text]) =>
  linesOf(text).map((line) => [line.trim(), strength] as const),
);

describe('one name, written in two ways', () => {
  test.each(pairs)('%s: %s', (line, strength) => {
    const [a = '', b = ''] = line.split(' | ');
    expect(match(a, b)?.strength ?? 'none').toBe(strength);
    expect(match(b, a)?.strength ?? 'none').toBe(strength);
  });

  test('of more than 200 pairs nine in ten are found', () => {
    const missed = linesOf(NAME_PAIRS.none).length;
    expect(pairs.length).toBeGreaterThan(200);
    expect(1 - missed / pairs.length).toBeGreaterThan(0.9);
  });
});

/** Which of these are taken for one another. */
const alikeOf = (names: readonly string[]) =>
  names.flatMap((a, at) => names.slice(at + 1).flatMap((b) => (match(a, b) ? [`${a} ${b}`] : [])));

describe('different names', () => {
  test('of 1,830 pairs of common given names these are taken for one another', () => {
    expect(GIVEN_NAMES.split(' ')).toHaveLength(61);
    expect(alikeOf(GIVEN_NAMES.split(' '))).toMatchInlineSnapshot(`
      [
        "María Mario",
        "María Marie",
        "Juan Jean",
        "Rosa Reza",
        "Mario Marie",
        "Elena Olena",
        "Yesenia Hussein",
        "Yesenia Hassan",
        "Mohammed Mahmoud",
        "Hussein Hassan",
      ]
    `);
  });

  test('of 2,346 pairs of common family names these are', () => {
    expect(FAMILY_NAMES.split(' ')).toHaveLength(69);
    expect(alikeOf(FAMILY_NAMES.split(' '))).toMatchInlineSnapshot(`
      [
        "García Garza",
        "Reyes Ruiz",
        "Reyes Rezai",
        "Ruiz Rezai",
        "Zelaya Saleh",
        "Singh Zhang",
      ]
    `);
  });

  test('whole names that share no part are taken for one another in fewer than 2 of 100,000 pairs', () => {
    // A whole name is, where both of its parts are.
    const shareOf = (names: readonly string[]) =>
      alikeOf(names).length / ((names.length * (names.length - 1)) / 2);
    expect(shareOf(GIVEN_NAMES.split(' ')) * shareOf(FAMILY_NAMES.split(' '))).toBeLessThan(2 / 100_000);
  });

  test.each([
    ['María García', 'Juan Hernández'],
    ['María García López', 'María Cruz Pérez'],
    ['Ali', 'Elena'],
    ['Li Wei', 'Lu Wei'],
    ['Wang Li', 'Wang Lu'],
    ['', 'María'],
    ['', ''],
  ])('%j and %j do not match', (a, b) => {
    expect(match(a, b)).toBeUndefined();
  });
});

test.each<[string, string, MatchReason[]]>([
  ['Ana Cruz', 'ana cruz', ['same-letters']],
  ['José Núñez', 'Jose Nunez', ['same-without-marks']],
  ['José Núñez', 'Núñez José', ['same-letters', 'other-order']],
  ['Yusuf Omar', 'يوسف عمر', ['same-sound']],
  ['Jean-Baptiste Louis', 'Jeanbaptiste Louis', ['same-letters', 'other-spacing']],
  ['Ana María Cruz', 'Ana Cruz', ['same-letters', 'part-missing']],
  ['María de la Cruz', 'Delacruz, Maria', ['same-letters', 'same-without-marks', 'other-order']],
])('%s and %s: %j', (a, b, why) => {
  expect(match(a, b)?.why).toEqual(why);
});

test('every name of letters matches itself, in any order of its parts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zà-öø-ÿа-яا-ي一-龥]{2,9}$/u), { minLength: 1, maxLength: 4 }),
      (parts) => {
        expect(match(parts.join(' '), parts.toReversed().join(' '))?.strength).toBe('same');
      },
    ),
  );
});

test('any text can be compared, and is compared alike from both sides', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(match(a, b) === undefined).toBe(match(b, a) === undefined);
    }),
  );
});
