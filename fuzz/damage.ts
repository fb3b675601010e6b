// Ways in which a case file gets damaged: on the disk, in the mail, by an editor, by a hand, by malice.
import type { Random } from './random.ts';

const ODD_VALUES = [
  'null',
  'true',
  '0',
  '-1',
  '1e999',
  '-1e999',
  '99999999999999999999999',
  '0.1',
  '01',
  'NaN',
  'undefined',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"__proto__"',
  '"constructor"',
  '"A012345678"',
  '"012-345-678"',
  '"2026-02-30"',
  '"2026-13-01"',
  '"0000-00-00"',
  '"2026-03-08T02:30"',
  '"2026-11-01T01:30"',
  '"2026-01-01T00:00:00-04:00[America/New_York]"',
  '"2026-01-01T24:00"',
  '"2026-01-01T00:00[Mars/Base]"',
  '"2026-01-01T00:00[+05:00]"',
  '"e1"',
  '"e999"',
  '{}',
  '[]',
  '[[]]',
  '{"a":{}}',
  '{"__proto__":{"x":1}}',
  '"\u202etxet"',
  '"\ud83d\ude00"',
  `"${'x'.repeat(5000)}"`,
];
const ODD_BYTES = [
  [0xff],
  [0xfe, 0xff],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
  [0x00],
  [0xef, 0xbb, 0xbf],
  [0x80],
];
const COMMENTS = [
  '// note\n',
  '/* note */',
  '/* open',
  '#',
  ',',
  ',,',
  ':',
  '}',
  ']',
  '{',
  '[',
  '"',
  "'",
  '\\',
  '\n',
  '\r',
  '\t',
  '\u00a0',
  '\ufeff',
];

type Damage = (text: string, random: Random) => string | Uint8Array;

const encoder = new TextEncoder();

function bytesChanged(text: string, change: (bytes: number[]) => void): Uint8Array {
  const bytes = [...encoder.encode(text)];
  change(bytes);
  return Uint8Array.from(bytes);
}

/** Puts `piece` in the place of a random match of `pattern`. */
function replaced(
  text: string,
  pattern: RegExp,
  { random, piece }: { random: Random; piece: (match: string) => string },
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { 0: match, index } = random.pick(matches);
  return text.slice(0, index) + piece(match) + text.slice(index + match.length);
}

function inserted(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function misspelt(word: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, word.length - 2));
  return random.pick([
    word.slice(0, at) + word.slice(at + 1),
    `${word.slice(0, at)}q${word.slice(at)}`,
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    word.toUpperCase(),
  ]);
}

const STRING = /"(?:[^"\\]|\\.)*"/g;
const VALUE = /(?<=: )(?:"(?:[^"\\]|\\.)*"|[-\d.]+|true|false|\{|\[)/g;

export const DAMAGES: Readonly<Record<string, Damage>> = {
  none: (text) => text,
  'a flipped bit': (text, random) =>
    bytesChanged(text, (bytes) => {
      const at = random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    }),
  'bytes that are no UTF-8': (text, random) =>
    bytesChanged(text, (bytes) => bytes.splice(random.below(bytes.length), 0, ...random.pick(ODD_BYTES))),
  'a cut end': (text, random) => text.slice(0, random.below(text.length)),
  'cut bytes': (text, random) => encoder.encode(text).slice(0, random.below(text.length)),
  'a lost middle': (text, random) => {
    const from = random.below(text.length);
    return text.slice(0, from) + text.slice(from + random.below(60));
  },
  'a repeated piece': (text, random) => {
    const from = random.below(text.length);
    return inserted(text, random, text.slice(from, from + random.below(200)));
  },
  'a stray mark': (text, random) => inserted(text, random, random.pick(COMMENTS)),
  'an odd value': (text, random) => replaced(text, VALUE, { random, piece: () => random.pick(ODD_VALUES) }),
  'an odd value anywhere': (text, random) => inserted(text, random, random.pick(ODD_VALUES)),
  'a misspelt name': (text, random) =>
    replaced(text, STRING, { random, piece: (word) => misspelt(word, random) }),
  'a duplicate key': (text, random) =>
    replaced(text, /"[A-Za-z]+": (?:"[^"]*"|\d+|true|false)/g, {
      random,
      piece: (pair) => `${pair}, ${pair}`,
    }),
  'a renamed key': (text, random) =>
    replaced(text, /"[A-Za-z]+"(?=:)/g, {
      random,
      piece: () => random.pick(['"__proto__"', '"note"', '""', '"id"', '"toString"']),
    }),
  'a swapped pair of values': (text, random) => {
    const values = [...text.matchAll(VALUE)].map(([value]) => value);
    return values.length === 0 ? text : replaced(text, VALUE, { random, piece: () => random.pick(values) });
  },
  'deep nesting': (text, random) => {
    const depth = random.pick([1, 20, 31, 32, 33, 500, 50_000]);
    const [open, close] = random.pick([
      ['[', ']'],
      ['{"a":', '}'],
    ] as const);
    const deep =
      open.repeat(depth) + (random.chance(0.5) ? '1' : '') + (random.chance(0.5) ? close.repeat(depth) : '');
    return replaced(text, VALUE, { random, piece: () => deep });
  },
  'other line ends': (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028'])),
};

export type DamagedFile = { input: string | Uint8Array; damages: readonly string[] };

/** The text with one to three damages, named. */
export function damaged(text: string, random: Random): DamagedFile {
  const names = Object.keys(DAMAGES);
  const damages: string[] = [];
  let input: string | Uint8Array = text;
  for (let n = 1 + random.below(3); n > 0; n -= 1) {
    const name = random.pick(names);
    if (typeof input === 'string' && input.length === 0) break;
    const before: string = typeof input === 'string' ? input : new TextDecoder('latin1').decode(input);
    if (typeof input !== 'string') break;
    input = (DAMAGES[name] as Damage)(before, random);
    damages.push(name);
  }
  return { input, damages };
}
