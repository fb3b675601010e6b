// The forms of a name by which it is found and compared: as written, without marks, and by its sound.
import { partsOf } from '#core/name/name-parts.ts';
import { skeletonsOf } from '#core/name/skeleton.ts';

/** Gives the Latin letters of a text in any script, without marks. */
export type Transliterate = (text: string) => string;

export type NameKey = {
  /** As written, in small letters. */
  exact: string;
  /** In Latin letters, without marks, apostrophes and hyphens. */
  folded: string;
  /** Consonants by class; two where a letter is read in two ways, none of a part that is too short. */
  skeletons: readonly string[];
  /** The parts of the name that it covers, counted from 0: two where neighbours are taken as one word. */
  from: number;
  to: number;
};

/**
 * The forms of every part of a name, those of `de la Cruz` also as `Delacruz`; and of every two neighbours written as
 * one, since `Xiao Ming` is also written `Xiaoming`, and `Jean-Baptiste` `Jeanbaptiste`.
 */
export function nameKeys(name: string, transliterate: Transliterate): NameKey[] {
  const parts = partsOf(name);
  return parts.flatMap(({ text, particles }, at) => {
    const next = parts[at + 1];
    return [
      keyOf(text, { from: at, to: at }, transliterate),
      ...(particles.length > 0
        ? [keyOf([...particles, text].join(''), { from: at, to: at }, transliterate)]
        : []),
      ...(next !== undefined ? [keyOf(text + next.text, { from: at, to: at + 1 }, transliterate)] : []),
    ];
  });
}

function keyOf(exact: string, span: { from: number; to: number }, transliterate: Transliterate): NameKey {
  const folded = unitsOf(exact, transliterate)
    .join('')
    .replaceAll(/[^a-z0-9]/g, '');
  const skeletons = skeletonsOf(unitsOf(soundOf(exact), transliterate));
  return { exact, folded: folded || exact, skeletons, ...span };
}

/** A run of Latin letters, or one letter of another script, each in Latin letters. */
function unitsOf(text: string, transliterate: Transliterate): string[] {
  const runs = text.replaceAll("'", '').match(/[\p{Script=Latin}\p{M}]+|\P{Script=Latin}/gu) ?? [];
  return runs.map((run) => transliterate(run).toLowerCase());
}

/** Letters that are read otherwise than their Latin form without marks. */
const SOUNDS: Readonly<Record<string, string>> = {
  ç: 's',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ţ: 'ts',
  ț: 'ts',
  ض: 'ذ',
  ظ: 'ذ',
  ו: 'و',
};

/** Where vowels are written, a double letter is one sound. */
const DOUBLED = /([\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}])\1+/gu;

function soundOf(text: string): string {
  return text
    .replace(/^[اآ]/, 'أ')
    .replaceAll(/[çčćžţțضظו]/g, (letter) => SOUNDS[letter] ?? letter)
    .replaceAll(DOUBLED, '$1');
}
