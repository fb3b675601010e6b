// Splits a name into the parts by which it is compared, in the scripts and orders in which names are written.

/** A part, with the particles before it: those of `de la Cruz` are `de` and `la`. */
export type NamePart = { text: string; particles: readonly string[] };

const APOSTROPHES = /['’‘‛ʼʻʹʾʿ`´′＇]/gu;
const BETWEEN_WORDS = /(?:(?!')[\s\p{Pd}\p{Po}\p{Ps}\p{Pe}・\u200C])+/u;
/** Written without spaces: each sign is a part, and neighbours are also taken as one. */
const SIGN_FOR_SIGN = /[\p{Script=Han}\p{Script=Hangul}]/u;

/**
 * What stands between the parts of names in Spanish, Portuguese, French, Dutch and German, Arabic with its article as
 * it is spoken, and Burmese forms of address. Some write them and some do not.
 */
const PARTICLES = new Set(
  (
    'de del la las los le les da das do dos di du des van von der den ter y e i ' +
    'al el ul ad ed ud ar er ur as es us ash esh ush at et ut az ez uz bin ibn ben bint ould wuld mint بن ابن بنت בן בת ' +
    'u daw'
  ).split(' '),
);

/** `Abdul`, `Abdel`, `Abdur` before another word, and the same written with it; Abdullah is a name of its own. */
const SERVANT = /^abd(?:[aeiou]{1,2}(?:l|r|s|sh|n|d|t|z)?)?$/;
const SERVANT_WITHIN =
  /^abd[aeiou]{1,2}(?:l|([rsndtz])(?=\1))?(?!l*ah?i?$)([^aeiou].{2,}|[aeiou][^aeiou].+)$/;

/** The parts of a name in order, in small letters, apostrophes as `'`. A name of particles alone keeps them as parts. */
export function partsOf(name: string): NamePart[] {
  const words = writtenAlike(name).split(BETWEEN_WORDS).flatMap(wordsOf);
  const parts: NamePart[] = [];
  let particles: string[] = [];
  for (const word of words) {
    if (isParticle(word)) particles.push(word);
    else {
      parts.push({ text: word, particles });
      particles = [];
    }
  }
  return parts.length > 0 ? parts : particles.map((text) => ({ text, particles: [] }));
}

function writtenAlike(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(APOSTROPHES, "'")
      // Vowel signs and the stretching line of Arabic are seldom written.
      .replaceAll(/[\u064B-\u065F\u0670\u0640]/g, '')
      .replaceAll(/عبد\s*الله/g, 'عبدله')
      .replaceAll(/الله/g, 'له')
      .replaceAll(/عبد\s*ال/g, 'عبد ')
  );
}

function wordsOf(word: string): string[] {
  if (word.replaceAll("'", '') === '') return [];
  const signs =
    word.match(new RegExp(`${SIGN_FOR_SIGN.source}|[^${SIGN_FOR_SIGN.source.slice(1)}+`, 'gu')) ?? [];
  return signs.flatMap(withoutArticle).flatMap(withoutServant);
}

/** The Arabic article is written with its noun. */
function withoutArticle(word: string): string[] {
  const noun = /^ال(\p{L}{2,})$/u.exec(word)?.[1];
  return noun === undefined ? [word] : ['al', noun];
}

function withoutServant(word: string): string[] {
  const plain = word.replaceAll("'", '');
  if (SERVANT.test(plain)) return ['abd'];
  const rest = SERVANT_WITHIN.exec(plain)?.[2];
  return rest === undefined ? [word] : ['abd', rest];
}

/** Initials tell too little to be compared. */
const isParticle = (word: string) => PARTICLES.has(word) || /^[a-z]'?$/.test(word);
