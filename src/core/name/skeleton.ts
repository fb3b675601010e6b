// The skeleton of a name's part: its consonants by class, so that spellings of one sound in several languages meet.

type Rule = {
  /** Matched where the reading stands, in one unit of letters. */
  letters: RegExp;
  /** The classes that they are read as; several where languages differ. */
  readings: readonly string[];
  /** Only at the beginning of the part, or only at its end. */
  where?: 'first' | 'last';
};

const rule = (letters: string, ...readings: readonly string[]): Rule => ({
  letters: new RegExp(letters, 'y'),
  readings,
});
const first = (letters: string, ...readings: readonly string[]): Rule => ({
  ...rule(letters, ...readings),
  where: 'first',
});
const last = (letters: string, ...readings: readonly string[]): Rule => ({
  ...rule(letters, ...readings),
  where: 'last',
});

/** In order: the first that matches is taken. A vowel counts only at the beginning, where all of them are one. */
const RULES: readonly Rule[] = [
  first('ou(?=[aeiy])|wh?', 'b'),
  first('ye', 'a', 'j'),
  first('y(?=[aiou]|$)', 'j'),
  first('i(?=[aeou])', 'j', 'a'),
  first("[aeiouy'`]+", 'a'),
  first('hu(?=[aei])', 'h', 'b'),
  first('h(?=[aeiouy]|$)', 'h', 'a'),
  // Aspirated in Burmese, and as often left out.
  first('h', ''),
  first('x', 's', 'j'),
  first('s(?=[bdfgjklmnpqrt]|c(?!h))', 's', 'as'),
  last('h', ''),
  last('[vw]', 'b', 'f'),
  last('[dt]', 't'),
  rule('shch|tsch|sch|tch|tsh|tzh|sz|zs|sc(?=[eiy])', 's'),
  rule('sh', 's', 'sh'),
  rule('dzh|dj', 'j'),
  rule('dz', 'ds', 's'),
  rule('zh', 's', 'j'),
  rule('th', 't', 's'),
  rule('dh', 'd', 's', 'dh'),
  rule('ph', 'f'),
  rule('kh', 'h', 'k'),
  rule('gh|gu(?=[ei])', 'g'),
  rule('g(?=[eiy])', 'j', 'g'),
  rule('ch', 's', 'k', 'h'),
  rule('ts|tz|cz|c(?=[eiy])|[sz]', 's'),
  rule('ck|qu|[ck]', 'k'),
  rule('q', 'k', 'g'),
  rule('x', 'ks', 's', 'j'),
  rule('j', 'j', 'h'),
  rule('(?<=[bdlmnr])h', 'h', ''),
  rule('[bv]', 'b'),
  rule('w', '', 'b'),
  rule('[dfghlmnprt]', '$'),
  rule('.', ''),
];

/** One class alone says nothing: half of the short syllables of Chinese would be alike. */
const FEWEST_CLASSES = 2;

/** More letters that can be read in several ways are read in the first one. */
const MOST_SKELETONS = 6;

/**
 * The skeletons of letters given in units (a run of Latin letters, or one letter of another script in Latin letters: no
 * rule reads across two of them): several where letters are read in several ways, none where it would be too short.
 */
export function skeletonsOf(units: readonly string[]): string[] {
  const written = units.filter((unit) => unit !== '').map((unit) => unit.replaceAll(/([a-z])\1+/g, '$1'));
  let skeletons = [''];
  written.forEach((unit, index) => {
    for (let at = 0; at < unit.length; ) {
      const { readings, length } = readAt(unit, at, {
        starts: index === 0,
        ends: index === written.length - 1,
      });
      const letters = unit.slice(at, at + length);
      const possible = skeletons.length * readings.length > MOST_SKELETONS ? readings.slice(0, 1) : readings;
      skeletons = skeletons.flatMap((so) => possible.map((reading) => so + reading.replace('$', letters)));
      at += length;
    }
  });
  return [...new Set(skeletons)].filter((skeleton) => skeleton.length >= FEWEST_CLASSES);
}

function readAt(unit: string, at: number, { starts, ends }: { starts: boolean; ends: boolean }) {
  for (const { letters, readings, where } of RULES) {
    if (where === 'first' && !(starts && at === 0)) continue;
    letters.lastIndex = at;
    const length = letters.exec(unit)?.[0].length ?? 0;
    if (length === 0 || (where === 'last' && !(ends && at + length === unit.length))) continue;
    return { readings, length };
  }
  throw new Error('The last rule matches every letter.');
}
