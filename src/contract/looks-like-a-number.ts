// Whether a text contains what looks like an A-number: case files carry no identity numbers.

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Seven to nine digits that stand alone, with or without an A before them, also in groups of three. */
const A_NUMBER = /(?<![0-9A-Za-z])A?[-. #]?(?:\d{7,9}|\d{1,3}[-. ]\d{3}[-. ]\d{3})(?![0-9A-Za-z])/i;

/** True for `A012345678`, `012-345-678` or `client 12345678`; false for a UUID and for shorter or longer numbers. */
export function looksLikeANumber(text: string): boolean {
  return A_NUMBER.test(text) && !UUID.test(text);
}
