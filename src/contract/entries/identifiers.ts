// Numbers and addresses by which a person is known: as somebody entered them, and in the one form that is compared.

/** Digits of any script as the digits 0 to 9: a number on a notice may be copied with an Arabic or Bengali keyboard. */
function asciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    let value = 0;
    // The digits of a script stand in a row of ten, zero first (Unicode Standard, section 4.6).
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  });
}

/**
 * The nine digits of an A-number entered in any of the usual ways (`A 012 345 678`, `a12345678`, `012-345-678`), padded
 * with zeros (Immigration Court Practice Manual 1.6), or undefined where the text is no A-number.
 */
export function canonicalANumber(entered: string): string | undefined {
  const bare = asciiDigits(entered).replace(/[\s.#\p{Pd}]/gu, '');
  const digits = /^[Aa]?(\d{7,9})$/.exec(bare)?.[1];
  return digits === undefined || /^0+$/.test(digits) ? undefined : digits.padStart(9, '0');
}

/** An A-number as a person reads it: `A 012 345 678`. */
export function formatANumber(canonical: string): string {
  return `A ${canonical.slice(0, 3)} ${canonical.slice(3, 6)} ${canonical.slice(6)}`;
}

/**
 * A telephone number as ITU-T E.164 writes it (`+12125550100`), or undefined where the text is none. Ten digits without
 * a country are a number of the North American plan.
 */
export function canonicalPhone(entered: string): string | undefined {
  const bare = asciiDigits(entered).replace(/[\s.()/\p{Pd}]/gu, '');
  const international = /^(?:\+|00|011)(\d{7,15})$/.exec(bare)?.[1];
  if (international !== undefined) return `+${international}`;
  const national = /^1?([2-9]\d{9})$/.exec(bare)?.[1];
  return national === undefined ? undefined : `+1${national}`;
}

/** An e-mail address as it is compared: without spaces around, in small letters. */
export function canonicalEmail(entered: string): string {
  return entered.trim().normalize('NFC').toLowerCase();
}
