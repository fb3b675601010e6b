// What a password must be (NIST SP 800-63B-4, 3.1.1.2): long enough, and no common one. Nothing about kinds of signs.
import { createHash } from 'node:crypto';
import { ProblemError } from '#contract/problems.ts';
import { COMMON_WORDS } from '#store/access/common-words.ts';

/** Fewest characters of a password that opens an account alone, and of one beside a second factor. */
export const MINIMUM_ALONE = 15;
export const MINIMUM_WITH_FACTOR = 8;

export type PasswordContext = {
  minimum: number;
  /** Words an attacker would try first: the member's name and address, the organisation's name. */
  words: readonly string[];
  /** Whether the SHA-1 of a password is in a list of passwords that are known from breaches. */
  isBreached: (sha1: string) => boolean;
};

/** Throws `weak-password`; its facts say which rule, and nothing of the password. */
export function checkPassword(password: string, { minimum, words, isBreached }: PasswordContext): void {
  const normal = password.normalize('NFKC');
  const length = [...normal].length;
  if (length < minimum) {
    throw new ProblemError('weak-password', `It has ${length} characters; at least ${minimum} are needed.`, {
      rule: 'length',
      minimum,
    });
  }
  if (isBreached(createHash('sha1').update(normal).digest('hex').toUpperCase())) {
    throw new ProblemError('weak-password', 'It is in a list of passwords known from breaches.', {
      rule: 'breached',
    });
  }
  if (isMadeOf(normal.toLowerCase(), wordsOf(words))) {
    throw new ProblemError(
      'weak-password',
      'It is made of common words, or of names that belong to this account, and little else.',
      { rule: 'common' },
    );
  }
}

const wordsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 3);

/** What may stand beside a word without making it harder to guess. */
const FILLER = /[\d\s\p{P}\p{S}]+/gu;

/** Signs that are often put for letters: p4ssw0rd is password. */
const LETTER_FOR: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Whether hardly a letter is left once the common and the given words are taken out, the longest first. */
function isMadeOf(password: string, words: readonly string[]): boolean {
  const known = [...COMMON_WORDS, ...words].sort((a, b) => b.length - a.length);
  const spelt = password.replaceAll(/[013457@$!]/g, (sign) => LETTER_FOR[sign] ?? sign);
  return [password, spelt].some((text) => {
    const rest = known.reduce((left, word) => left.replaceAll(word, ' '), text);
    return new Set(rest.replaceAll(FILLER, '')).size < 3;
  });
}
