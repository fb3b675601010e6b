// Phone numbers in the one form in which they are compared and searched: E.164 as far as the number tells.

/**
 * `+` and the digits with the country's code (ITU-T E.164); ten digits without one are taken as a number of the North
 * American plan. Undefined where there are fewer than seven digits or more than fifteen, or an extension.
 */
export function canonicalPhone(text: string): string | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s\p{Pd}()./]/gu, '');
  const [, prefix = '', digits = ''] = /^(\+|00|011)?(\d{7,15})$/.exec(plain) ?? [];
  if (digits === '') return undefined;
  if (prefix !== '') return `+${digits}`;
  return digits.length === 10 ? `+1${digits}` : `+${digits}`;
}
