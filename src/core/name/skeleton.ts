// The skeleton of a name's part: its consonants by class, so that spellings of one sound in several languages meet.

type Rule = {
  /** Matched where the reading stands, in one unit of letters. */
  letters: RegExp;
  where?: 'first' | 'last';
  first: string;
  /** Where languages differ in how these letters are read. */
  second?: string;
};

const rule = (letters: string, first: string, second?: string, where?: Rule['where']): Rule => ({
  letters: new RegExp(letters, 'y'),
  first,
  ...(second !== undefined && { second }),
  ...(where !== undefined && { where }),
});

/** In order: the first that matches is taken. A vowel counts only at the beginning, where all of them are one. */
const RULES: readonly Rule[] = [
  rule('ou(?=[aeiy])|wh?', 'b', undefined, 'first'),
  rule('ye', 'a', 'j', 'first'),
  rule('y(?=[aiou]|$)', 'j', undefined, 'first'),
  rule('i(?=[aeou])', 'j', 'a', 'first'),
  rule("[aeiouy'`]+", 'a', undefined, 'first'),
  rule('h(?=[aeiou]|$)', 'h', 'a', 'first'),
  rule('x', 's', 'j', 'first'),
  rule('s(?=[bdfgjklmnpqrt]|c(?!h))', 's', 'as', 'first'),
  rule('h', '', undefined, 'last'),
  rule('[vw]', 'b', 'f', 'last'),
  rule('shch|tsch|sch|tch|tsh|tzh|sh|sz|zs|sc(?=[eiy])', 's'),
  rule('dzh|dj', 'j'),
  rule('dz|zh', 's', 'j'),
  rule('th', 't', 's'),
  rule('dh', 'd', 's'),
  rule('ph', 'f'),
  rule('kh', 'h', 'k'),
  rule('gh|gu(?=[ei])', 'g'),
  rule('g(?=[eiy])', 'j', 'g'),
  rule('ch', 's', 'k'),
  rule('ts|tz|cz|c(?=[eiy])|[sz]', 's'),
  rule('ck|qu|[ckq]', 'k'),
  rule('x', 'ks', 'j'),
  rule('j', 'j', 'h'),
  rule('(?<=[bdlmnr])h', 'h', ''),
  rule('[bv]', 'b'),
  rule('w', '', 'b'),
  rule('[dfghlmnprt]', '$'),
  rule('.', ''),
];

/** One class alone says nothing: half of the short syllables of Chinese would be alike. */
const FEWEST_CLASSES = 2;

/**
 * The skeleton of letters given in units (a run of Latin letters, or one letter of another script in Latin letters: no
 * rule reads across two of them), and a second one where some letter is read in two ways. None if it would be too short.
 */
export function skeletonsOf(units: readonly string[]): string[] {
  const written = units.filter((unit) => unit !== '').map((unit) => unit.replaceAll(/([a-z])\1+/g, '$1'));
  let [first, second] = ['', ''];
  written.forEach((unit, index) => {
    for (let at = 0; at < unit.length; ) {
      const found = ruleAt(unit, at, { starts: index === 0, ends: index === written.length - 1 });
      const letters = unit.slice(at, at + found.length);
      first += found.rule.first.replace('$', letters);
      second += (found.rule.second ?? found.rule.first).replace('$', letters);
      at += found.length;
    }
  });
  return [...new Set([first, second])].filter((skeleton) => skeleton.length >= FEWEST_CLASSES);
}

function ruleAt(unit: string, at: number, { starts, ends }: { starts: boolean; ends: boolean }) {
  for (const each of RULES) {
    if (each.where === 'first' && !(starts && at === 0)) continue;
    each.letters.lastIndex = at;
    const length = each.letters.exec(unit)?.[0].length ?? 0;
    if (length === 0 || (each.where === 'last' && !(ends && at + length === unit.length))) continue;
    return { rule: each, length };
  }
  throw new Error('The last rule matches every letter.');
}
