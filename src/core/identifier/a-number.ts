// A-numbers in the one form in which they are compared and searched: nine digits.

/**
 * The nine digits of an A-number (`A 123-456-78` gives `012345678`): seven to nine digits with or without the A, as
 * older ones are shorter. Undefined for anything else.
 */
export function canonicalANumber(text: string): string | undefined {
  const digits = /^A?(\d{7,9})$/i.exec(text.normalize('NFKC').replaceAll(/[\s\p{Pd}.#]/gu, ''))?.[1];
  return digits?.padStart(9, '0');
}
